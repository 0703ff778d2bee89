// The heat map: a list of risks, each placed three times, and one table that shows where they lie.

const SIDES = [
  { key: "inherent", name: "Inherent", meaning: "if nothing were done" },
  { key: "residual", name: "Residual", meaning: "with what is done now" },
  { key: "target", name: "Target", meaning: "where we want it" },
];

function makeHeatMap(field, frame) {
  const changed = () => { taking.hush(); show(); frame.changed(); };
  const rows = makeRows({
    make: (value, remove) => makeRisk(field, changed, remove),
    blank: () => ({ risk: "", inherent: null, residual: null, target: null }),
    add: WORDS.add["heat map"],
    ears: ` for ${nameField(field)}`,
    called: "Risk",
    shown: () => show(),
  }, changed);
  const map = makeMap(field, () => rows.rows.map((row) => row.read()));
  const taking = makeTaking(field, rows, changed);
  const show = () => { map.show(); taking.show(); };
  const element = makeGroup(field, frame, {}, rows.element, taking.element, map.element);
  const write = (value) => {
    taking.hush();
    const given = value ?? [];
    rows.write([...given, ...offerRisks(field.rows ?? [], given)]);
    show();
  };
  let offered = field.rows ?? [];
  const offerRows = (names) => {
    offerAnew(rows, offered, names, element.contains(document.activeElement));
    offered = names;
    show();
  };
  write([]);
  return {
    element, write, offerRows,
    // A risk that was only offered, and that nobody has placed, is not yet an answer.
    read: () => rows.read().filter((risk) => !isOnlyOffered(field, risk)),
    focus: rows.focus,
    described: element,
    marks: () => [...element.querySelectorAll(".risk input[type=text], .risk select")],
  };
}

// What the register says of each risk, for the places that none has been given here; what was given stays.
function makeTaking(field, rows, changed) {
  const said = make("p", { role: "status" });
  const take = () => {
    const open = rows.rows.filter((row) => !isSame(row.read(), takeScores(field, row.read())));
    for (const row of open) row.write(takeScores(field, row.read()));
    if (open.length) changed();
    setText(said, "");
    sayLater(said, () => (open.length ? sayTaken(open.length) : WORDS.noScores));
  };
  const button = makeButton(WORDS.takeScores, take, { ears: sayWhere(field) });
  const element = make("div", { class: "taking" }, button, said);
  // It does not go from under the hands of whoever is on it.
  const show = () => {
    element.hidden = !Object.keys(field.scores ?? {}).length && !element.contains(document.activeElement);
  };
  return { element, show, hush: () => sayLater(said, () => "") };
}

function takeScores({ scores }, risk) {
  const given = scores?.[risk.risk] ?? {};
  const fill = (key) => {
    const pair = [0, 1].map((at) => risk[key]?.[at] ?? given[key]?.[at] ?? null);
    return pair.some((step) => step !== null) ? pair : null;
  };
  return { ...risk, ...Object.fromEntries(SIDES.map(({ key }) => [key, fill(key)])) };
}

function sayTaken(count) {
  return count === 1 ? "Taken for one risk." : `Taken for ${count} risks.`;
}

// Every risk that is named and not there yet.
function offerRisks(names, there) {
  const missing = names.filter((name) => !there.some((risk) => risk.risk === name));
  return missing.map((risk) => ({ risk, inherent: null, residual: null, target: null }));
}

function isPlaced(risk) {
  return SIDES.some((side) => risk[side.key]);
}

function isOnlyOffered(field, risk) {
  return (field.rows ?? []).includes(risk.risk) && !isPlaced(risk);
}

// Risks that were named elsewhere meanwhile are added, and take the places of those that were only offered. No row
// moves under the hands of somebody who is in one, and a risk that was offered and removed stays away.
function offerAnew(rows, before, names, isFocused) {
  const isStale = (risk) => !isPlaced(risk) && (before.includes(risk.risk) || !risk.risk.trim());
  const there = rows.rows.map((row) => row.read());
  const kept = isFocused ? there : there.filter((risk) => !isStale(risk));
  const wanted = names.filter((name) => !before.includes(name) || there.some((risk) => risk.risk === name));
  const next = [...kept, ...offerRisks(wanted, kept)];
  // To write is to let go of what could be put back.
  if (!isSame(next, there)) rows.write(next);
}

function makeRisk(field, changed, remove) {
  const number = document.createTextNode("");
  const begins = field.for ? forEars(`${field.for}: `) : null;
  const name = make("input", { type: "text", id: newId(), on: { input: changed } });
  const sides = SIDES.map((side) => makeSide(field, side, changed));
  const away = makeRemove(field, "risk", remove);
  const where = forEars("");
  const element = make("fieldset", { class: "row risk" }, make("legend", {}, begins, number),
    make("label", { for: name.id }, "What the risk is", where), name,
    make("div", { class: "sides" }, ...sides.map((side) => side.element)), away.button);
  return {
    element,
    read: () => ({ risk: name.value, ...Object.fromEntries(sides.map((side) => [side.key, side.read()])) }),
    write: (value) => {
      if (name.value !== value.risk) name.value = value.risk;
      sides.forEach((side) => side.write(value[side.key]));
    },
    focus: () => name.focus(),
    rename: (at) => {
      number.data = `Risk ${at}`;
      away.rename(at);
      setText(where, sayWhere(field, `Risk ${at}`));
      sides.forEach((side) => side.rename(at));
    },
    isBlank: () => !name.value.trim() && sides.every((side) => !side.read()),
  };
}

function makeSide(field, side, changed) {
  const told = () => { grid.show(); changed(); };
  const likelihood = makeSteps("Likelihood", field.steps, told);
  const impact = makeSteps("Impact", field.steps, told);
  const read = () => {
    const pair = [likelihood.read(), impact.read()];
    return pair.every((one) => one === null) ? null : pair;
  };
  const write = (pair) => {
    likelihood.write(pair?.[0] ?? null);
    impact.write(pair?.[1] ?? null);
    grid.show();
  };
  const grid = makeGrid(field, side, {
    read,
    write: (pair) => { write(pair); changed(); },
    isLocked: likelihood.isLocked,
  });
  const rename = (at) => {
    for (const one of [likelihood, impact, grid]) one.rename(sayWhere(field, side.name, `Risk ${at}`));
  };
  const legend = make("legend", {}, side.name, make("small", {}, ` ${side.meaning}`));
  const pair = make("div", { class: "pair" }, likelihood.element, impact.element);
  const element = make("fieldset", { class: "side" }, legend, pair, grid.element);
  return { key: side.key, element, read, write, rename };
}

function makeSteps(words, steps, changed) {
  const select = make("select", { id: newId(), on: { change: changed } }, make("option", { value: "" }, "Not given"));
  for (let step = 1; step <= steps; step += 1) {
    select.append(make("option", { value: String(step) }, sayStep(step, steps)));
  }
  const where = forEars("");
  return {
    element: make("div", {}, make("label", { for: select.id }, words, where), select),
    rename: (said) => setText(where, said),
    read: () => (select.value ? Number(select.value) : null),
    isLocked: () => select.disabled,
    // A step above a scale that was shortened since is shown as it was given.
    write: (step) => writeChosen(select, step === null ? "" : String(step)),
  };
}

function sayStep(step, steps) {
  if (step === 1) return "1 (low)";
  return step === steps ? `${step} (high)` : String(step);
}
