// Ratings: each person's own answer, hidden until whoever leads the session shows them all.

class Ratings {
  constructor(view) {
    this.view = view;
    this.name = make("p", { class: "name" }, view.field.for);
    this.note = make("p", { class: "help" });
    this.count = make("p", { class: "count" });
    this.shownPart = make("div", { tabindex: -1 });
    this.button = makeButton(WORDS.show, () => this.ask(), { ears: ` to ${nameField(view.field)}` });
    this.error = make("p", { class: "error", role: "alert" });
    this.element = make("div", { class: "ratings", tabindex: -1 },
      this.name, this.note, this.count, this.button, this.error, this.shownPart);
    this.show();
  }

  get rating() {
    return this.view.field.rating ?? { count: 0, revealed: false };
  }

  show() {
    const { rating } = this;
    this.name.hidden = !this.view.field.for || !(isObserving(findWho()) || rating.revealed);
    setText(this.note, isObserving(findWho()) ? WORDS.hiddenFromAll : WORDS.hidden);
    this.note.hidden = rating.revealed;
    setText(this.count, sayPeople(rating.count));
    this.count.hidden = rating.revealed;
    this.button.hidden = rating.revealed || !isAllowed("reveal", findWho());
    const shown = JSON.stringify([rating, canWrite(findWho())]);
    if (shown === this.shown) return;
    this.shown = shown;
    const parts = rating.revealed ? [...showOwn(rating, this.view.field), ...showSpread(rating, this.view.field)] : [];
    this.shownPart.replaceChildren(...parts);
  }

  focus() {
    this.element.focus();
  }

  // One answer is never shown, and the record says why; before two are shown it is said what that means.
  ask() {
    this.tell("");
    if (this.rating.count < 2) this.reveal(false);
    else if (this.rating.count === 2) this.confirm(WORDS.showTwoAsk, WORDS.showTwoWarning, WORDS.showTwo, WORDS.wait);
    else this.confirm(WORDS.showAsk, WORDS.showWarning, WORDS.show, WORDS.notNow);
  }

  confirm(question, warning, yesWords, noWords) {
    const isOfTwo = warning === WORDS.showTwoWarning;
    const [id, why] = [newId(), newId()];
    const yes = makeButton(yesWords, () => { dialog.close(); this.reveal(isOfTwo); });
    const no = makeButton(noWords, () => dialog.close(), { class: "quiet", autofocus: isOfTwo });
    const dialog = make("dialog", { "aria-labelledby": id, "aria-describedby": why },
      make("p", { class: "name", id }, question), make("p", { id: why }, warning),
      isOfTwo ? make("p", {}, WORDS.showWarning) : null, make("div", { class: "buttons" }, yes, no));
    dialog.addEventListener("close", () => dialog.remove());
    this.element.append(dialog);
    dialog.showModal();
  }

  async reveal(knowing) {
    if (this.isAsking) return;
    this.isAsking = true;
    const { field, panel } = this.view;
    const reply = await panel.link.ask({ kind: "reveal", token: newToken(), about: field.about, knowing, ...findWho() });
    this.isAsking = false;
    if (reply?.kind === "saved") this.goToShown(reply);
    else await this.hearRefusal(reply, knowing);
  }

  // Somebody may have answered, or taken their answer back, since this page last looked.
  async hearRefusal(reply, knowing) {
    if (reply) await look(this.view.panel);
    if (reply && this.rating.count === 2 && !this.rating.revealed && !knowing) this.ask();
    else this.tell(reply?.sentence ?? WORDS.notShown);
  }

  tell(sentence) {
    setText(this.error, sentence);
  }

  goToShown(reply) {
    publishProgress(reply.progress);
    this.view.adopt(reply.field);
    this.shownPart.focus();
  }
}

// What one person answered alone is told again to them only, on their own page.
function showOwn({ mine }, field) {
  if (!canWrite(findWho())) return [];
  if (!mine) return [make("p", {}, WORDS.youDidNot)];
  const words = [make("p", {}, WORDS.youAnswered), showValue(field, mine.value), mine.reason ? make("p", {}, mine.reason) : null];
  return [make("div", { class: "version own" }, ...words.filter(Boolean))];
}

function showSpread(rating, field) {
  const reasons = rating.reasons ?? [];
  const spread = rating.spread ?? [];
  const isOf = spread.some((share) => share.of);
  const rows = isOf ? showScores(spread) : spread.map(({ words, count }) =>
    make("tr", {}, make("th", { scope: "row" }, beginSentence(words), ...showReasons(reasons, words)),
      make("td", {}, String(count))));
  const names = isOf ? WORDS.scored : WORDS.answered;
  const head = make("tr", {}, ...names.map((name) => make("th", { scope: "col" }, name)));
  const caption = make("caption", {}, "What everyone said", forEars(` about ${nameField(field)}`));
  const table = make("table", {}, caption, make("thead", {}, head), make("tbody", {}, ...rows));
  const loose = reasons.filter((one) => !spread.some((point) => point.words === one.words));
  return [
    rating.said ? make("p", { class: "said" }, rating.said) : null,
    rows.length ? table : null,
    ...showLoose(loose),
  ].filter(Boolean);
}

// Each score of a risk is named once, before all that people gave it.
function showScores(spread) {
  return spread.map(({ of, words, count }, at) => {
    const same = spread.filter((share) => share.of === of).length;
    const name = spread[at - 1]?.of === of ? null : make("th", { scope: "row", rowspan: same }, of);
    return make("tr", {}, name, make("td", {}, beginSentence(words)), make("td", {}, String(count)));
  });
}

function showLoose(reasons) {
  if (!reasons.length) return [];
  const say = ({ words, reason }) => (words ? `${beginSentence(words)}: ${reason}` : reason);
  return [make("p", { class: "name" }, WORDS.reasons), make("ul", {}, ...reasons.map((one) => make("li", {}, say(one))))];
}

function showReasons(reasons, words) {
  const here = reasons.filter((one) => one.words === words && one.reason);
  return here.length ? [make("ul", { class: "reasons" }, ...here.map((one) => make("li", {}, one.reason)))] : [];
}
