// Two people wrote one answer at once: both versions stand until somebody settles it.
const CAN_JOIN = new Set(["text", "long text", "list", "table", "checks", "heat map"]);

function joinValues(field, values) {
  if (field.kind === "text") return values.join("; ");
  if (field.kind === "long text") return values.join("\n\n");
  if (field.kind === "table") return joinTables(field, values);
  const seen = new Map(values.flat().map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}

Object.assign(FieldView.prototype, {
  showDispute() {
    const versions = this.field.individual ? [] : this.field.versions;
    const numbers = versions.length > 1 ? versions.map((version) => version.number) : [];
    if (isSame(numbers, this.disputed ?? [])) return;
    this.disputed = numbers;
    this.alertTo(versions, numbers.length > 1);
    this.kept.replaceChildren(...(numbers.length ? this.showVersions(versions) : []));
  },

  // Another's answer is told once, and not again each time one's own is saved.
  alertTo(versions, isDisputed) {
    const others = versions.filter((version) => !isOwn(version.author)).map((version) => version.number);
    if (isSame(isDisputed && others, this.alerted ?? false)) return;
    this.alerted = isDisputed && others;
    this.alert.replaceChildren(...(isDisputed ? [make("p", { class: "alert" }, ...this.sayDispute(versions))] : []));
  },

  sayDispute(versions) {
    const others = versions.filter((version) => !isOwn(version.author));
    const names = [...new Set(others.map((version) => version.author))];
    const who = names.length ? `${names.join(" and ")} wrote` : "You wrote";
    const when = sayWhen(others.at(-1) ?? versions.at(-1));
    const said = `${who} an answer here too, ${when}. ${sayCount(versions.length, "is", "are")} kept. Choose which stands.`;
    const isHere = this.place.contains(document.activeElement);
    return [isHere ? null : forEars(`${beginSentence(nameField(this.field))}: `), said.replace("Two are", "Both are")]
      .filter(Boolean);
  },

  showVersions(versions) {
    return [
      make("div", { class: "versions" }, ...versions.map((version) => this.showVersion(version, versions))),
      this.makeJoin(versions),
    ].filter(Boolean);
  },

  showVersion(version, versions) {
    const isMine = isOwn(version.author);
    const isOnlyMine = isMine && versions.filter((one) => isOwn(one.author)).length === 1;
    const keepWords = isMine ? WORDS.keepMine : WORDS.keepTheirs;
    const button = makeButton(keepWords, () => this.settle(isMine ? this.findMine(version) : version.value), {
      ears: isOnlyMine ? "" : ` (${isMine ? "" : `${version.author}, `}answer ${versions.indexOf(version) + 1})`,
    });
    const heading = `${isMine ? "You" : version.author} wrote ${sayWhen(version)}:`;
    lockIfReading(button);
    return make("div", { class: "version" }, make("p", { class: "name" }, heading),
      showValue(this.field, version.value), button);
  },

  // What stands in the control may be later than what was saved of it.
  findMine(version) {
    return this.saver.base.includes(version.number) ? this.control.read() ?? version.value : version.value;
  },

  makeJoin(versions) {
    if (!CAN_JOIN.has(this.field.kind)) return null;
    const button = makeButton(WORDS.writeBoth, () => {
      const values = versions.map((version) => (isOwn(version.author) ? this.findMine(version) : version.value));
      this.settle(joinValues(this.field, values));
      this.control.focus();
    });
    lockIfReading(button);
    return make("p", {}, button);
  },

  settle(value) {
    const replaces = this.field.versions.map((version) => version.number);
    this.put(value);
    this.saver.base = replaces;
    this.saver.write(value, "", replaces);
    this.saver.send();
    this.control.focus();
  },
});

function lockIfReading(button) {
  button.disabled = !canWrite(findWho());
}
