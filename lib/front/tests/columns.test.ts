import { describe, expect, test } from "vitest";
import {
  findKey,
  isRows,
  isTable,
  keyRow,
  listColumns,
  readRows,
  withKey,
  writeRows,
} from "../answers/columns";
import { joinLists, joinTables, joinTexts } from "../answers/joining";
import { sayRows } from "../answers/rows_in_words";
import { sayValue } from "../answers/values";
import { makeField } from "./made";

const NOW = ["What", "By whom (post)", "When"];
const TABLE = makeField({ kind: "table", offered: NOW });
const GRID = makeField({
  kind: "matrix",
  is_grid: true,
  offered: ["Area", "What we know"],
  rows: ["Help", "Care leavers"],
});
const OLD = {
  columns: ["What", "Owner", "When"],
  rows: [
    ["Ask", "Jane", "May"],
    ["Visit", "", ""],
  ],
};
const KEY = "0123456789abcdef0123456789abcdef";

function table(columns: string[], ...rows: string[][]) {
  return { columns, rows };
}

describe("a cell", () => {
  test("stands under its own column, and what is no longer asked for beside its row", () => {
    expect(readRows(TABLE, OLD)).toEqual([
      { cells: ["Ask", "", "May"], rest: [["Owner", "Jane"]] },
      { cells: ["Visit", "", ""], rest: [] },
    ]);
  });

  test("is written under the column it was read from, with what is former after those asked for", () => {
    const rows = readRows(TABLE, OLD);
    expect(writeRows(TABLE, rows)).toEqual(
      table([...NOW, "Owner"], ["Ask", "", "May", "Jane"], ["Visit", "", "", ""]),
    );
    expect(readRows(TABLE, writeRows(TABLE, rows))).toEqual(rows);
  });

  test("of bare rows, as an older browser kept them, is read by its place", () => {
    const rows = readRows(TABLE, [["Ask", "Director", "May", "Much"]]);
    expect(rows).toEqual([{ cells: ["Ask", "Director", "May"], rest: [["Column 4", "Much"]] }]);
  });

  test("under a heading that is there twice is told apart, and lost neither time", () => {
    const rows = readRows(TABLE, table(["What", "What", "What"], ["One", "Two", "Three"]));
    expect(rows[0]?.rest).toEqual([
      ["What (before)", "Two"],
      ["What (before) (before)", "Three"],
    ]);
  });
});

describe("a grid", () => {
  test("keeps the names of its rows, whatever their column was called", () => {
    const rows = readRows(GRID, table(["Part", "Owner"], ["Help", "Jane"], ["Voice", "Ann"]));
    expect(rows).toEqual([
      { cells: ["Help", ""], rest: [["Owner", "Jane"]] },
      { cells: ["Voice", ""], rest: [["Owner", "Ann"]] },
    ]);
  });

  test("says nothing of a row that has its name alone", () => {
    expect(sayRows(GRID, table(["Area", "What we know"], ["Help", ""], ["Voice", ""]))).toEqual([
      "Area: Voice",
    ]);
  });
});

describe("a key", () => {
  const keyed = { ...TABLE, keyed: true };

  test("goes along with its row, unseen", () => {
    const [row = { cells: [], rest: [] }] = readRows(keyed, table([...NOW, ""], ["Ask", "", "", KEY]));
    expect(findKey(row.rest)).toBe(KEY);
    expect(keyRow(keyed, row)).toEqual(row.rest);
    expect(sayRows(keyed, table([...NOW, ""], ["Ask", "", "", KEY]))).toEqual(["What: Ask"]);
  });

  test("is given to a row that has no name yet, and to none that has", () => {
    expect(findKey(keyRow(keyed, { cells: ["", "", ""], rest: [] }))).toMatch(/^[0-9a-f]{32}$/);
    expect(keyRow(keyed, { cells: ["Ask", "", ""], rest: [] })).toEqual([]);
    expect(keyRow(TABLE, { cells: ["", "", ""], rest: [] })).toEqual([]);
  });

  test("replaces the one before it", () => {
    expect(
      withKey(
        [
          ["", KEY],
          ["Owner", "Jane"],
        ],
        "other",
      ),
    ).toEqual([
      ["Owner", "Jane"],
      ["", "other"],
    ]);
  });
});

describe("one table from several", () => {
  test("has each row once, and no two rows with one key", () => {
    const keyed = { ...TABLE, keyed: true };
    const columns = [...NOW, ""];
    const [visit, other] = [
      ["Visit", "", "", "b"],
      ["Mine", "", "", KEY],
    ];
    const joined = joinTables(keyed, [
      table(columns, ["Theirs", "", "", KEY], visit),
      table(columns, other, visit),
    ]);
    expect(joined.rows.map((row) => row[0])).toEqual(["Theirs", "Visit", "Mine"]);
    const keys = joined.rows.map((row) => row[3]);
    expect(keys.slice(0, 2)).toEqual([KEY, "b"]);
    expect(new Set(keys).size).toBe(3);
  });

  test("has what is former of each", () => {
    const joined = joinTables(TABLE, [table([...NOW, "Cost"], ["Theirs", "", "", "9"]), OLD]);
    expect(joined).toEqual(
      table(
        [...NOW, "Cost", "Owner"],
        ["Theirs", "", "", "9", ""],
        ["Ask", "", "May", "", "Jane"],
        ["Visit", "", "", "", ""],
      ),
    );
  });

  test("has a known row once, with the words of all", () => {
    const known = { ...TABLE, rows: ["Demand"] };
    const joined = joinTables(known, [
      table(NOW, ["Demand", "Director", "May"]),
      table(NOW, ["Demand", "Director", "June"]),
    ]);
    expect(joined.rows).toEqual([["Demand", "Director", "May; June"]]);
  });
});

test("words are joined as their kind is, and of a list each part stands once", () => {
  expect(joinTexts(["One", "Two"], "; ")).toBe("One; Two");
  expect(
    joinLists([
      ["a", "b"],
      ["b", "c"],
    ]),
  ).toEqual(["a", "b", "c"]);
});

test("what is a table, or rows of one, is told from all else", () => {
  expect([OLD, { columns: [], rows: [] }].map(isTable)).toEqual([true, true]);
  expect([null, "x", [], { columns: "x", rows: [] }, { columns: [], rows: [3] }].some(isTable)).toBe(false);
  expect([OLD, [], [["a"]]].map(isRows)).toEqual([true, true, true]);
  expect([["a"], "a", null, [["a"], "b"]].some(isRows)).toBe(false);
});

test("columns are known by their headings, and those of bare rows by their place", () => {
  expect(listColumns(table(["What", ""], []))).toEqual(["What"]);
  expect(listColumns([["a"], ["a", "b"]])).toEqual(["Column 1", "Column 2"]);
  expect(listColumns([])).toEqual([]);
});

test("a table is told in words, with dates in words and what is former at the end", () => {
  const dated = { ...TABLE, dates: ["When"] };
  const value = table(["What", "Owner", "When"], ["Ask", "Jane", "2026-05-01"]);
  expect(sayValue(dated, value)).toEqual(["What: Ask; When: 1 May 2026; No longer asked: Owner: Jane"]);
  // A question that is asked as a list now was answered as a table: its own columns are said.
  expect(sayValue(makeField({ kind: "list" }), OLD)).toEqual([
    "What: Ask; Owner: Jane; When: May",
    "What: Visit",
  ]);
});
