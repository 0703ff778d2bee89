// Columns: an answer's table knows its own, as {columns, rows}. Each cell is shown under the column it was written
// for; what stood in a column that is no longer asked for goes along with its row, readable and unchanged.
// A row is {cells, rest}: a cell for each column asked for now, and pairs of a heading and its words for all else.
const TABLE_KINDS = { table: true, matrix: true };
// What a row is known by stands in a column without a heading, which no question has.
const KEY = "";

function isTable(value) {
  return Array.isArray(value?.columns) && Array.isArray(value.rows) && value.rows.every(Array.isArray);
}

function isRows(value) {
  return isTable(value) || (Array.isArray(value) && value.every(Array.isArray));
}

function listColumns(value) {
  if (isTable(value)) return value.columns.filter((heading) => heading !== KEY);
  return listSteps(Math.max(...value.map((row) => row.length))).map((number) => sayColumn(number - 1));
}

// Rows without columns, as an older browser kept them, are in the order of those asked for.
function readRows(field, value) {
  if (!isRows(value)) return [];
  const { columns, rows } = isTable(value) ? value : { columns: field.offered, rows: value };
  return rows.map((words) => placeCells(field, columns, words));
}

// The first cell of a grid's row, or of one with a known name, is that name, whatever its column was called.
function placeCells(field, columns, words) {
  const isNamed = field.kind === "matrix" || (field.rows ?? []).includes(words[0]);
  const headings = isNamed ? [field.offered[0], ...columns.slice(1)] : columns;
  const placed = new Map();
  const rest = new Map();
  words.forEach((cell, at) => {
    const heading = headings[at] ?? sayColumn(at);
    if (field.offered.includes(heading) && !placed.has(heading)) placed.set(heading, cell);
    else if (cell.trim()) rest.set(tellApart(heading, placed, rest), cell);
  });
  return { cells: field.offered.map((column) => placed.get(column) ?? ""), rest: [...rest] };
}

function tellApart(heading, placed, rest) {
  return placed.has(heading) || rest.has(heading) ? tellApart(`${heading} (before)`, placed, rest) : heading;
}

function writeRows(field, rows) {
  const headings = [...new Set(rows.flatMap(({ rest }) => rest.map(([heading]) => heading)))];
  const write = ({ cells, rest }) => [...cells, ...headings.map((heading) => new Map(rest).get(heading) ?? "")];
  return { columns: [...field.offered, ...headings], rows: rows.map(write) };
}

function makeBlankRow(field) {
  return { cells: field.offered.map(() => ""), rest: [] };
}

// A known row with nothing in it says nothing.
function isSaid(field, row) {
  return hasWords(row, (field.rows ?? []).includes(row.cells[0]) ? 1 : 0);
}

function hasWords({ cells, rest }, from = 0) {
  return cells.slice(from).some((cell) => cell.trim()) || listGone(rest).length > 0;
}

function listGone(rest) {
  return rest.filter(([heading]) => heading !== KEY);
}

function findKey(rest) {
  return rest.find(([heading]) => heading === KEY)?.[1] ?? "";
}

function withKey(rest, key) {
  return [...listGone(rest), [KEY, key]];
}

// A row is given its key while it has no name yet. One with a name and no key is older than keys, and goes by its name.
function keyRow(field, { cells, rest }) {
  return !field.keyed || findKey(rest) || cells[0].trim() ? rest : withKey(rest, newToken());
}

// The rows of several versions: each once, a known row with the words of all, and no two rows with one key.
function joinTables(field, values) {
  const joined = new Map();
  for (const row of values.flatMap((value) => readRows(field, value))) {
    const isNamed = (field.rows ?? []).includes(row.cells[0]);
    const name = isNamed ? row.cells[0] : JSON.stringify(row);
    joined.set(name, joined.has(name) && isNamed ? joinRows(joined.get(name), row) : row);
  }
  const keys = new Set();
  const rows = [...joined.values()].map((row) => {
    const key = findKey(row.rest);
    const isTaken = Boolean(key) && keys.has(key);
    keys.add(key);
    return isTaken ? { ...row, rest: withKey(row.rest, newToken()) } : row;
  });
  return writeRows(field, rows);
}

function joinRows(one, other) {
  const cells = one.cells.map((cell, at) => joinWords(cell, other.cells[at]));
  const rest = new Map(one.rest);
  for (const [heading, words] of other.rest) rest.set(heading, joinWords(rest.get(heading) ?? "", words));
  return { cells, rest: [...rest] };
}

function joinWords(one, other) {
  return [...new Set([one, other].filter((words) => words.trim()))].join("; ");
}
