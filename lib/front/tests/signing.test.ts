// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { beginInMemory } from "./in_memory";
import { makeField, makeVersion } from "./made";
import { MadePage } from "./page";

beginInMemory();

const NOBODY = { author: "", role: "" } as const;
const ON_SHOW = ".place :is(input, textarea, select, button)";

function listControls(page: MadePage): Element[] {
  return [...page.host.querySelectorAll(ON_SHOW)].filter((control) => !control.closest("[hidden]"));
}

function makeFields(): ReturnType<typeof makeField>[] {
  return [
    makeField({ about: "short", number: 1, versions: [makeVersion(1, { value: "Said before" })] }),
    makeField({ about: "table", number: 2, kind: "table", offered: ["What"], for: "Leaders" }),
    makeField({ about: "alone", number: 3, kind: "choice", offered: ["good"], individual: true }),
  ];
}

test("before anybody has signed, a part says so once, and what stands is read without a control", async () => {
  const page = await MadePage.open(makeFields(), NOBODY);
  expect(page.listTexts(".gate")).toEqual(["Say who is writing, and you can answer here. Who is writing"]);
  expect(listControls(page)).toEqual([]);
  expect(page.listTexts(".locks")).toEqual(["Said before", "LeadersNobody has written here yet.", ""]);
  expect(page.one('[data-about="short"] .locks').getAttribute("aria-label")).toBe(
    "Your answer to question 1: What do we say?",
  );
  page.find().writeElsewhere("Said since", "Cllr B");
  await page.look();
  expect(page.has("Said since")).toBe(true);
});

test("as soon as somebody has signed, each answer has its control", async () => {
  const page = await MadePage.open(makeFields(), NOBODY);
  await page.sitDown("Ada Byron");
  expect(page.one(".gate").hidden).toBe(true);
  expect([...page.host.querySelectorAll<HTMLElement>(".locks")].every(({ hidden }) => hidden)).toBe(true);
  await page.type("Now");
  expect(page.stands()).toEqual(["Now"]);
});

test("words that are not saved yet can be read after whoever wrote them has gone", async () => {
  const page = await MadePage.open(makeFields());
  page.isHeard = false;
  await page.type("Not sent");
  await page.leave();
  page.store.who = NOBODY;
  await page.rest(500);
  expect(page.has("Not sent")).toBe(true);
  expect(listControls(page)).toEqual([]);
});

const STANDS = (said: string, open: string) =>
  `<div data-part="signed"><p>${said}</p><details><summary>Open</summary><p>${open}</p></details></div>`;

async function signElsewhere(said: string): Promise<MadePage> {
  const page = await MadePage.openPart("signing");
  page.host.insertAdjacentHTML("afterbegin", STANDS("Nobody has signed.", "3 questions."));
  page.one<HTMLDetailsElement>("details").open = true;
  page.html = STANDS(said, "2 questions.");
  page.news = [{ about: "signing" }] as never;
  await page.look();
  await page.rest(2000);
  return page;
}

test("what stands of a signature is shown again with each change, and nothing that is open is shut", async () => {
  const page = await signElsewhere("Nobody has signed.");
  expect(page.listTexts('[data-part="signed"] p')).toEqual(["Nobody has signed.", "2 questions."]);
  expect(page.one<HTMLDetailsElement>("details").open).toBe(true);
  expect(page.listTexts(".visually-hidden[role=status]")).toEqual([""]);
});

test("whoever listens is told that somebody else has signed", async () => {
  const page = await signElsewhere("Version 1 was signed by Joan Clarke.");
  expect(page.listTexts(".visually-hidden[role=status]")).toEqual(["Version 1 was signed by Joan Clarke."]);
  expect(page.listTexts('[data-part="signing"] button')).toEqual(["Sign this review"]);
});
