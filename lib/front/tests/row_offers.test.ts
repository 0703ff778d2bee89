// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { FileTold } from "../contract";
import { beginInMemory } from "./in_memory";
import { ADA, MadeRules, makeField, makeVersion, PROGRESS } from "./made";
import { MadePage } from "./page";

beginInMemory();

const BEFORE = { columns: ["What", "Where from", ""], rows: [["Homes", "page 3", "0123456789"]] };
const FIELD = makeField({
  kind: "table",
  offered: ["What", "Where from"],
  keyed: true,
  versions: [makeVersion(1, { value: BEFORE })],
});
const OFFERED =
  '<button hidden data-into="short" data-first="Visits on time" data-second="our tests">Make it one</button>';

async function openOffering(who = ADA): Promise<MadePage> {
  const page = await MadePage.open([], who);
  page.html = OFFERED;
  page.rules.set("short", new MadeRules(FIELD));
  await page.show("prompts", [FIELD]);
  return page;
}

test("A row that was typed elsewhere becomes a row of the answer at a press, once and with its own key", async () => {
  const page = await openOffering();
  const button = page.one<HTMLButtonElement>("[data-into]");
  expect(button.hidden).toBe(false);
  button.click();
  button.click();
  await page.rest(500);
  const rows = page.stands().flatMap((value) => (value as typeof BEFORE).rows);
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ["Homes", "page 3"],
    ["Visits on time", "our tests"],
  ]);
  expect(rows[1]?.[2]).toMatch(/^[0-9a-f]{32}$/);
  expect(button.textContent).toBe("Taken over");
});

test("Whoever reads and does not write takes nothing over", async () => {
  const page = await openOffering({ author: "Ola", role: "observer" });
  page.one<HTMLButtonElement>("[data-into]").click();
  await page.rest(500);
  expect(page.listSent("save")).toEqual([]);
});

const WIDE = makeField({ kind: "table", offered: ["What", "Where from", "Page"], keyed: true });
const PICKED =
  '<button hidden data-into="short" data-first="We listen" data-second="7" data-under="Page">Pick it</button>';
const ACCOUNT: FileTold = {
  part: "account",
  about: "evaluation.document",
  accept: ".pdf,.docx",
  label: "The self-evaluation",
  help: "A PDF or DOCX.",
  load: "Read it",
  gate: "Whoever leads gives it.",
  largest: 20,
  begins: ["%PDF-", "PK"],
  choose: "Choose a PDF or a DOCX.",
  strange: "This file is neither.",
  reading: "Reading…",
  again: ["Pick below.", "Pick below."],
};

test("A passage of a document that was given is picked, with its page under the page’s own heading", async () => {
  const page = await MadePage.open([], { author: "Grace", role: "facilitator" });
  page.store.isServed = true;
  page.files = [ACCOUNT];
  page.rules.set("short", new MadeRules(WIDE));
  const told = { version: null, field: null, blockers: [], progress: PROGRESS };
  page.replies["account"] = () => ({ kind: "saved", ...told, said: "1 passage", html: PICKED });
  await page.show("prompts", [WIDE]);
  await page.load("a letter");
  expect(page.one(".file .error").textContent).toBe("This file is neither.");
  await page.load("PK..");
  expect(page.one(".file .state").textContent).toBe("Read: 1 passage. Pick below.");
  page.one<HTMLButtonElement>(".file [data-into]").click();
  await page.rest(500);
  const rows = page.stands().flatMap((value) => (value as typeof BEFORE).rows);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([["We listen", "", "7"]]);
});
