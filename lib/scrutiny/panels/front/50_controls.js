// Controls: each is native HTML, made for one field within a frame of its name, help and error.
// A control gives: element, read(), write(value), focus(), described (what the help belongs to) and
// marks() (what is marked when the answer cannot be taken).

const MAKERS = {
  text: makeTextControl,
  "long text": makeLongTextControl,
  date: makeDateControl,
  choice: makeRadios,
  scale: makeRadios,
  checks: makeChecks,
  list: makeList,
  table: makeTable,
  matrix: makeTable,
  "heat map": makeHeatMap,
};

function makeControl(field, frame) {
  return (MAKERS[field.kind] ?? makeLongTextControl)(field, frame);
}

// The question stands above as a heading; the name says it again only to those who cannot see that.
function nameOf(field) {
  // The kernel's own words for evidence name the question already.
  if (field.beside) return [field.question, field.part ? forEars(` (${field.part})`) : null].filter(Boolean);
  const begins = field.for || (field.individual ? WORDS.ownAnswer : WORDS.answer);
  if (field.number === null) return [field.for ? `${field.for}: ${field.question}` : field.question];
  const own = field.for && field.individual ? `, ${beginLower(WORDS.ownAnswer)}` : "";
  const isPart = field.for && !field.individual;
  return [begins, forEars(isPart ? ` (${sayQuestion(field)})` : `${own} to ${sayQuestion(field)}`)];
}

function makeSingle(field, frame, input) {
  const label = make("label", { for: input.id, class: "name" }, ...nameOf(field));
  return {
    element: make("div", {}, label, frame.help, frame.error, input),
    focus: () => input.focus(),
    described: input,
    marks: () => [input],
  };
}

function makeGroup(field, frame, given = {}, ...inside) {
  const legend = make("legend", { class: "name" }, ...nameOf(field));
  return make("fieldset", given, legend, frame.help, frame.error, ...inside);
}

function makeTextControl(field, frame) {
  const input = make("input", { type: "text", id: newId(), autocomplete: "off", on: { input: frame.changed } });
  const write = (value) => { input.value = value ?? ""; };
  return { ...makeSingle(field, frame, input), read: () => input.value, write };
}

function makeLongTextControl(field, frame) {
  const area = makeArea({ id: newId(), rows: 4 }, frame.changed);
  return {
    ...makeSingle(field, frame, area),
    read: () => area.value,
    write: (value) => setArea(area, typeof value === "string" ? value : ""),
  };
}

function makeDateControl(field, frame) {
  const input = make("input", { type: "date", id: newId(), on: { input: frame.changed } });
  return {
    ...makeSingle(field, frame, input),
    // A date half typed has no value, and must not be taken for one that was taken back.
    read: () => (input.validity.badInput ? undefined : input.value),
    write: (value) => { input.value = value ?? ""; },
    complaint: () => (input.validity.badInput ? WORDS.dateInFull : ""),
  };
}

// A question may be asked in another way than when it was answered: then what stands is no value for its control.
const ROWS_OF = {
  list: (row) => typeof row === "string",
  checks: (row) => typeof row === "string",
  "heat map": (row) => Boolean(row) && typeof row === "object" && !Array.isArray(row),
};

function isOfKind(kind, value) {
  if (value === null || value === undefined) return true;
  if (kind in TABLE_KINDS) return isRows(value);
  return kind in ROWS_OF ? Array.isArray(value) && value.every(ROWS_OF[kind]) : typeof value === "string";
}
