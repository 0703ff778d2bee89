// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { Asked } from "../contract";
import type { PageField } from "../page_field";
import { sayProgress } from "../say/fields";
import { beginInMemory } from "./in_memory";
import { makeAsked, makeField, makeVersion, PROGRESS } from "./made";
import { MadePage } from "./page";

beginInMemory();

const PAGE = `<h2 id="On-this-page">On this page</h2>
  <ul><li><a href="#Is-it-safe?">Is it safe?</a></li><li><a href="#Ours">Ours</a></li></ul>
  <h2 id="Is-it-safe?">Is it safe?</h2><div></div><div></div><h2 id="Ours">Ours</h2><div></div>`;

function say(next: Partial<Asked>): string {
  return sayProgress({ ...PROGRESS, answered: 12, asked: 28 }, { ...makeAsked("short"), ...next });
}

test("how far a page has come is said with what is to be answered next", () => {
  expect(say({ number: 13 })).toBe("12 of 28 answered: go on with question 13");
  expect(say({ number: 13, for: "Children in care" })).toBe(
    "12 of 28 answered: go on with question 13, children in care",
  );
  expect(say({ number: null, question: "What do we rest on?" })).toBe(
    "12 of 28 answered: go on with “What do we rest on?”",
  );
});

test("it is a link under the heading, tells listeners nothing, and keeps the keyboard as it changes", async () => {
  const page = await MadePage.openPart("prompts");
  const heading = document.createElement("h1");
  page.host.before(heading);
  page.progress = { ...PROGRESS, asked: 2, missing: [makeAsked("short"), makeAsked("other", 3)] };
  await page.show("who");
  const line = document.querySelector(".progress");
  expect(line?.previousElementSibling).toBe(heading);
  expect(line?.closest("[role], [aria-live]")).toBe(null);
  line?.querySelector("a")?.focus();
  page.progress = { ...page.progress, answered: 1, missing: [makeAsked("other", 3)] };
  await page.look();
  expect(document.activeElement?.textContent).toBe("1 of 2 answered: go on with question 3");
});

test("the link goes to the first answer that is missing, and opens what it lies in", async () => {
  const page = await MadePage.open([makeField({ number: 1 }), makeField({ about: "other", number: 2 })]);
  const fold = document.createElement("details");
  const place = page.place("other");
  place.replaceWith(fold);
  fold.append(place);
  page.progress = { ...PROGRESS, missing: [makeAsked("other")] };
  await page.show("who");
  page.one(".progress a").click();
  expect([fold.open, document.activeElement]).toEqual([true, page.box("other")]);
});

test("the list of a page says how many questions of each part have an answer", async () => {
  const page = await MadePage.openPart("who");
  page.host.insertAdjacentHTML("beforeend", PAGE);
  const [first, second, third] = page.host.querySelectorAll<HTMLDivElement>("h2 ~ div");
  page.progress = { ...PROGRESS, asked: 3, missing: [makeAsked("short"), makeAsked("other", 3)] };
  const [short, other, more] = ["short", "other", "more"].map((about, at) =>
    makeField({ about, number: at + 1 }),
  ) as [PageField, PageField, PageField];
  await page.show("prompts", [short, other], first);
  await page.show("prompts", [more, makeField({ about: "evidence" })], second);
  await page.show("prompts", [makeField({ about: "items" })], third);
  expect(page.listTexts("li")).toEqual(["Is it safe? 1 of 3 answered", "Ours"]);
  page.progress = { ...page.progress, missing: [] };
  await page.look();
  expect(page.listTexts("li")).toEqual(["Is it safe? 3 of 3 answered", "Ours"]);
});

test("the task list names who answered each question, and never who answered alone", async () => {
  const page = await MadePage.openPart("who");
  page.host.prepend(document.createElement("h1"));
  const rating = { mine: null, count: 3, revealed: false, said: null, outcomes: [], reasons: [] };
  page.progress = { ...PROGRESS, asked: 3, missing: [makeAsked("other", 2)] };
  await page.show("answered", [
    makeField({ about: "alone", number: 3, individual: true, href: "#prompt-alone", rating } as never),
    makeField({ number: 1, href: "#prompt-short", versions: [makeVersion(4), makeVersion(5)] }),
    makeField({ about: "far", number: 1, href: "/other#prompt-far", versions: [makeVersion(6)] }),
  ]);
  const tasks = page.one<HTMLDetailsElement>(".tasks");
  expect(tasks.querySelector("li")).toBe(null);
  tasks.open = true;
  tasks.dispatchEvent(new Event("toggle"));
  expect([...tasks.querySelectorAll("li")].map((task) => task.textContent)).toEqual([
    "1. What do we say? Answered by Cllr B.",
    "2. What else? Not answered yet.",
    "3. What do we say? Three people have answered.",
  ]);
  page.progress = { ...page.progress, missing: [] };
  await page.look();
  expect(tasks.textContent).not.toContain("Not answered yet.");
});
