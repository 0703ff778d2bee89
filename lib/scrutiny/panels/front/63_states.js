// What a field says of itself: saved, kept, refused, changed by somebody else.

// Eyes see every change at once. Ears are told when typing has rested, and of the same words only once.
function makeStatus(view) {
  const seen = make("p", { class: "state", "aria-hidden": "true" });
  const heard = make("p", { class: "for-ears", role: "status" });
  const element = make("div", { class: "states" }, seen, heard);
  const show = (name, words, isNews = true) => {
    setText(seen, words);
    status.now = [name, words];
    element.parentElement?.setAttribute("data-state", name);
    // What stood when the page was opened, or that something is being saved, is no news to a listener.
    if (isNews) sayLater(heard, () => (words === WORDS.saving ? heard.textContent : view.nameNews(seen.textContent)));
  };
  const status = { element, show, now: ["", ""] };
  return status;
}

Object.assign(FieldView.prototype, {
  // Whoever has left an answer is told of which one something is said.
  nameNews(words) {
    if (!words || this.place.contains(document.activeElement)) return words;
    const name = beginSentence(nameField(this.field));
    return name.endsWith("?") ? `${name} ${words}` : `${name}: ${beginLower(words)}`;
  },

  showState(name) {
    if (name === "kept") this.status.show("kept", WORDS.kept);
    else if (findPage().connection !== "connected") this.status.show("kept", WORDS.kept);
    else this.status.show("unsaved", WORDS.saving);
  },

  showSaved(reply, isMore) {
    this.showComplaint("");
    this.blockers = reply.blockers ?? [];
    const time = reply.version?.time ?? reply.field?.rating?.mine?.time;
    const back = this.isBroughtBack ? `${WORDS.broughtBack} ` : "";
    if (!isMore) {
      const by = reply.version?.settled ? ` Written by ${reply.version.by}.` : "";
      this.status.show("saved", `${back}${time ? `Saved at ${time}.` : "Taken back, and saved."}${by}`);
      this.isBroughtBack = false;
    }
    // What waited to be shown is older than this reply.
    this.waiting = null;
    if (reply.field) this.adopt(this.stayShown(reply.field));
    if (!isMore && this.isOverwritten()) this.takeVersion(this.field);
    publishProgress(reply.progress);
    tellPage("changed", { about: this.field.about, panel: this.panel });
    if (!this.isFocused) this.showHints();
  },

  // Somebody replaced what this reply says was saved, before the reply came.
  isOverwritten() {
    const { field, saver } = this;
    return !field.individual && field.versions.length > 0
      && !field.versions.some((version) => saver.base.includes(version.number));
  },

  showRefusal(sentence, closed) {
    this.showComplaint(sentence);
    this.status.show("refused", "Not saved. Your words are kept in this browser.");
    this.showDispute();
    if (!closed) return;
    if (this.isClosed && !this.isFocused) this.close();
    else look(this.panel);
  },

  showHints() {
    const blockers = this.blockers ?? [];
    this.hints.hidden = blockers.length === 0;
    this.hints.replaceChildren(...blockers.map((sentence) => make("li", {}, sentence)));
    this.describe();
  },

  // Everything of a reply that does not touch what is in the control.
  adopt(state) {
    const { field } = this;
    const wasLocked = Boolean(field.locked?.length);
    const wasClosed = this.isClosed;
    for (const part of ["versions", "rating", "locked", "options", "rows", "scores", "help"]) {
      if (state[part] !== undefined) field[part] = state[part];
    }
    if (state.help && state.help !== this.help.textContent) this.help.textContent = state.help;
    if (state.options && this.control.offer) this.offer();
    if (state.rows && this.control.offerRows) this.control.offerRows(state.rows);
    this.ratings?.show();
    this.showDispute();
    this.summary?.();
    if (state.locked) this.inner?.adopt({ locked: state.locked });
    if (wasLocked || field.locked?.length || state.options || state.rows) this.refresh();
    this.tellShut(wasLocked);
    if (this.isClosed && !wasClosed) this.tellClosed();
  },

  // No choice moves under the hands of somebody who is among them.
  offer() {
    this.isOfferLate = this.isFocused;
    if (this.isFocused) return;
    this.control.offer(this.field.options);
    this.lock();
  },

  // A look's news. What this person is writing is never replaced: a save that meets another's says so.
  take(state, number = Infinity) {
    if (number < this.saver.newest) return;
    const { field, saver } = this;
    const before = field.versions.at(-1)?.number ?? null;
    // What waited was taken out of the versions, so that a withdrawal could not be told from no news.
    const wasWaiting = Boolean(this.waiting);
    this.waiting = null;
    if (saver.isBusy) {
      this.adopt({ ...state, versions: field.versions });
      return;
    }
    const after = state.versions?.at(-1)?.number ?? null;
    this.adopt(state);
    if (field.individual) this.takeRating(state);
    else if (after !== before || wasWaiting) this.takeVersion(state);
  },

  takeRating(state) {
    if (this.isFocused) {
      this.waiting = state;
      return;
    }
    const mine = this.field.rating?.mine ?? null;
    const shown = this.control.read();
    this.saver.base = listStanding(this.field);
    if (mine ? !isSame(shown, mine.value) : !isEmpty(shown)) this.showMine();
  },

  takeVersion(state) {
    const { saver, field } = this;
    const newest = field.versions.at(-1);
    if (field.versions.some((version) => saver.base.includes(version.number))) return;
    const said = newest ? sayChanged(newest) : WORDS.takenBack;
    if (this.isFocused) {
      this.waiting = state;
      // Until it is shown here, it is not what this person answers to.
      field.versions = field.versions.filter((version) => saver.base.includes(version.number));
      this.status.show("waiting", `${said} ${WORDS.later}`);
      return;
    }
    saver.base = newest ? [newest.number] : [];
    saver.newest = Math.max(saver.newest, newest?.number ?? 0);
    this.put(newest ? newest.value : null);
    this.status.show("saved", said);
  },
});

function sayChanged(version) {
  return version.settled ? sayWritten(version) : `Changed by ${version.author} ${sayWhen(version)}.`;
}
