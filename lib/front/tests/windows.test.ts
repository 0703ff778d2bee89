// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { Json } from "../contract";
import { newToken } from "../save/tokens";
import { beginInMemory } from "./in_memory";
import { ADA, makeField } from "./made";
import { MadePage } from "./page";

beginInMemory();

const POINTS = ["not at all", "a little", "fairly well", "well", "very well"];
const makeShort = () => makeField({ about: "short", kind: "long text", number: 1 });
const makeAlone = () =>
  makeField({
    about: "alone",
    kind: "scale",
    number: 4,
    offered: POINTS,
    individual: true,
    rating: { mine: null, count: 0, revealed: false },
  });

// What a window that was closed has kept of an answer.
function plant(words: Json, at: string, about = "short", author = "Ada Byron"): void {
  const whose = about === "alone" ? `:${author.toLowerCase()}` : "";
  const key = `scrutiny:draft:r:${about}${whose}@${newToken()}@${newToken()}`;
  const draft = {
    token: `of ${at}`,
    value: words,
    reason: "",
    replaces: [],
    keeps: [],
    at,
    author,
    role: "member",
  };
  localStorage.setItem(key, JSON.stringify(draft));
}

describe("what was left behind", () => {
  test("comes back into its answer, is sent under its token, and leaves the browser", async () => {
    const before = await MadePage.open([makeShort()]);
    before.find().mode = "silent";
    await before.type("Left behind");
    expect(before.says()).toBe("Kept in this browser. Not saved yet.");
    const [{ token } = { token: "" }] = before.find().sent;
    before.close();
    const page = await MadePage.open([makeShort()]);
    expect([page.box().value, page.stands()]).toEqual(["Left behind", ["Left behind"]]);
    expect(page.says()).toBe("Brought back from this browser. Saved at 14:32.");
    expect(page.find().sent.map((sent) => sent.token)).toEqual([token]);
    expect(page.listDrafts()).toEqual([]);
  });

  test("and refused is tried again by itself, and what was said of it goes", async () => {
    const page = await MadePage.open([makeShort()]);
    page.find().refusal = { sentence: "The record cannot be reached." };
    await page.type("Refused");
    expect(page.has("The record cannot be reached.")).toBe(true);
    expect(page.says()).toBe("Not saved. Your words are kept in this browser.");
    page.find().refusal = null;
    await page.rest(40_000);
    expect([page.stands(), page.has("The record cannot be reached.")]).toEqual([["Refused"], false]);
  });

  test("is shown, and not written over, by a control that has no room for it", async () => {
    const words = "A text, before it was a list";
    plant(words, "2026-05-01T10:00:00Z", "names");
    const opened = MadePage.open([makeField({ about: "names", kind: "list" })], ADA, (rules) => {
      rules.refusal = { sentence: "This does not fit the question." };
    });
    const page = await opened;
    expect(page.listTexts(".version > div")).toEqual([words]);
    page.find("names").refusal = null;
    await page.type("One of the list", "names");
    expect(page.listTexts(".version > div")).toEqual([words]);
    expect(page.listDrafts().length).toBe(1);
  });

  test("by several windows is all sent, and the newest comes into the control", async () => {
    plant("From the first", "2026-05-01T10:00:00Z");
    plant("From the second", "2026-05-01T11:00:00Z");
    const page = await MadePage.open([makeShort()]);
    expect(page.box().value).toBe("From the second");
    expect([...page.stands()].sort()).toEqual(["From the first", "From the second"]);
    expect(page.one(".alert").textContent).toMatch(/^You wrote an answer here too/);
    expect(page.button("Keep mine (answer 2)").disabled).toBe(false);
    expect(page.listDrafts()).toEqual([]);
  });

  test("and refused beside another is said, stays in the browser, and can be deleted", async () => {
    plant("From the first", "2026-05-01T10:00:00Z");
    plant("From the second", "2026-05-01T11:00:00Z");
    const page = await MadePage.open([makeShort()], ADA, (rules) => {
      rules.refuses = (value) => value === "From the first";
    });
    const said = "Something else that was kept for this answer is not saved yet, and stays in this browser.";
    expect(page.has(said)).toBe(true);
    expect(page.stands()).toEqual(["From the second"]);
    expect(page.listTexts(".version > div")).toEqual(["From the first"]);
    expect(page.listDrafts().length).toBe(1);
    await page.press("Delete these words from this browser");
    expect([page.has(said), page.listTexts(".version"), page.listDrafts()]).toEqual([false, [], []]);
    expect(document.activeElement).toBe(page.box());
  });

  test("of one person’s own answer is sent in its order, so that the last one stands", async () => {
    plant("a little", "2026-05-01T10:00:00Z", "alone");
    plant("very well", "2026-05-01T11:00:00Z", "alone");
    const page = await MadePage.open([makeAlone()]);
    expect(page.one<HTMLInputElement>("input:checked").value).toBe("very well");
    expect(page.find("alone").ratings.get("Ada Byron")?.value).toBe("very well");
  });

  test("of one person’s own is neither shown to another nor sent for them", async () => {
    plant("a little", "2026-05-01T10:00:00Z", "alone");
    const page = await MadePage.open([makeAlone()], { author: "Cllr B", role: "member" });
    expect(page.host.querySelector("input:checked")).toBeNull();
    expect(page.find("alone").sent).toEqual([]);
    await page.sitDown("Ada Byron");
    expect(page.one<HTMLInputElement>("input:checked").value).toBe("a little");
    expect(page.find("alone").sent.map(({ author }) => author)).toEqual(["Ada Byron"]);
  });
});

