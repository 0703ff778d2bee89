// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { WORDS } from "../words";
import { beginInMemory } from "./in_memory";
import { makeAsked, makeField, makeVersion } from "./made";
import { MadePage } from "./page";

beginInMemory();

const LATER = 1100;
const MORE = "There is more to answer here since this page was opened.";
const makeFields = () => [
  makeField({ about: "short", number: 1 }),
  makeField({ about: "other", number: 2 }),
  makeField({
    about: "grade.in_care",
    kind: "choice",
    number: 3,
    for: "Children in care",
    offered: ["good", "inadequate"],
  }),
];

// What a listener is told of an answer.
function hear(page: MadePage, about = "short"): string {
  return page.one(`[data-about="${about}"] > .states [role=status]`).textContent ?? "";
}

async function goElsewhere(page: MadePage): Promise<void> {
  page.box("other").focus();
  await page.rest(LATER);
}

describe("news of an answer", () => {
  test("names it only to whoever has left it", async () => {
    const page = await MadePage.open(makeFields());
    await page.type("Enough");
    await page.rest(LATER);
    expect(hear(page)).toBe("Saved at 14:32.");
    await page.type("Enough?");
    await goElsewhere(page);
    expect(hear(page)).toBe("Question 1: saved at 14:32.");
    expect(page.says()).toBe("Saved at 14:32.");
  });

  test("that was refused names it with whom it is for", async () => {
    const page = await MadePage.open(makeFields());
    page.find("grade.in_care").refusal = { sentence: "This answer is too long." };
    await page.choose("good", "grade.in_care");
    await goElsewhere(page);
    const kept = "Your words are kept in this browser.";
    const said = "not saved: this answer is too long.";
    expect(hear(page, "grade.in_care")).toBe(`Question 3, Children in care: ${said} ${kept}`);
    expect(page.says("grade.in_care")).toBe(`Not saved. ${kept}`);
  });

  test("that was refused is described by its control only to whoever comes back", async () => {
    const page = await MadePage.open(makeFields());
    page.find().refusal = { sentence: "This answer is too long." };
    await page.type("Enough");
    await page.rest(LATER);
    const error = page.one('[data-about="short"] .error');
    expect(hear(page)).toContain("Not saved: this answer is too long.");
    const describes = () => page.box().getAttribute("aria-describedby")?.includes(error.id) ?? false;
    expect([error.hidden, describes()]).toEqual([false, false]);
    await goElsewhere(page);
    expect(describes()).toBe(true);
  });

  test("that is kept is told by the page where the connection is lost, and not again by the answer", async () => {
    const page = await MadePage.open(makeFields());
    for (const about of ["short", "other"]) page.find(about).mode = "silent";
    await page.type("Kept");
    await page.rest(LATER);
    expect(hear(page)).toBe("Kept in this browser. Not saved yet.");
    page.store.connection.noticeSilence(Date.now());
    for (const about of ["short", "other"]) await page.type("Kept too", about);
    await page.rest(LATER);
    expect([page.says("other"), hear(page, "other")]).toEqual(["Kept in this browser. Not saved yet.", ""]);
    expect([page.says(), hear(page)]).toEqual(["Kept in this browser. Not saved yet.", ""]);
  });

  test("that somebody changed names it", async () => {
    const page = await MadePage.open(makeFields());
    page.box("other").focus();
    page.find().writeElsewhere("Theirs", "Cllr B");
    await page.look();
    await page.rest(LATER);
    expect(hear(page)).toMatch(/^Question 1: changed by Cllr B at 14:32/);
  });

  test.each([true, false])("that met another names it to whoever has left it", async (isThere) => {
    const page = await MadePage.open(makeFields());
    page.box().focus();
    page.find().writeElsewhere("Theirs", "Cllr B");
    page.box().value = "Mine";
    page.box().dispatchEvent(new Event("input", { bubbles: true }));
    if (!isThere) page.box("other").focus();
    await page.rest(3 * LATER);
    const said = "aved. Cllr B wrote here too; choose which stands.";
    expect(hear(page)).toBe(isThere ? `S${said}` : `Question 1: s${said}`);
    expect(page.one('[data-about="short"]').querySelector("[role=alert]")).toBeNull();
  });
});

