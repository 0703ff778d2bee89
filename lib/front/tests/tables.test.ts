// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { Field } from "../contract";
import { beginInMemory } from "./in_memory";
import { makeField, makeVersion } from "./made";
import { MadePage } from "./page";

beginInMemory();

const NOW = ["What", "By whom (post)", "When"];
const OLD = {
  columns: ["What", "Owner", "When"],
  rows: [
    ["Ask", "Jane", "May"],
    ["Visit", "", ""],
  ],
};
const KEYS = ["0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"];
const KEYED = {
  columns: [...NOW, ""],
  rows: [
    ["Ask", "", "", KEYS[0] ?? ""],
    ["Visit", "", "", KEYS[1] ?? ""],
  ],
};

type Kept = { columns: string[]; rows: string[][] };

async function open(value: unknown, more: Partial<Field> = {}): Promise<MadePage> {
  const versions = value ? [makeVersion(1, { value: value as Kept })] : [];
  return MadePage.open([makeField({ about: "short", kind: "table", offered: NOW, versions, ...more })]);
}

function readRows(page: MadePage): string[][] {
  return page.stands().flatMap((value) => (value as Kept).rows ?? []);
}

describe("what is no longer asked for", () => {
  test("stands beside its row, is kept with it, and can be removed and put back", async () => {
    const page = await open(OLD);
    expect(page.listTexts(".former p")).toEqual(["No longer asked: Owner: Jane"]);
    await page.type("Director", "short", { box: page.boxes()[1] });
    expect(page.stands()).toEqual([
      {
        columns: [...NOW, "Owner"],
        rows: [
          ["Ask", "Director", "May", "Jane"],
          ["Visit", "", "", ""],
        ],
      },
    ]);
    await page.press("Remove what is no longer asked");
    expect(readRows(page)).toEqual([
      ["Ask", "Director", "May"],
      ["Visit", "", ""],
    ]);
    await page.press("Put it back");
    expect(readRows(page)[0]).toEqual(["Ask", "Director", "May", "Jane"]);
  });

  test("goes and comes back with its row", async () => {
    const page = await open(OLD);
    await page.press("Remove row 1");
    expect(readRows(page)).toEqual([["Visit", "", ""]]);
    await page.press("Put it back");
    expect(readRows(page)[0]).toEqual(["Ask", "", "May", "Jane"]);
  });

  test("keeps a row of which nothing else is left", async () => {
    const page = await open({ columns: OLD.columns, rows: [["Ask", "Jane", ""]] });
    await page.type("", "short");
    expect(readRows(page)).toEqual([["", "", "", "Jane"]]);
  });

  test("can be removed by nobody who only reads", async () => {
    const field = makeField({
      about: "short",
      kind: "table",
      offered: NOW,
      versions: [makeVersion(1, { value: OLD })],
    });
    const page = await MadePage.open([field], { author: "Ola", role: "observer" });
    expect(page.button("Remove what is no longer asked").disabled).toBe(true);
  });
});

describe("a key", () => {
  test("stays with its row whatever becomes of its words, and a new row has its own", async () => {
    const page = await open(KEYED, { keyed: true });
    await page.type("Ask again");
    await page.press("Add another row");
    await page.type("New", "short", { box: page.boxes()[6] });
    const rows = readRows(page);
    expect(rows.map((row) => row[0])).toEqual(["Ask again", "Visit", "New"]);
    expect(rows.slice(0, 2).map((row) => row[3])).toEqual(KEYS);
    expect(rows[2]?.[3]).toMatch(/^[0-9a-f]{32}$/);
    expect(page.host.textContent).not.toContain(KEYS[0]);
  });

  test("of the others stays when a row is removed and put back", async () => {
    const page = await open(KEYED, { keyed: true });
    await page.press("Remove row 1");
    expect(readRows(page).map((row) => row[3])).toEqual([KEYS[1]]);
    await page.press("Put it back");
    expect(readRows(page).map((row) => row[3])).toEqual(KEYS);
  });

  test("moves with a row that another person moved", async () => {
    const page = await open(KEYED, { keyed: true });
    const moved = [["Before", "", "", "a".repeat(32)], ...[...KEYED.rows].reverse()];
    page.find().writeElsewhere({ columns: KEYED.columns, rows: moved }, "Cllr B");
    await page.look();
    await page.type("Ask again", "short", { box: page.boxes()[6] });
    expect(readRows(page).map((row) => [row[0], row[3]])).toEqual([
      ["Before", "a".repeat(32)],
      ["Visit", KEYS[1]],
      ["Ask again", KEYS[0]],
    ]);
  });

  test("is given to no row that is older than keys until it has no name", async () => {
    const page = await open(
      [
        ["Ask", "", ""],
        ["", "Director", ""],
      ],
      { keyed: true },
    );
    await page.type("May", "short", { box: page.boxes()[5] });
    expect(readRows(page).map((row) => row[3]?.length)).toEqual([0, 32]);
  });
});