test("an answer that is emptied is taken back, and it is said", async () => {
  const page = await MadePage.open([makeShort()]);
  await page.type("Said");
  await page.type("");
  expect([page.stands(), page.says()]).toEqual([[], "Taken back, and saved."]);
  expect(page.place().hasAttribute("data-filled")).toBe(false);
});

describe("one browser that is passed round", () => {
  test("shows the next person nothing of what the last one said alone", async () => {
    const page = await MadePage.open([makeAlone()]);
    await page.choose("a little");
    await page.leave();
    expect(page.find("alone").ratings.get("Ada Byron")?.value).toBe("a little");
    await page.sitDown("Cllr B");
    expect(page.host.querySelector("input:checked")).toBeNull();
    await page.sitDown("Ada Byron");
    expect(page.one<HTMLInputElement>("input:checked").value).toBe("a little");
  });

  test("keeps each person’s draft under their own name", async () => {
    const page = await MadePage.open([makeAlone()]);
    page.find("alone").mode = "silent";
    await page.choose("a little");
    await page.sitDown("Cllr B");
    expect(page.host.querySelector("input:checked")).toBeNull();
    await page.choose("very well");
    page.find("alone").mode = "now";
    await page.sitDown("Ada Byron");
    expect(page.one<HTMLInputElement>("input:checked").value).toBe("a little");
    await page.rest(40_000);
    const said = [...page.find("alone").ratings].map(([author, { value }]) => [author, value]);
    expect(Object.fromEntries(said)).toEqual({ "Ada Byron": "a little", "Cllr B": "very well" });
    expect(page.listDrafts()).toEqual([]);
  });

  test("says nothing to the next person of what was lacking in the last one’s answer", async () => {
    const page = await MadePage.open([makeAlone()]);
    page.find("alone").blockers = ["Say why."];
    await page.choose("well");
    await page.leave();
    expect(page.has("Say why.", "alone")).toBe(true);
    await page.sitDown("Cllr B");
    expect(page.has("Say why.", "alone")).toBe(false);
  });

  test("says nothing to the next person of why the last one’s answer was refused", async () => {
    const page = await MadePage.open([makeAlone()]);
    page.find("alone").refusal = { sentence: "Your reason is too long." };
    await page.choose("well");
    expect(page.has("Your reason is too long.", "alone")).toBe(true);
    await page.sitDown("Cllr B");
    expect(page.has("Your reason is too long.", "alone")).toBe(false);
  });
});