test("two versions that stood when the page was opened are no news", async () => {
  const versions = [2, 3].map((number) => makeVersion(number, { author: "Cllr B", writers: ["Cllr B"] }));
  const page = await MadePage.open([makeField({ about: "short", number: 1, versions })]);
  await page.rest(3 * LATER);
  expect(page.one(".alert").textContent).toContain("Choose which stands.");
  expect(hear(page)).toBe("");
});

test("a question that came since the page was opened is told once", async () => {
  const page = await MadePage.open(makeFields());
  page.news = [{ about: "agenda_match.1" }];
  for (const _look of [1, 2]) {
    await page.look();
    await page.rest(LATER);
    const [said, ...more] = page.listTexts(".outgrown [role=status]");
    expect([said, more]).toEqual([expect.stringContaining(MORE), []]);
  }
});

describe("a part that opens or shuts", () => {
  const LOCK = { name: "Question 1", about: "short", sentence: "Confirm it.", href: "" };
  const OPEN = "The part is open now.";
  const SHUT = "The part is shut again: question 1.";
  const hearPage = () => document.querySelector(".scrutiny-announcer")?.textContent;

  test("is told once for the whole page, and not when the page is opened", async () => {
    const page = await MadePage.open(makeFields());
    await page.turn([LOCK], "other");
    await page.show("missing");
    await page.rest(LATER);
    expect(hearPage()).toBe("");
    await page.turn([], "other");
    await page.rest(LATER);
    expect(hearPage()).toBe(OPEN);
    await page.turn([LOCK], "other");
    await page.rest(LATER);
    expect(hearPage()).toBe(SHUT);
  });

  test("takes back what was told of it from whoever leaves it", async () => {
    const [short, other] = makeFields();
    const versions = [makeVersion(1, { value: "Said before" })];
    const page = await MadePage.open([short, { ...other, versions }] as ReturnType<typeof makeFields>);
    page.box("other").focus();
    await page.turn([LOCK], "other");
    expect(page.says("other")).toContain("shut while you were here");
    page.box().focus();
    await page.rest(LATER);
    expect(page.says("other")).toMatch(/^Written by Cllr B at 14:32/);
    expect(page.one('[data-about="other"] .locks').textContent).toContain("Said before");
  });

  test("shows the words that come back into it, and saves them once it is open", async () => {
    const before = await MadePage.open(makeFields());
    before.find("other").mode = "silent";
    await before.type("Kept in this browser", "other");
    before.close();
    const [short, other] = makeFields();
    const fields = [short, { ...other, locked: [LOCK] }] as ReturnType<typeof makeFields>;
    const page = await MadePage.open(fields, undefined, (rules) => {
      rules.refusal = { sentence: "Nothing can be written here yet." };
    });
    const locks = page.one('[data-about="other"] .locks').textContent;
    expect(locks).toContain("Kept in this browser");
    expect(locks).toContain("They are saved when this part is open again.");
    page.find("other").refusal = null;
    await page.turn([], "other");
    expect(page.stands("other")).toEqual(["Kept in this browser"]);
  });
});

test("how far another workbook of the same window has come is not said here", async () => {
  const page = await MadePage.open(makeFields());
  page.progress = { ...page.progress, workbook: "ours", missing: [makeAsked("other")] };
  await page.show("who");
  await page.show("missing");
  const before = page.listTexts(".progress, .missing");
  expect(before).toEqual([
    "0 of 1 answered: go on with question 2",
    "One question has no answer2. What else?",
  ]);
  page.progress = { ...page.progress, workbook: "another", answered: 1 };
  await page.look();
  expect(page.listTexts(".progress, .missing")).toEqual(before);
  page.progress = { ...page.progress, workbook: "ours", missing: [] };
  await page.look();
  expect(page.listTexts(".progress, .missing")).toEqual(Array(2).fill(WORDS.noneUnanswered));
});
