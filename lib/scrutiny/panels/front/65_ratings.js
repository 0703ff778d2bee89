// Ratings: each person's own answer, hidden until whoever leads the session opens them all.

class Ratings {
  constructor(view) {
    this.view = view;
    this.name = make("p", { class: "name" }, view.field.for);
    this.note = make("p", { class: "help" });
    this.count = make("p", { class: "count" });
    this.opened = make("div", {});
    this.dialog = null;
    this.button = makeButton(WORDS.open, () => this.confirm(), { ears: ` to ${nameField(view.field)}` });
    this.error = make("p", { class: "error", role: "alert", hidden: true });
    this.element = make("div", { class: "ratings", tabindex: -1 }, this.name, this.note, this.count, this.button, this.error, this.opened);
    this.show();
  }

  show() {
    const rating = this.view.field.rating ?? { count: 0, revealed: false };
    this.name.hidden = !this.view.field.for || !isObserving(findWho());
    setText(this.note, isObserving(findWho()) ? WORDS.hiddenFromAll : WORDS.hidden);
    this.note.hidden = rating.revealed;
    setText(this.count, sayPeople(rating.count));
    this.count.hidden = rating.revealed;
    this.button.hidden = rating.revealed || findWho().role !== "facilitator" || !findWho().author;
    const shown = JSON.stringify([rating.revealed, rating.spread, rating.said, rating.reasons]);
    if (shown === this.shown) return;
    this.shown = shown;
    this.opened.replaceChildren(...(rating.revealed ? showSpread(rating, this.view.field) : []));
  }

  focus() {
    this.element.focus();
  }

  confirm() {
    const id = newId();
    const yes = makeButton(WORDS.open, () => { dialog.close(); this.reveal(); });
    const no = makeButton(WORDS.notNow, () => dialog.close(), { class: "quiet" });
    const dialog = make("dialog", { "aria-labelledby": id }, make("p", { class: "name", id }, WORDS.openAsk),
      make("p", {}, WORDS.openWarning), make("div", { class: "buttons" }, yes, no));
    dialog.addEventListener("close", () => dialog.remove());
    this.element.append(dialog);
    dialog.showModal();
  }

  async reveal() {
    const { field, panel } = this.view;
    this.button.disabled = true;
    const reply = await panel.link.ask({ kind: "reveal", token: newToken(), about: field.about, ...findWho() });
    this.button.disabled = false;
    const sentence = reply?.kind === "saved" ? "" : reply?.sentence ?? "The answers could not be opened now. Try again.";
    setText(this.error, sentence);
    this.error.hidden = !sentence;
    if (reply?.field) this.view.adopt(reply.field);
    if (!sentence) this.goToOpened();
  }

  goToOpened() {
    this.opened.tabIndex = -1;
    this.opened.focus();
  }
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