describe("a version of a keyed table that is kept", () => {
  test("brings its own keys", async () => {
    const page = await open(KEYED, { keyed: true });
    const theirs = { columns: KEYED.columns, rows: [["Theirs", "", "", "a".repeat(32)]] };
    page.find().writeElsewhere(theirs, "Cllr C", true);
    await page.type("Mine");
    await page.press("Keep Cllr C’s words");
    expect(page.listTexts(".version")).toEqual([]);
    expect(readRows(page)).toEqual([["Theirs", "", "", "a".repeat(32)]]);
  });
});

describe("a cell with few answers", () => {
  const choices = { "By whom (post)": ["members", "officers"] };
  const rows = (who: string) => ({ columns: NOW, rows: [["Ask", who, ""]] });
  const findSelect = (page: MadePage) => page.one<HTMLSelectElement>(".open select");
  const listOptions = (page: MadePage) => [...findSelect(page).options].map(({ text }) => text);

  test("keeps what was written before there were any", async () => {
    const page = await open(rows("the Director"), { choices });
    expect(findSelect(page).value).toBe("the Director");
    await page.type("Ask again");
    expect(readRows(page)).toEqual([["Ask again", "the Director", ""]]);
  });

  test("offers once what was typed otherwise before", async () => {
    const page = await open(rows(" Members"), { choices });
    expect(findSelect(page).value).toBe("members");
    expect(listOptions(page)).toEqual(["Choose one", "Members", "Officers"]);
  });
});

describe("a grid", () => {
  const grid = {
    kind: "matrix",
    is_grid: true,
    offered: ["Area", "What we know"],
    rows: ["Help", "Care leavers"],
  };

  test("shows a row that is not offered any more below those that are, and keeps it", async () => {
    const page = await open([["A row since renamed", "What was said"]], grid);
    expect(page.listTexts("legend > span:not(.visually-hidden)")).toContain("A row since renamed");
    await page.type("More");
    expect(readRows(page)).toContainEqual(["A row since renamed", "What was said"]);
    expect(readRows(page)).toContainEqual(["Help", "More"]);
  });

  test("without rows says so", async () => {
    const page = await open(null, { ...grid, rows: [] });
    expect(page.has("There is nothing to fill in here yet.")).toBe(true);
  });
});

describe("ticks", () => {
  const visit = { key: "item:1", words: "A visit", small: "" };
  const audit = { key: "item:2", words: "An audit", small: "" };

  test("show the new words of what was ticked, and say when it is no longer offered", async () => {
    const page = await open(["item:1"], { kind: "checks", options: [visit] });
    page.find().changed = { options: [{ ...visit, words: "A visit to the centre" }] };
    await page.look();
    expect(page.listTexts(".option")).toEqual(["A visit to the centre"]);
    page.find().changed = { options: [audit] };
    await page.look();
    expect(page.listTexts(".option")).toEqual([
      "An audit",
      "Something that was ticked, and is no longer offered",
    ]);
    expect(page.boxes().map((box) => box.checked)).toEqual([false, true]);
  });

  test("move under nobody’s hands, and are offered anew once they leave", async () => {
    const page = await open([], { kind: "checks", options: [visit] });
    page.boxes()[0]?.focus();
    page.find().changed = { options: [audit, visit] };
    await page.look();
    expect(page.listTexts(".option")).toEqual(["A visit"]);
    await page.leave();
    expect(page.listTexts(".option")).toEqual(["An audit", "A visit"]);
  });
});

