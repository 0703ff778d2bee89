// Bringing back: what was kept in this browser and is not known to be saved comes into its answer. Where several
// windows kept something, one draft comes into the control and the others are sent beside it.
const SILENT = { state: () => {}, saved: () => {}, refused: () => {} };

Object.assign(FieldView.prototype, {
  async bringBack() {
    const { panel, field } = this;
    const name = nameDraft(panel.review, field);
    const roll = await callRoll();
    // Somebody else may have sat down meanwhile, whose drafts are looked for on their own account.
    if (panel.signal.aborted || name !== nameDraft(panel.review, field)) return;
    const found = findLoose(roll, name, field);
    const first = this.saver.isBusy || this.isTouched ? null : found.shift();
    for (const { key, draft } of found.reverse()) this.sendBeside(key, draft);
    if (!first) return;
    this.saver.takeUp(first.key, first.draft);
    this.showDraft(first.draft);
  },

  showDraft(draft) {
    this.put(draft.value);
    this.reason?.write(draft.reason ?? "");
    this.status.show("unsaved", WORDS.broughtBack);
    this.isBroughtBack = true;
  },

  sendBeside(key, draft) {
    this.besides ??= this.place.insertBefore(make("div", { role: "status" }), this.alert);
    const saver = new Saver(this.field, this.panel, {
      ...SILENT,
      saved: (reply) => this.takeBeside(reply),
      refused: (sentence) => this.tellBeside(sentence),
    });
    this.leaving.push(saver);
    saver.takeUp(key, draft);
  },

  takeBeside(reply) {
    const { field, saver } = this;
    this.leaving = this.leaving.filter((one) => one.isBusy);
    if (!this.leaving.some((one) => one.draft?.isRefused)) this.tellBeside("");
    // An older answer of one’s own, written after the newer one, would stand in its place.
    if (field.individual && !saver.isBusy) saver.write(this.control.read() ?? null, this.reason?.read() ?? "");
    else if (reply.field) this.take(reply.field);
    publishProgress(reply.progress);
    tellPage("changed", { about: field.about, panel: this.panel });
  },

  // What is in the control has a state of its own.
  tellBeside(sentence) {
    const said = sentence ? `${WORDS.besideRefused} ${sentence}` : "";
    if (this.besides.textContent === said) return;
    this.besides.replaceChildren(...(said ? [make("p", { class: "alert" }, said)] : []));
  },

  // The next person’s own answer starts afresh, while the last one’s is still on its way. Whoever comes back
  // finds what they left.
  passOn() {
    const name = nameDraft(this.panel.review, this.field);
    const before = this.savers.filter((saver) => saver.key && isKeyOf(name, saver.key)).at(-1);
    const left = this.savers.filter((saver) => saver.isBusy && saver !== before);
    for (const saver of this.savers) saver.told = SILENT;
    this.leaving = left;
    this.saver = before ?? this.makeSaver();
    this.saver.told = this.makeTold();
    this.isTouched = false;
    this.besides?.replaceChildren();
    this.field.rating = { count: 0, revealed: false, ...this.field.rating, mine: null };
    this.showMine();
    if (before) this.showDraft(before.draft ?? before.sent);
    this.bringBack();
  },
});
