// Saving: every input is kept in this browser first, and then sent. One save is under way at a time for each
// answer; what is typed meanwhile goes next, and replaces what the reply says was written.
const QUIET = 150;
const REFUSED_AGAIN = 30000;

// The entries behind what a field shows; of an own answer, the entry of whoever is writing.
function listStanding({ individual, rating, versions }) {
  const standing = individual ? [rating?.mine].filter(Boolean) : versions;
  return standing.map((one) => one.number).filter(Boolean);
}

class Saver {
  // `told` gives: state(name), saved(reply), refused(sentence).
  constructor(field, panel, told) {
    Object.assign(this, { field, panel, told });
    this.base = listStanding(field).slice(-1);
    this.draft = null;
    this.sent = null;
    this.newest = Math.max(0, ...field.versions.map((version) => version.number));
  }

  get isBusy() {
    return Boolean(this.draft || this.sent);
  }

  // `keeps`: of the versions it replaces, those whose words it holds.
  write(value, reason, replaces = this.base, keeps = this.draft?.keeps ?? []) {
    const { author, role } = findWho();
    // Each state of an answer has its own token: whatever another page has taken up of it, no token is ever sent
    // with two contents.
    this.draft = { token: newToken(), value, reason, replaces, keeps, at: new Date().toISOString(), author, role };
    this.keep();
    this.told.state("unsaved");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), QUIET);
  }

  // What is under way is kept beside what was typed after it, so that a reload sends both in their order.
  keep() {
    this.key ??= makeKey(this.panel.review, this.field);
    const newest = this.draft ?? this.sent;
    if (newest) keep(this.key, this.draft && this.sent ? { ...newest, sent: this.sent } : newest);
    else this.forget();
  }

  forget() {
    forget(this.key);
    this.key = null;
  }

  drop() {
    clearTimeout(this.timer);
    this.draft = null;
    this.sent = null;
    this.keep();
  }

  // What was found in this browser is kept on under this saver’s own key, and sent with the tokens it has.
  takeUp(key, { sent, ...draft }) {
    this.draft = draft;
    this.base = draft.replaces;
    if (isDraft(sent)) this.sent = sent;
    this.keep();
    // A browser that is full keeps it where it is.
    if (readDraft(this.key)?.token === draft.token) forget(key);
    else this.key = key;
    this.resume();
  }

  resume() {
    if (this.sent) this.transmit();
    else this.send();
  }

  send() {
    clearTimeout(this.timer);
    if (this.sent || !this.draft || this.draft.isRefused === Infinity || this.isIncomplete(this.draft)) return;
    this.sent = { ...this.draft, keeps: this.listKept(this.draft) };
    this.draft = null;
    this.keep();
    this.transmit();
  }

  // Whoever chose or joined words of others, and smooths them, still holds those words.
  listKept({ keeps = [], replaces }) {
    if (keeps.length) return keeps;
    const goesOn = ({ number, settled, author }) => settled && isOwn(author) && replaces.includes(number);
    return this.field.versions.filter(goesOn).map((version) => version.number);
  }

  // A reason without an answer has nothing to stand beside, and waits for one.
  isIncomplete(draft) {
    return this.field.individual && isEmpty(draft.value) && Boolean(draft.reason) && !this.field.rating?.mine;
  }

  async transmit() {
    const { token, value, reason, replaces, keeps = [], author, role } = this.sent;
    this.isStalled = false;
    const about = this.field.about;
    const more = { ...(reason ? { reason } : {}), ...(keeps.length ? { keeps } : {}) };
    const message = isEmpty(value)
      ? { kind: "withdraw", token, about, replaces, author, role }
      : { kind: "save", token, about, value, replaces, author, role, ...more };
    const reply = await this.panel.link.ask(message);
    if (reply) this.hear(reply);
    else if (this.sent?.token === token) this.stall();
  }

  stall() {
    this.isStalled = true;
    this.told.state("kept");
  }

  // A reply to anything but what is under way is late: that was settled by another reply.
  hear(reply) {
    if (!this.sent || reply.token !== this.sent.token) return;
    if (reply.kind === "saved") this.settle(reply);
    else this.refuse(reply);
  }

  settle(reply) {
    const { number } = reply.version ?? reply.field?.rating?.mine ?? {};
    this.replaced(number);
    this.sent = null;
    this.keep();
    this.told.saved(reply, Boolean(this.draft));
    this.send();
  }

  // What is written next replaces what was just written, and whatever else it was already to replace.
  replaced(number) {
    const next = this.draft?.replaces.filter((one) => !this.sent.replaces.includes(one)) ?? [];
    this.base = number ? [...next, number] : next;
    if (this.draft) this.draft.replaces = this.base;
    this.newest = Math.max(this.newest, number ?? 0);
  }

  refuse({ sentence = "", erased = 0, closed = false }) {
    const { sent } = this;
    this.sent = null;
    // What was erased or came too late is not sent again by itself. Until it is cleared, whatever is typed here
    // goes on from it.
    this.draft ??= { ...sent, isRefused: erased || closed ? Infinity : Date.now() };
    if (erased) this.goOnFrom(erased);
    this.keep();
    Object.assign(this, { refusal: sentence, isTooLate: closed });
    this.told.refused(sentence, closed);
    if (!this.draft.isRefused) this.send();
  }

  // Nothing that was written before the erasure stands any more, whoever wrote it.
  goOnFrom(erased) {
    this.base = this.draft.replaces = [erased];
    this.field.versions = this.field.versions.filter((version) => version.number > erased);
  }

  // Called while the connection stands: sends again what had no reply, and what was refused a while ago.
  retry() {
    if (this.sent && this.isStalled) this.transmit();
    else if (this.draft?.isRefused && Date.now() - this.draft.isRefused > REFUSED_AGAIN) this.send();
  }
}