describe("risks", () => {
  const FLOODS = { risk: "Floods", inherent: [4, 4], residual: null, target: null };

  test("that are only offered are no answer, and stay away once they are removed", async () => {
    const page = await open(null, { kind: "heat map", steps: 5, rows: ["Floods", "Too few homes"] });
    expect(page.listNames()).toEqual(["Floods", "Too few homes"]);
    await page.pick(0, "4");
    expect(page.stands()).toEqual([[{ risk: "Floods", inherent: [4, null], residual: null, target: null }]]);
    await page.press("Remove risk 2");
    expect(page.stands()).toEqual([[{ risk: "Floods", inherent: [4, null], residual: null, target: null }]]);
    page.find().changed = { rows: ["Floods", "Too few homes", "Storms"] };
    await page.look();
    expect(page.listNames()).toEqual(["Floods", "Storms"]);
  });

  test("stay offered when somebody else has scored one", async () => {
    const page = await open(null, { kind: "heat map", steps: 5, rows: ["Floods", "Too few homes"] });
    page.find().writeElsewhere([FLOODS], "Cllr B");
    await page.look();
    expect(page.listNames()).toEqual(["Floods", "Too few homes"]);
  });

  test("that were removed can be put back after that was saved", async () => {
    const page = await open([FLOODS, { ...FLOODS, risk: "Storms" }], { kind: "heat map", steps: 5 });
    await page.press("Remove risk 1");
    expect(page.stands()).toEqual([[{ ...FLOODS, risk: "Storms" }]]);
    await page.press("Put it back");
    expect(page.listNames()).toEqual(["Floods", "Storms"]);
    expect(page.stands()).toEqual([[FLOODS, { ...FLOODS, risk: "Storms" }]]);
  });

  test("named after somebody scored alone are there when they come back, and are no answer", async () => {
    const mine = { number: 1, value: [FLOODS], reason: "", time: "14:32" };
    const rating = { mine, count: 1, revealed: false };
    const given = { kind: "heat map", steps: 5, individual: true, rating };
    const field = makeField({ about: "short", ...given });
    for (const _time of [1, 2]) {
      const page = await MadePage.open([field], undefined, (rules) => {
        rules.ratings.set("Ada Byron", mine);
      });
      page.find().changed = { rows: ["Floods", "Too few homes"] };
      await page.look();
      expect(page.listNames()).toEqual(["Floods", "Too few homes"]);
      expect(page.one<HTMLSelectElement>(".risk select").value).toBe("4");
      expect(page.find().sent).toEqual([]);
      page.close();
    }
  });

  test("above a scale that was shortened keep their score in whichever row they come to", async () => {
    const [first, second] = [
      { ...FLOODS, risk: "A", inherent: [5, 1] },
      { ...FLOODS, risk: "B", inherent: [4, 1] },
    ];
    const page = await open([first, second], { kind: "heat map", steps: 3 });
    page.find().writeElsewhere([second], "Cllr B");
    await page.look();
    expect(page.one<HTMLSelectElement>(".risk select").value).toBe("4");
    await page.type("B here");
    expect(page.stands()).toEqual([[{ ...second, risk: "B here" }]]);
  });

  test("take the register’s scores where none is given", async () => {
    const scores = { Floods: { inherent: [5, 5], residual: [3, null] } } as unknown as Field["scores"];
    const page = await open(null, { kind: "heat map", steps: 5, rows: ["Floods"], scores });
    await page.pick(0, "4");
    await page.pick(1, "4");
    await page.press("Take the register’s scores");
    await page.rest(1100);
    expect(page.has("Taken for one risk.")).toBe(true);
    expect(page.stands()).toEqual([
      [{ risk: "Floods", inherent: [4, 4], residual: [3, null], target: null }],
    ]);
    await page.press("Take the register’s scores");
    await page.rest(1100);
    expect(page.has("Nothing to take")).toBe(true);
  });
});

test("an answer of another form is said to be unfit, and breaks nothing", async () => {
  for (const [kind, value] of [
    ["list", OLD],
    ["long text", OLD],
    ["list", "A text before"],
  ] as const) {
    const page = await open(value, { kind });
    expect(page.says()).toContain("does not fit this question any more");
    expect(page.boxes().length).toBeGreaterThan(0);
    page.close();
  }
});
