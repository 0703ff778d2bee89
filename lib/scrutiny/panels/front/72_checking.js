// "Check this part": what is missing or to be mended, in one list that takes the keyboard to each.

function makeCheck(panel) {
  const summary = make("div", { class: "summary", tabindex: -1, hidden: true });
  const button = makeButton(WORDS.check, async () => {
    button.disabled = true;
    const reply = await panel.link.ask({ kind: "check" });
    button.disabled = false;
    showSummary(summary, reply);
  }, { class: "main", ears: sayPart(panel.fields) });
  return make("div", { class: "check" }, button, summary);
}

function sayPart(fields) {
  const numbers = fields.map((field) => field.number).filter(Boolean);
  if (!numbers.length) return ` (${fields[0].question})`;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  return first === last ? ` (question ${first})` : ` (questions ${first} to ${last})`;
}

function showSummary(summary, reply) {
  const blockers = reply?.kind === "checked" ? reply.blockers : null;
  publishProgress(reply?.progress);
  summary.replaceChildren(...sayBlockers(blockers));
  summary.classList.toggle("complete", blockers?.length === 0);
  summary.hidden = false;
  summary.focus();
}

function sayBlockers(blockers) {
  if (!blockers) return [make("p", {}, WORDS.offline)];
  if (!blockers.length) return [make("p", {}, WORDS.complete)];
  const heading = `${sayCount(blockers.length, "thing is", "things are")} missing or to be mended`;
  const items = blockers.map(({ about, sentence }) => make("li", {}, linkToField(sentence, { about })));
  return [make("h4", {}, heading), make("ul", {}, ...items)];
}
