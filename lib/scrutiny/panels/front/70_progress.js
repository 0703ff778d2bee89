// How far a page has come: one line, and the list of what is still unanswered.

function sayProgress({ answered, asked }) {
  // A question that is asked for several judgements has an answer for each.
  return `${answered} of the ${asked} answers on this page ${answered === 1 ? "has" : "have"} been given.`;
}

function makeProgressLine(panel) {
  const line = make("p", { class: "progress" });
  followProgress(panel, (progress) => setText(line, progress ? sayProgress(progress) : ""));
  return line;
}

function showMissing(panel) {
  const list = make("div", { class: "missing" });
  findPlace(panel.host, "missing").append(list);
  followProgress(panel, (progress) => list.replaceChildren(...sayMissing(progress)));
}

function sayMissing(progress) {
  if (!progress) return [];
  const said = make("p", { class: "progress" }, sayProgress(progress));
  if (!progress.missing.length) return [said, make("p", {}, WORDS.noneUnanswered)];
  return [said, make("ul", {}, ...progress.missing.map((one) => make("li", {}, linkToField(sayAsked(one), one))))];
}

function sayAsked(one) {
  const number = one.number === null || one.number === undefined ? "" : `${one.number}. `;
  return `${number}${one.question}${one.for ? ` (${beginLower(one.for)})` : ""}`;
}

// Every answer in words, with a way to change it.
function showAnswers(host, panel) {
  const list = make("div", { class: "answers" });
  findPlace(host, "answers").append(list);
  const show = () => list.replaceChildren(...sayAnswers(panel.fields));
  show();
  return show;
}

function sayAnswers(fields) {
  const answered = fields.filter((field) => field.versions?.length || field.rating?.count);
  if (!answered.length) return [make("p", {}, WORDS.noAnswers)];
  const isSeveral = new Set(fields.map((field) => field.workbook)).size > 1;
  const name = (field) => (isSeveral ? `${field.workbook}: ${sayAsked(field)}` : sayAsked(field));
  const pairs = answered.flatMap((field) => [make("dt", {}, name(field)), make("dd", {}, ...sayAnswer(field))]);
  return [make("dl", {}, ...pairs)];
}

function sayAnswer(field) {
  const change = makeChange(field);
  // What was written before its part was shut again says so wherever it is shown.
  const locks = field.locked?.length ? [listLocks(field.locked)] : [];
  if (field.individual) return [...locks, make("p", {}, sayRated(field.rating)), make("p", {}, change)];
  const said = field.versions.map((version) =>
    make("div", {}, showValue(field, version.value),
      make("p", { class: "by" }, `${version.by ?? version.author}, ${sayWhen(version)}`)));
  return [...locks, ...said, make("p", {}, change)];
}

function makeChange(field) {
  if (field.href === "") return make("span", {}, `${WORDS.changeIn} “${field.workbook}”.`);
  const change = linkToField(WORDS.change, field);
  change.append(forEars(` the answer to ${sayQuestion(field)}${field.for ? ` (${beginLower(field.for)})` : ""}`));
  return change;
}

function sayRated(rating) {
  if (rating.revealed) return rating.said ?? "";
  return `${sayPeople(rating.count)} The answers are not shown yet.`;
}
