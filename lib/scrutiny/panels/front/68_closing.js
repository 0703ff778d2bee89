// Answers that are shown are closed: what everyone saw stays, and what comes too late is kept beside it.

Object.defineProperty(FieldView.prototype, "isClosed", {
  get() { return Boolean(this.field.individual && this.field.rating?.revealed); },
});

Object.assign(FieldView.prototype, {
  // Whoever is writing at that moment goes on where they are, and is told that it is not saved any more.
  tellClosed() {
    if (this.isFocused) this.status.show("waiting", WORDS.closedHere);
    else this.close();
  },

  // The reply to what was saved before may come after the news that answers were shown.
  stayShown(state) {
    if (!this.isClosed || state.rating?.revealed) return state;
    return { ...state, rating: { ...this.field.rating, mine: state.rating?.mine ?? null } };
  },

  // What is not saved leaves the control. It is sent once: what was on its way before may have come in time.
  close() {
    const { saver } = this;
    if (saver.isBusy) {
      this.saver = this.makeSaver();
      this.setBeside(saver);
      // A reason without an answer was waiting for one, which cannot come any more.
      if (saver.draft && saver.isIncomplete(saver.draft)) Object.assign(saver, { refusal: WORDS.closed, isTooLate: true });
      saver.send();
    }
    this.isTouched = false;
    this.waiting = null;
    this.blockers = [];
    this.showHints();
    this.showComplaint("");
    this.showMine();
    this.refresh();
    this.status.show("closed", WORDS.closed);
    if (this.besides) this.tellBesides();
  },
});
