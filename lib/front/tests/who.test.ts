// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { findStore } from "../store";
import { beginInMemory } from "./in_memory";
import { MadePage } from "./page";

beginInMemory();

const UNSEEN = "A name is one line, and every mark in it is seen. Type it again.";

async function name(page: MadePage, words: string): Promise<void> {
  const input = page.one<HTMLInputElement>(".who input");
  input.value = words;
  input.dispatchEvent(new Event("change"));
  await page.rest(500);
}

test("a name with a mark that nobody sees is told where it is typed", async () => {
  const page = await MadePage.openPart("who", { author: "", role: "" });
  page.replies["name"] = (message) =>
    message.kind === "name" && message.author === "Ada"
      ? { kind: "known" }
      : { kind: "refused", sentence: UNSEEN };
  const input = page.one(".who input");
  const alert = page.one(".who [role=alert]");
  await name(page, "Ada\u200b");
  expect([alert.textContent, input.getAttribute("aria-invalid")]).toEqual([UNSEEN, "true"]);
  expect(input.getAttribute("aria-describedby")).toBe(`${page.one(".who .help").id} ${alert.id}`);
  await name(page, "Ada");
  expect([alert.textContent, input.hasAttribute("aria-invalid")]).toEqual(["", false]);
});

test("whoever has a seat is shown who they are, and not asked", async () => {
  const page = await MadePage.openPart("who", { author: "", role: "" });
  findStore().takeSeat({ author: "Ada Byron", role: "member" });
  await page.rest(3000);
  expect(page.one(".who input").parentElement?.hidden).toBe(true);
  expect(page.one(".who select").parentElement?.hidden).toBe(true);
  expect(page.one(".said-who").textContent).toContain("You are Ada Byron, ");
  findStore().who = { author: "Grace Hopper", role: "member" };
  expect(findStore().who.author).toBe("Ada Byron");
  expect(JSON.stringify({ ...localStorage })).not.toContain("Ada");
});
