// Lists and tables. A row of a table is a group of labelled boxes, so that it is read and filled on a phone.

function makeList(field, frame) {
  const rows = makeRows({
    make: (value, remove) => makeItem(field, frame.changed, remove),
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

function makeItem(field, changed, remove) {
  const area = makeArea({ id: newId() }, changed);
  const number = make("span", {});
  const label = make("label", { for: area.id }, number, forEars(sayWhere(field)));
  const away = makeRemove(field, "row", remove);
  return {
    element: make("div", { class: "item" }, label, area, away.button),
    read: () => area.value,
    write: (value) => setArea(area, value),
    focus: () => area.focus(),
    rename: (at) => { setText(number, `Row ${at}`); away.rename(at); },
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
    const rows = [...known.read(), ...(free?.read() ?? [])];
    return rows.some((row, at) => hasWords(row, at < known.rows.length ? 1 : 0)) ? writeRows(field, rows) : [];
  };
  const write = (value) => {
    const rows = readRows(field, value);
    // A grid has no other rows: one that is not offered any more is shown as it was, below those that are.
    if (isFixed) known.offer(rows.map(({ cells }) => cells[0]));
    const others = known.write(rows);
    free?.write(others);
  };
  write(null);
  return {
    element, read, write,
    offerRows: known.offer,
    focus: () => (known.rows[0] ?? free)?.focus(),
    described: element,
    marks: () => [...element.querySelectorAll("textarea, .row select, .row input")],
    // What a refused save has said stays until the next one.
    complaint: () => ([...element.querySelectorAll(".row input")].some(isHalfTyped) ? WORDS.dateInFull : undefined),
  };
}

function makeFreeRows(field, frame, known) {
  return makeRows({
    make: (value, remove) => makeTableRow(field, field.offered, frame.changed, remove),
    // Where the rows are known, another is there only when somebody asks for it.
    blank: () => makeBlankRow(field),
    add: WORDS.add.table,
    ears: ` for ${nameField(field)}`,
    called: "Row",
    isOptional: known.rows.length > 0,
  }, frame.changed);
}

function makeTableRow(field, columns, changed, remove, words = "") {
  const legend = make("span", {});
  const begins = field.for ? forEars(`${field.for}: `) : null;
  const cells = columns.map((column) => makeCell(field, column, changed));
  const away = remove ? makeRemove(field, "row", remove) : null;
  const focus = () => cells[0].control.focus();
  const beside = makeRest(() => { focus(); changed(); });
  const rename = (name) => {
    setText(legend, name);
    for (const one of [beside, ...cells]) one.rename(name);
  };
  const grid = makeCells(cells.map((cell) => cell.element));
  const read = () => ({ cells: cells.map((cell) => cell.read()), rest: beside.read() });
  rename(words);
  return {
    element: make("fieldset", { class: "row" }, make("legend", {}, begins, legend), grid, beside.element, away?.button),
    read, focus,
    write: (value) => {
      cells.forEach((cell, at) => cell.write(value.cells[at] ?? ""));
      beside.write(keyRow(field, value));
    },
    rename: (at) => { rename(`Row ${at}`); away?.rename(at); },
    isBlank: () => !hasWords(read()),
  };
}

// Three boxes stand beside each other; four look better two by two.
function makeCells(elements) {
  return make("div", { class: elements.length === 4 ? "cells by-two" : "cells" }, ...elements);
}

// What goes along with a row: its key, unseen, and words that are no longer asked for, which can be removed.
function makeRest(changed) {
  let rest = [];
  const element = make("div", { class: "gone" });
  const whose = forEars("");
  const undo = makeUndo((back) => { write(back); changed(); });
  const remove = () => {
    const back = rest;
    write(rest.filter(([heading]) => heading === KEY));
    undo.offer(WORDS.goneAway, back);
    element.append(undo.element);
    changed();
  };
  const write = (value) => {
    rest = value;
    element.replaceChildren(...showGone(sayGone(rest), whose, remove));
    undo.hide();
  };
  return { element, write, read: () => rest, rename: (name) => setText(whose, ` (${name})`) };
}

function showGone(said, whose, remove) {
  if (!said) return [];
  const line = make("p", { id: newId() }, said);
  const button = makeButton(WORDS.takeOut, remove, { class: "quiet", "aria-describedby": line.id });
  button.append(whose);
  return [line, button];
}

function makeCell(field, column, changed) {
  const { control, write, read } = makeBox(field, column, changed);
  const where = forEars("");
  const label = make("label", { for: control.id }, column, where);
  const rename = (row) => setText(where, sayWhere(field, row));
  return { control, write, read, rename, element: make("div", {}, label, control) };
}

function makeBox(field, column, changed) {
  if (field.dates?.includes(column)) return makeDateBox(changed);
  const choices = field.choices?.[column];
  const control = choices ? makeChosenCell(choices, changed) : makeArea({ id: newId() }, changed);
  const write = (words) => (choices ? writeChosen(control, words) : setArea(control, words));
  return { control, write, read: () => control.value };
}

// Words that are no date were written before one was asked for: they stand in a box of words until they are cleared.
function makeDateBox(changed) {
  let whole = "";
  let shown = "";
  const control = make("input", { type: "date", id: newId(), on: { input: () => { settle(); changed(); } } });
  const settle = () => { if (control.type === "text" && !control.value) control.type = "date"; };
  const show = (type, words) => Object.assign(control, { type, value: words });
  const write = (words) => {
    show("date", words);
    if (control.value !== words) show("text", words);
    whole = words;
    shown = control.value;
  };
  // A date half typed is not yet another than the one before it, and a box of one line shows no line ends.
  const read = () => {
    if (!isHalfTyped(control) && control.value !== shown) {
      whole = control.value;
      shown = whole;
    }
    return whole;
  };
  return { control, write, read };
}

function isHalfTyped(input) {
  return input.validity.badInput;
}

function makeChosenCell(choices, changed) {
  const isScale = choices.every((words, at) => words === String(at + 1));
  const say = (words) => (isScale ? sayStep(Number(words), choices.length) : beginSentence(words));
  const options = choices.map((words) => make("option", { value: words }, say(words)));
  return make("select", { id: newId(), on: { change: changed } }, make("option", { value: "" }, "Choose one"), ...options);
}

// Words that are none of those offered were written before they were: they are shown and kept as they are.
function writeChosen(select, words) {
  const plain = (said) => said.trim().toLowerCase();
  const offered = [...select.options].find((option) => plain(option.value) === plain(words));
  if (!offered) select.append(make("option", { value: words }, words));
  select.value = offered?.value ?? words;
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
      const at = others.findIndex(({ cells }) => cells[0] === row.words);
      const { cells, rest } = at < 0 ? makeBlankRow(field) : others.splice(at, 1)[0];
      rewrite(row, { cells: cells.slice(1), rest });
    }
    return others;
  };
  offer(field.rows ?? []);
  return { element: list, rows, offer, write, focus: () => rows[0]?.focus(),
    read: () => rows.map((row) => {
      const { cells, rest } = row.read();
      return { cells: [row.words, ...cells], rest };
    }) };
}
