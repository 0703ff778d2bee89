// Fields: one answer on the page, with its control and all that is said about it.

class FieldView {
  constructor(field, panel, place) {
    this.field = { ...field, versions: field.versions ?? [] };
    this.panel = panel;
    this.place = place;
    this.leaving = [];
    this.written = new Map();
    this.saver = this.makeSaver();
    this.makeParts();
    this.showValueThatStands();
    this.watch(panel.signal);
    addToPage(this, panel.signal);
    this.refresh();
    this.bringBack();
  }

  makeParts() {
    const { field } = this;
    this.gate = makeGate();
    this.help = make("p", { class: "help", id: newId(), "aria-live": "polite" }, field.help ?? "");
    this.error = make("p", { class: "error", id: newId(), hidden: true });
    this.hints = make("ul", { class: "hints", id: newId(), hidden: true });
    this.locks = make("div", { class: "locks", role: "group", tabindex: -1 });
    const frame = { help: this.help, error: this.error, changed: () => this.input() };
    this.control = makeControl(field, frame);
    this.reason = field.individual ? makeReason(field, () => this.input()) : null;
    this.status = makeStatus(this);
    this.alert = make("div", { role: "alert" });
    this.kept = make("div", {});
    this.ratings = field.individual ? new Ratings(this) : null;
    this.open = make("div", { class: "open" }, this.gate, this.control.element, this.reason?.element);
    this.help.hidden = !field.help;
    this.place.classList.add("place");
    this.place.append(this.locks, this.open, this.hints, this.status.element, this.alert, this.kept,
      ...[this.ratings?.element, ...makeBeside(this)].filter(Boolean));
  }

  makeSaver() {
    return new Saver(this.field, this.panel, this.makeTold());
  }

  makeTold() {
    return {
      state: (name) => this.showState(name),
      saved: (reply, isMore) => this.showSaved(reply, isMore),
      refused: (sentence, closed) => this.showRefusal(sentence, closed),
    };
  }

  // In the order in which they are to be sent: of what one person answers alone, the last one stands.
  get savers() {
    return [...this.leaving, this.saver];
  }

  hear(reply) {
    for (const saver of this.savers) saver.hear(reply);
  }

  retry() {
    for (const saver of this.savers) {
      if (this.isOvertaken(saver)) this.letGo(saver);
      else saver.retry();
    }
  }

  watch(signal) {
    hearPage("who", () => this.whoChanged(), signal);
    this.place.addEventListener("focusout", (event) => {
      if (!this.place.contains(event.relatedTarget)) this.leave();
    }, { signal });
  }

  get isFocused() {
    return this.control.element.contains(document.activeElement) || Boolean(this.reason?.isFocused());
  }

  // Somebody in a control stays there when its part is shut: it is shut when they leave.
  get isShut() {
    return Boolean(this.field.locked?.length) && !this.open.contains(document.activeElement);
  }

  focus() {
    for (let fold = this.place.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (this.isShut) this.locks.focus();
    else if (this.open.hidden) this.ratings.focus();
    else this.control.focus();
  }

  input() {
    const value = this.control.read();
    if (value === undefined) return;
    this.isTouched = true;
    this.saver.write(value, this.reason?.read() ?? "");
    this.noteWritten(this.saver.draft);
    this.showFilled();
    if (this.saver.isIncomplete(this.saver.draft)) this.status.show("incomplete", WORDS.reasonAlone);
  }

  leave() {
    this.saver.send();
    afterPress(() => {
      if (this.isFocused) return;
      if (this.isShut) this.shut();
      if (this.isClosed) this.close();
      const complaint = this.control.complaint?.();
      if (complaint !== undefined) this.showComplaint(complaint);
      this.showHints();
      if (this.isOfferLate) this.offer();
      if (this.waiting) this.take(this.waiting);
    });
  }

  showValueThatStands() {
    const { field } = this;
    const standing = field.versions.at(-1);
    if (field.individual) this.showMine();
    else this.put(standing ? standing.value : null);
    if (standing && !isOfKind(field.kind, standing.value)) this.status.show("saved", WORDS.unfit, false);
    else if (standing) this.status.show("saved", sayWritten(standing), false);
    this.showDispute();
  }

  showMine() {
    const mine = this.field.rating?.mine ?? null;
    this.put(mine?.value ?? null);
    this.reason?.write(mine?.reason ?? "");
    if (mine) this.status.show("saved", `Saved at ${mine.time}.`, false);
    else this.status.show("empty", "", false);
  }

  // Rows that come with a value are locked as the others are.
  put(value) {
    this.control.write(isOfKind(this.field.kind, value) ? value : null);
    this.lock();
    this.showFilled();
  }

  lock() {
    const isLocked = !canWrite(findWho()) || this.isShut;
    lockControls(this.control.element, isLocked);
    this.reason?.lock(isLocked);
  }

  showFilled() {
    this.place.toggleAttribute("data-filled", !isEmpty(this.control.read()));
  }

  // Another person at the same browser: what was typed goes under the name it was typed under.
  whoChanged() {
    this.saver.send();
    if (this.field.individual) this.passOn();
    this.disputed = null;
    this.showDispute();
    this.refresh();
  }

  refresh() {
    const who = findWho();
    const { isShut } = this;
    const wasHere = this.locks.contains(document.activeElement);
    showGate(this.gate, who);
    this.locks.hidden = !isShut;
    // An observer has no answer of their own to give, and nobody has one to give once they are shown.
    this.open.hidden = isShut || (this.field.individual && isObserving(who)) || (this.isClosed && !this.isFocused);
    if (this.isClosed && this.open.hidden) this.status.show("closed", WORDS.closed, false);
    if (isShut) showLocks(this);
    this.lock();
    if (wasHere && !isShut) this.control.focus();
    this.ratings?.show();
    this.describe();
  }

  describe() {
    const { control, error, gate } = this;
    const parts = [gate.hidden ? gate : gate.firstChild, this.help, this.hints];
    const ids = parts.filter((part) => !part.hidden).map((part) => part.id);
    describe(control.described, error.hidden ? ids : [...ids, error.id]);
    for (const mark of control.marks()) markInvalid(mark, control.described, error);
  }

  showComplaint(sentence) {
    this.error.hidden = !sentence;
    if (sentence) this.error.replaceChildren(make("span", {}, sentence));
    this.place.classList.toggle("in-error", Boolean(sentence));
    this.describe();
  }
}

// What was said of one box stays with it; an error is added and taken away.
function markInvalid(mark, described, error) {
  if (error.hidden) mark.removeAttribute("aria-invalid");
  else mark.setAttribute("aria-invalid", "true");
  if (mark === described) return;
  mark.ownDescription ??= mark.getAttribute("aria-describedby") ?? "";
  describe(mark, [mark.ownDescription, error.hidden ? "" : error.id].filter(Boolean));
}

function makeReason(field, changed) {
  const area = makeArea({ id: newId(), rows: 2 }, changed);
  const label = make("label", { for: area.id }, WORDS.reason, forEars(` for ${nameField(field)}`));
  return {
    element: make("div", { class: "reason" }, label, area),
    read: () => area.value.trim(),
    write: (words) => setArea(area, words),
    lock: (isLocked) => { area.readOnly = isLocked; },
    isFocused: () => area === document.activeElement,
  };
}
