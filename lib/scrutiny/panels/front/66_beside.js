// What can be opened beside an answer: last time's answer, the evidence behind it, who changed it.

function makeBeside(view) {
  const { field } = view;
  return [
    field.before ? makeLastTime(field) : null,
    field.evidence ? makeEvidence(view) : null,
    field.individual || field.beside ? null : makeHistory(view),
  ].filter(Boolean);
}

function makeFold(words, field, ...inside) {
  const summary = make("summary", {}, make("span", {}, words), forEars(` for ${nameField(field)}`));
  return make("details", {}, summary, ...inside);
}

function makeLastTime(field) {
  const lines = field.before.words.split(/\n+/);
  return makeFold(`Last time (${field.before.review})`, field, ...lines.map((line) => make("p", {}, line)));
}

// Evidence is an answer of its own, with the question's number and name.
function makeEvidence(view) {
  const { field, panel } = view;
  const evidence = {
    versions: [], locked: field.locked ?? [], ...field.evidence, kind: "checks", evidence: null, before: null,
    number: null, for: "", part: field.for, beside: nameField(field),
  };
  const place = make("div", { class: "place within", "data-about": evidence.about });
  const fold = makeFold("", field, place);
  const inner = new FieldView(evidence, panel, place);
  const summary = fold.querySelector("summary span");
  const show = () => {
    const count = inner.field.versions.at(-1)?.value.length ?? 0;
    setText(summary, `Evidence behind this answer (${count})`);
  };
  inner.summary = show;
  view.inner = inner;
  show();
  panel.views.push(inner);
  return fold;
}

function makeHistory(view) {
  const list = make("div", { class: "history", role: "status" });
  const fold = makeFold(WORDS.history, view.field, list);
  fold.addEventListener("toggle", async () => {
    if (!fold.open) return;
    const reply = await view.panel.link.ask({ kind: "history", about: view.field.about });
    list.replaceChildren(sayHistory(reply));
  });
  return fold;
}

function sayHistory(reply) {
  if (!reply || reply.kind !== "history") return make("p", {}, reply?.sentence ?? WORDS.offline);
  if (!reply.entries.length) return make("p", {}, WORDS.nobody);
  const items = reply.entries.map(({ said, words }) =>
    make("li", {}, make("p", { class: "when" }, said), words ? make("p", { class: "words" }, words) : null));
  return make("ol", {}, ...items);
}
