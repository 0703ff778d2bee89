// Lists and tables. A row of a table is a group of labelled boxes, so that it is read and filled on a phone.

function makeList(field, frame) {
  const rows = makeRows({
    make: (value, remove) => makeItem(frame.changed, remove),
    blank: () => "",
    add: WORDS.add.list,
    ears: ` for ${nameField(field)}`,
    called: "Row",
  }, frame.changed);
  const element = makeGroup(field, frame, {}, rows.element);
  rows.write([]);
  return {
    element,
    read: rows.read,
    write: (value) => rows.write(value ?? []),
    focus: rows.focus,
    described: element,
    marks: () => [...element.querySelectorAll("textarea")],
  };
}

function makeItem(changed, remove) {
  const area = makeArea({ id: newId() }, changed);
  const label = make("label", { for: area.id });
  const away = makeRemove("row", remove);
  return {
    element: make("div", { class: "item" }, label, area, away.button),
    read: () => area.value,
    write: (value) => setArea(area, value),
    focus: () => area.focus(),
    rename: (at) => { setText(label, `Row ${at}`); away.rename(at); },
    isBlank: () => !area.value.trim(),
  };
}

function makeTable(field, frame) {
  const known = makeKnownRows(field, frame);
  const isFixed = field.kind === "matrix";
  const free = isFixed ? null : makeFreeRows(field, frame, known);
  const element = makeGroup(field, frame, {}, known.element, free?.element);
  if (isFixed && !known.rows.length) known.element.append(make("p", {}, WORDS.noRows));
  const read = () => {
    const cells = [...known.read(), ...(free?.read() ?? [])];
    return cells.some((row, at) => row.slice(at < known.rows.length ? 1 : 0).some((cell) => cell.trim())) ? cells : [];
  };
  const write = (value) => {
    // A grid has no other rows: one that is not offered any more is shown as it was, below those that are.
    if (isFixed) known.offer((value ?? []).map(([words]) => words));
    const others = known.write(value ?? []);
    free?.write(others);
  };
  write([]);
  return {
    element, read, write,
    offerRows: known.offer,
    focus: () => (known.rows[0] ?? free)?.focus(),
    described: element,
    marks: () => [...element.querySelectorAll("textarea, .row select")],
  };
}

function makeFreeRows(field, frame, known) {
  return makeRows({
    make: (value, remove) => makeTableRow(field, field.offered, frame.changed, remove),
    // Where the rows are known, another is there only when somebody asks for it.
    blank: () => field.offered.map(() => ""),
    add: WORDS.add.table,
    ears: ` for ${nameField(field)}`,
    called: "Row",
    isOptional: known.rows.length > 0,
  }, frame.changed);
}

function makeTableRow(field, columns, changed, remove, words = "") {
  const legend = make("span", {}, words);
  const begins = field.for ? forEars(`${field.for}: `) : null;
  const cells = columns.map((column) => makeCell(column, field.choices?.[column], changed));
  const away = remove ? makeRemove("row", remove) : null;
  // Three boxes stand beside each other; four look better two by two.
  const grid = make("div", { class: cells.length === 4 ? "cells by-two" : "cells" }, ...cells.map((cell) => cell.element));
  return {
    element: make("fieldset", { class: "row" }, make("legend", {}, begins, legend), grid, away?.button),
    read: () => cells.map((cell) => cell.control.value),
    write: (value) => cells.forEach((cell, at) => cell.write(value[at] ?? "")),
    focus: () => cells[0]?.control.focus(),
    rename: (at) => { setText(legend, `Row ${at}`); away?.rename(at); },
    isBlank: () => cells.every((cell) => !cell.control.value.trim()),
  };
}

function makeCell(column, choices, changed) {
  const control = choices ? makeChosenCell(choices, changed) : makeArea({ id: newId() }, changed);
  const write = (words) => (choices ? writeChosen(control, words) : setArea(control, words));
  return { control, write, element: make("div", {}, make("label", { for: control.id }, column), control) };
}

function makeChosenCell(choices, changed) {
  const options = choices.map((words) => make("option", { value: words }, beginSentence(words)));
  return make("select", { id: newId(), on: { change: changed } }, make("option", { value: "" }, "Choose one"), ...options);
}

// Words that are none of those offered were written before they were: they are shown and kept as they are.
function writeChosen(select, words) {
  if (![...select.options].some((option) => option.value === words)) select.append(make("option", { value: words }, words));
  select.value = words;
}

// Rows whose first cell is known: it is their heading, and what stands in them is kept by it.
function makeKnownRows(field, frame) {
  const rows = [];
  const list = make("div", { class: "rows" });
  const add = (words) => {
    const row = makeTableRow(field, field.offered.slice(1), frame.changed, null, words);
    rows.push({ ...row, words });
    list.append(row.element);
  };
  const offer = (names) => {
    const added = names.filter((words) => !rows.some((row) => row.words === words));
    if (added.length && !rows.length) list.replaceChildren();
    added.forEach(add);
  };
  const write = (value) => {
    const others = [...value];
    for (const row of rows) {
      const at = others.findIndex((cells) => cells[0] === row.words);
      const cells = at < 0 ? [] : others.splice(at, 1)[0].slice(1);
      rewrite(row, field.offered.slice(1).map((_, column) => cells[column] ?? ""));
    }
    return others;
  };
  offer(field.rows ?? []);
  return { element: list, rows, offer, write, focus: () => rows[0]?.focus(),
    read: () => rows.map((row) => [row.words, ...row.read()]) };
}
