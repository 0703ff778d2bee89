// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { beginInMemory } from "./in_memory";
import { ADA, MadeRules, makeField, makeVersion } from "./made";
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
