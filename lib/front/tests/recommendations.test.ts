// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { joinRecommended, readRecommended, sayRecommended, writeRecommended } from "../answers/recommended";
import { NOBODY } from "../save/persons";
import { beginInMemory } from "./in_memory";
import { ADA, makeField, makeVersion } from "./made";
import { MadePage } from "./page";

beginInMemory();

const KEYS = ["1".repeat(32), "2".repeat(32)] as const;
const OFFERED = ["What we recommend", "To whom"];
const OPTIONS = [
  { key: "answer:short", words: "Question 1", small: "Answered “Yes”." },
  { key: "figure:vacancies", words: "Vacancies", small: "They were 32.6%." },
];
const COLUMNS = [...OFFERED, ""];
const VALUE = {
  columns: COLUMNS,
  rows: [
    ["End it", "Cabinet", KEYS[0]],
    ["Begin it", "", KEYS[1]],
  ],
  because: { [KEYS[0]]: ["figure:vacancies"] },
};
// A page is told what was chosen; what else there is, it asks for.
const FIELD = { kind: "recommendations", offered: OFFERED, options: OPTIONS.slice(1), keyed: true };

const opened: MadePage[] = [];

afterEach(() => {
  for (const page of opened.splice(0)) page.close();
});

async function open(value: typeof VALUE | null = VALUE, who = ADA): Promise<MadePage> {
  const versions = value ? [makeVersion(1, { value })] : [];
  const page = await MadePage.open([makeField({ ...FIELD, versions })], who, (rules) => {
    rules.links = OPTIONS;
  });
  opened.push(page);
  return page;
}

function readSaved(page: MadePage): unknown {
  return page.find().sent.at(-1)?.value;
}

async function choose(page: MadePage, key: string): Promise<void> {
  const fold = page.host.querySelector("details");
  if (fold) {
    fold.open = true;
    await page.rest(0);
  }
  const select = page.host.querySelector<HTMLSelectElement>(".choosing select");
  if (select) select.value = key;
  await page.press("Add it");
}

describe("what a recommendation rests on", () => {
  test("is read and written with its row, and is nothing where nothing was chosen", () => {
    const field = makeField(FIELD);
    const read = readRecommended(field, VALUE);
    expect(read.map(({ because }) => because)).toEqual([["figure:vacancies"], []]);
    expect(writeRecommended(field, read)).toEqual(VALUE);
    expect(writeRecommended(field, read.slice(1))).toEqual({ columns: COLUMNS, rows: [VALUE.rows[1]] });
  });

  test("is chosen from what there is, and kept as it was sent", async () => {
    const page = await open();
    await choose(page, "answer:short");
    await page.rest(900);
    expect(readSaved(page)).toEqual({
      ...VALUE,
      because: { [KEYS[0]]: ["figure:vacancies", "answer:short"] },
    });
    expect(page.host.textContent).toContain("Answered “Yes”.");
  });

  test("is asked for by whoever opens the list, and said to be out of reach where it cannot be had", async () => {
    const page = await open();
    expect(page.listSent("links")).toEqual([]);
    page.isHeard = false;
    await choose(page, "");
    expect(page.listSent("links")).toMatchObject([{ about: "short" }]);
    expect(page.host.textContent).toContain("Not connected. Try again when the connection is back.");
    expect(page.listTexts("optgroup option")).toEqual([]);
    await page.press("Add it");
    expect(page.listTexts(".because select option")).toContain("Choose one");
  });

  test("has its name where it was chosen, and not saved, before a page was opened again", async () => {
    const page = await open();
    page.find().mode = "silent";
    await choose(page, "answer:short");
    await page.rest(900);
    page.close();
    const again = await open();
    expect(again.listTexts(".because .links span")).toContain("Question 1");
  });

  test("is the answer that somebody came from, in a row of its own that is saved once it has words", async () => {
    history.replaceState(null, "", "#recommend=rr_tests");
    const page = await open();
    expect(location.hash).toBe("");
    const box = page.boxes().at(-2);
    expect(document.activeElement).toBe(box);
    expect(readSaved(page)).toBeUndefined();
    await page.type("Visit two homes", "short", { box });
    await page.rest(2500);
    const { rows, because } = readSaved(page) as typeof VALUE;
    expect(rows.map(([words]) => words)).toEqual(["End it", "Begin it", "Visit two homes"]);
    expect(Object.values(because)).toEqual([["figure:vacancies"], ["answer:rr_tests"]]);
  });

  test("is begun beside what this browser kept of before", async () => {
    const page = await open();
    page.find().mode = "silent";
    await page.type("End it soon", "short", { box: page.boxes()[0] });
    await page.rest(900);
    page.close();
    history.replaceState(null, "", "#recommend=rr_tests");
    const again = await open();
    expect(again.boxes().map(({ value }) => value)).toEqual([
      "End it soon",
      "Cabinet",
      "Begin it",
      "",
      "",
      "",
    ]);
  });

  test("waits for whoever has not said who they are, and takes nothing else from an address", async () => {
    const countRows = (page: MadePage) => page.listTexts("fieldset.row > legend").length;
    history.replaceState(null, "", "#recommend=rr_tests");
    const page = await open(VALUE, NOBODY);
    expect(countRows(page)).toBe(2);
    const name = document.createElement("input");
    document.body.append(name);
    name.focus();
    page.store.who = { author: "Ada", role: "" };
    await page.rest(500);
    expect(countRows(page)).toBe(2);
    await page.sitDown("Ada Byron");
    expect(countRows(page)).toBe(3);
    // Somebody may still be typing their name.
    expect(document.activeElement).toBe(name);
    page.close();
    history.replaceState(null, "", "#recommend=<b>");
    expect(countRows(await open())).toBe(2);
    history.replaceState(null, "", "#recommend=rr_tests");
    const reader = await open(VALUE, { author: "Oz", role: "observer" });
    await reader.sitDown("Ada Byron");
    expect(countRows(reader)).toBe(2);
    history.replaceState(null, "", location.pathname);
  });

  test("can be taken out again, and then it is said that it rests on nothing", async () => {
    const page = await open();
    await page.press("Take out: Vacancies (Recommendation 1)");
    await page.rest(900);
    expect(readSaved(page)).toEqual({ columns: COLUMNS, rows: VALUE.rows });
    expect(page.host.querySelectorAll(".nothing:not([hidden])")).toHaveLength(2);
  });

  test("offers nothing twice, under the heading of its kind", async () => {
    const page = await open();
    await choose(page, "");
    const groups = [...page.host.querySelectorAll("optgroup")].map(({ label }) => label);
    expect(groups).toEqual(["Questions and their answers"]);
  });

  test("stays with both wordings where two people wrote at once", () => {
    const field = makeField(FIELD);
    const other = {
      ...VALUE,
      rows: [["End it now", "Cabinet", KEYS[0]]],
      because: { [KEYS[0]]: ["answer:short"] },
    };
    const joined = readRecommended(field, joinRecommended(field, [VALUE, other]));
    expect(joined.map(({ row }) => row.cells[0])).toEqual(["End it", "Begin it", "End it now"]);
    expect(joined[0]?.because).toContain("figure:vacancies");
    expect(joined[2]?.because).toEqual(["answer:short"]);
    expect(new Set(joined.map(({ row }) => JSON.stringify(row.rest))).size).toBe(3);
  });

  test("is said in words", () => {
    expect(sayRecommended(makeField(FIELD), VALUE)[0]).toContain("What this rests on: Vacancies");
  });
});
