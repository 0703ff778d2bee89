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
    // What is no value for this control would be written over there, unseen.
    const fits = ({ draft }) => isOfKind(field.kind, draft.value);
    const first = this.saver.isBusy || this.isTouched ? null : found.find(fits);
    for (const { key, draft } of found.filter((one) => one !== first).reverse()) this.sendBeside(key, draft);
    if (!first) return;
    this.saver.takeUp(first.key, first.draft);
    this.noteWritten(first.draft);
    this.showDraft(first.draft);
  },

  showDraft(draft) {
    this.put(draft.value);
    this.reason?.write(draft.reason ?? "");
    this.refresh();
    this.status.show("unsaved", WORDS.broughtBack);
    this.isBroughtBack = true;
  },

  sendBeside(key, draft) {
    const saver = new Saver(this.field, this.panel, SILENT);
    this.setBeside(saver);
    saver.takeUp(key, draft);
  },

  // What it holds is in no control: it is sent, or told of beside the answer.
  setBeside(saver) {
    this.besides ??= makeBesides(this);
    saver.told = { ...SILENT, saved: (reply) => this.takeBeside(reply), refused: () => this.tellBesides() };
    this.leaving.push(saver);
  },

  noteWritten({ author, at }) {
    this.written.set(plainName(author), at);
  },

  // Of what one person answers alone the last stands: an older one that was refused is not sent after it.
  isOvertaken({ draft, sent }) {
    if (!this.field.individual || sent || !draft?.isRefused || draft.isRefused === Infinity) return false;
    return String(this.written.get(plainName(draft.author)) ?? "") > String(draft.at);
  },

  letGo(saver) {
    saver.drop();
    this.leaving = this.leaving.filter((one) => one !== saver);
    if (this.besides) this.tellBesides();
  },

  takeBeside(reply) {
    const { field, saver } = this;
    this.leaving = this.leaving.filter((one) => one.isBusy);
    this.tellBesides();
    // An older answer of one’s own, written after the newer one, would stand in its place.
    if (field.individual && !saver.isBusy && !this.isClosed) saver.write(this.control.read() ?? null, this.reason?.read() ?? "");
    else if (reply.field) this.take(this.stayShown(reply.field));
    publishProgress(reply.progress);
    tellPage("changed", { about: field.about, panel: this.panel });
  },

  // What is in the control has a state of its own.
  tellBesides() {
    const refused = this.leaving.filter((one) => one.refusal && one.told !== SILENT);
    this.besides.show(refused, (saver) => {
      this.letGo(saver);
      this.focus();
    });
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
    this.startAfresh();
    if (before) this.showDraft(before.draft ?? before.sent);
    this.bringBack();
  },

  // Nothing of what was said to the last person is said to the next.
  startAfresh() {
    Object.assign(this, { isTouched: false, isBroughtBack: false, waiting: null, blockers: [] });
    if (this.besides) this.tellBesides();
    this.showComplaint("");
    this.showHints();
    this.field.rating = { count: 0, revealed: false, ...this.field.rating, mine: null };
    this.showMine();
  },
});

// What is refused beside an answer is in no control: its words are shown, to be copied, and can be deleted.
function makeBesides({ field, place, alert }) {
  const said = make("div", { role: "status" });
  const words = make("div", {});
  let shown = "";
  const show = (refused, drop) => {
    const now = JSON.stringify(refused.map((saver) => [saver.refusal, saver.key]));
    if (now === shown) return;
    shown = now;
    const [first] = refused;
    const begins = first?.isTooLate ? WORDS.tooLate : WORDS.besideRefused;
    const sentence = first ? `${begins} ${first.refusal}` : "";
    if (said.textContent !== sentence) said.replaceChildren(...(first ? [make("p", { class: "alert" }, sentence)] : []));
    words.replaceChildren(...refused.map((saver) => showKept(field, saver, drop)));
  };
  place.insertBefore(make("div", {}, said, words), alert);
  return { show };
}

function showKept(field, saver, drop) {
  const { value, reason } = saver.draft ?? saver.sent;
  const button = makeButton(WORDS.dropKept, () => drop(saver), { ears: ` for ${nameField(field)}` });
  return make("div", { class: "version" }, showValue(field, value), reason ? make("p", {}, reason) : null, button);
}
