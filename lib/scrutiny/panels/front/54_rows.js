// Rows: what lists, tables and risks share. A row gives element, read(), write(value), focus(), rename(number)
// and isBlank(); `kind` says how a row is made, what a blank one holds, and what rows are called.

function makeRows(kind, changed) {
  const rows = [];
  const list = make("div", { class: "rows" });
  const add = makeButton(kind.add, () => addAndGo(), { class: "add", ears: kind.ears });
  const undo = makeUndo(putBack);

  function insert(value, at = rows.length) {
    const row = kind.make(value, () => remove(row));
    rows.splice(at, 0, row);
    if (rows[at + 1]) rows[at + 1].element.before(row.element);
    else list.append(row.element);
    row.write(value);
    renumber();
    return row;
  }
  function renumber() {
    rows.forEach((row, at) => row.rename(at + 1));
  }
  function drop(row) {
    const at = rows.indexOf(row);
    rows.splice(at, 1);
    row.element.remove();
    renumber();
    return at;
  }
  function addAndGo() {
    insert(kind.blank()).focus();
    kind.shown?.();
  }
  function remove(row) {
    const value = row.read();
    const at = drop(row);
    undo.offer(`${kind.called} ${at + 1} was removed.`, { value, at });
    (rows[at] ?? { focus: () => add.focus() }).focus();
    changed();
  }
  function putBack({ value, at }) {
    insert(value, Math.min(at, rows.length)).focus();
    changed();
  }
  // Patches what differs and leaves alone the row that somebody is in.
  function write(values) {
    const wanted = values.length || kind.isOptional ? values : [kind.blank()];
    wanted.forEach((value, at) => (rows[at] ? rewrite(rows[at], value) : insert(value)));
    while (rows.length > wanted.length) drop(rows.at(-1));
    undo.hide();
  }

  return {
    element: make("div", {}, list, undo.element, add),
    read: () => rows.filter((row) => !row.isBlank()).map((row) => row.read()),
    write,
    rows,
    focus: () => (rows[0] ? rows[0].focus() : add.focus()),
  };
}

function rewrite(row, value) {
  if (!isSame(row.read(), value)) row.write(value);
}

// A removal is said, and can be taken back until the next one.
function makeUndo(putBack) {
  let removed = null;
  const said = make("span", { role: "status" });
  const button = makeButton(WORDS.putBack, () => {
    const back = removed;
    hide();
    putBack(back);
  }, { class: "quiet" });
  const hide = () => {
    removed = null;
    setText(said, "");
    button.hidden = true;
  };
  const offer = (words, value) => {
    removed = value;
    setText(said, words);
    button.hidden = false;
  };
  hide();
  return { element: make("p", { class: "undo" }, said, " ", button), offer, hide };
}

function makeRemove(field, called, remove) {
  const number = document.createTextNode("");
  const button = makeButton("Remove ", remove, { class: "quiet remove" });
  button.append(number, forEars(field.number === null ? "" : ` of ${nameField(field)}`));
  const rename = (at) => { number.data = `${called} ${at}`; };
  return { button, rename };
}