describe("a review that was erased", () => {
  test("refuses what is sent again after it, and keeps the words", async () => {
    const page = await MadePage.open([makeShort()]);
    page.find().refusal = { sentence: "The answers were erased.", erased: 1 };
    await page.type("First");
    expect(page.has("The answers were erased.")).toBe(true);
    page.find().refusal = null;
    await page.rest(90_000);
    expect(page.find().sent.length).toBe(1);
    expect(page.box().value).toBe("First");
    await page.type("");
    await page.type("Anew");
    expect(page.stands()).toEqual(["Anew"]);
  });

  test("takes what others wrote off an open page, though words of one’s own are refused", async () => {
    const page = await MadePage.open([makeShort()]);
    await page.type("Mine");
    page.find().writeElsewhere("Theirs", "Cllr B", true);
    await page.look();
    expect(page.listTexts(".version").length).toBe(2);
    page.find().standing.length = 0;
    page.find().refusal = { sentence: "The answers were erased.", erased: 9 };
    await page.type("Mine and more");
    expect(page.listTexts(".version")).toEqual([]);
    expect(page.box().value).toBe("Mine and more");
  });

  test("takes an answer from whoever was in it once they leave, and it is said", async () => {
    const page = await MadePage.open([makeShort()]);
    page.find().writeElsewhere("Erased since", "Cllr B");
    await page.look();
    page.box().focus();
    page.find().standing.length = 0;
    await page.look();
    expect([page.place().dataset["state"], page.box().value]).toEqual(["waiting", "Erased since"]);
    await page.leave();
    expect(page.box().value).toBe("");
    expect(page.says()).toContain("taken back, or erased");
  });

  test("takes an own answer off an open page", async () => {
    const page = await MadePage.open([makeAlone()]);
    await page.choose("a little");
    await page.leave();
    page.find("alone").ratings.clear();
    await page.look();
    expect(page.host.querySelector("input:checked")).toBeNull();
  });
});

describe("a part that is shut", () => {
  const LOCK = { name: "Question 1", about: "other", sentence: "Confirm it.", href: "" };

  test("says what shuts it, shows what stands, and is opened by the news that it is", async () => {
    const page = await MadePage.open([{ ...makeShort(), locked: [LOCK] }]);
    expect(page.place().querySelector<HTMLElement>(".open")?.hidden).toBe(true);
    expect(page.listTexts(".locks li")).toEqual(["Question 1"]);
    page.find().changed = { locked: [] };
    await page.look();
    expect(page.place().querySelector<HTMLElement>(".open")?.hidden).toBe(false);
  });

  test("lets whoever is in it go on, keeps what they write, and saves it when it is open again", async () => {
    const page = await MadePage.open([makeShort()]);
    page.box().focus();
    page.find().changed = { locked: [LOCK] };
    await page.look();
    expect(page.says()).toContain("This part was shut while you were here.");
    page.find().refusal = { sentence: "Nothing can be written here yet." };
    await page.type("Meanwhile");
    await page.leave();
    expect(page.has("Your words are kept in this browser.")).toBe(true);
    page.find().refusal = null;
    page.find().changed = { locked: [] };
    await page.look();
    expect(page.stands()).toEqual(["Meanwhile"]);
  });
});

describe("answers that are shown", () => {
  const shown = { revealed: true, said: "Three people answered.", spread: [], reasons: [] };

  test("are closed, and what one said stands beside them", async () => {
    const page = await MadePage.open([makeAlone()]);
    await page.choose("a little");
    await page.leave();
    page.find("alone").shown = shown;
    await page.look();
    expect(page.place("alone").querySelector<HTMLElement>(".open")?.hidden).toBe(true);
    expect(page.says("alone")).toMatch(/^The answers are shown now, and closed/);
    await page.rest(1100);
    const heard = page.one('[data-about="alone"] > .states [role=status]').textContent;
    expect(heard).toMatch(/^Question 4: the answers are shown now.* Three people answered\.$/);
    expect(page.one(".own").textContent).toBe("You answered:a little");
  });

  test("while somebody writes leave them where they are, and what came too late is kept beside", async () => {
    const page = await MadePage.open([makeAlone()]);
    await page.choose("a little");
    page.find("alone").shown = shown;
    page.find("alone").refusal = { sentence: "They have been shown.", closed: true };
    await page.look();
    expect(page.says("alone")).toContain("is not saved any more");
    await page.choose("very well");
    expect(page.one<HTMLInputElement>("input:checked").value).toBe("very well");
    await page.leave();
    await page.rest(1000);
    expect(page.has("Something you wrote here was not saved.", "alone")).toBe(true);
    expect(page.listTexts(".version:not(.own) > div")).toEqual(["very well"]);
    await page.press("Delete these words", "alone");
    expect([page.listTexts(".version:not(.own)"), page.listDrafts()]).toEqual([[], []]);
  });
});
