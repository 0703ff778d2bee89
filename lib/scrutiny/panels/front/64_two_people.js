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
    const others = versions.filter((version) => !isOwnVersion(version)).map((version) => version.number);
    if (isSame(isDisputed && others, this.alerted ?? false)) return;
    this.alerted = isDisputed && others;
    this.alert.replaceChildren(...(isDisputed ? [make("p", { class: "alert" }, ...this.sayDispute(versions))] : []));
  },

  sayDispute(versions) {
    const others = versions.filter((version) => !isOwnVersion(version));
    const names = [...new Set(others.flatMap(listWriters))].filter((name) => !isOwn(name));
    const who = names.length ? `${joinNames(names)} wrote` : "You wrote";
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

  // The button names whose words it keeps; of two by the same people, which.
  showVersion(version, versions) {
    const words = sayKeep(version);
    const isOnly = versions.filter((one) => sayKeep(one) === words).length === 1;
    const button = makeButton(words, () => this.keepVersion(version), {
      ears: isOnly ? "" : ` (answer ${versions.indexOf(version) + 1})`,
    });
    lockIfReading(button);
    return make("div", { class: "version" }, make("p", { class: "name" }, sayVersion(version)),
      showValue(this.field, version.value), button);
  },

  keepVersion(version) {
    if (isOwnVersion(version)) this.settle(this.findMine(version), []);
    else this.settle(version.value, [version]);
  },

  // What stands in the control may be later than what was saved of it.
  findMine(version) {
    return this.saver.base.includes(version.number) ? this.control.read() ?? version.value : version.value;
  },

  makeJoin(versions) {
    if (!CAN_JOIN.has(this.field.kind)) return null;
    const button = makeButton(WORDS.writeBoth, () => {
      const values = versions.map((version) => (isOwnVersion(version) ? this.findMine(version) : version.value));
      this.settle(joinValues(this.field, values), versions);
      this.control.focus();
    });
    lockIfReading(button);
    return make("p", {}, button);
  },

  // The words of others stay theirs: the record is told which of the versions they are from.
  settle(value, kept) {
    const replaces = this.field.versions.map((version) => version.number);
    this.put(value);
    this.saver.base = replaces;
    this.saver.write(value, "", replaces, kept.map((version) => version.number));
    this.saver.send();
    this.control.focus();
  },
});

function lockIfReading(button) {
  button.disabled = !canWrite(findWho());
}

function listWriters(version) {
  return version.writers ?? [version.author];
}

function sayKeep(version) {
  return isOwnVersion(version) ? WORDS.keepMine : `Keep ${joinNames(listWriters(version))}’s words`;
}

function sayVersion(version) {
  if (version.settled) return `Written by ${version.by} ${sayWhen(version)}:`;
  return `${isOwnVersion(version) ? "You" : version.author} wrote ${sayWhen(version)}:`;
}
