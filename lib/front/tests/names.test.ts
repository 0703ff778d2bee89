// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { beginInMemory } from "./in_memory";
import { makeField } from "./made";
import { MadePage } from "./page";

beginInMemory();

const KINDS = {
  text: {},
  list: {},
  choice: { offered: ["good", "poor"], individual: true },
  table: { offered: ["What", "When"], for: "Leaders" },
  "heat map": { rows: ["Floods"], for: "Leaders" },
};

function makeFields(): ReturnType<typeof makeField>[] {
  return Object.entries(KINDS).map(([kind, more], at) =>
    makeField({ about: kind, kind, number: at + 1, ...more }),
  );
}

// What is named by the elements that it points to, seen or not.
function nameOf(page: MadePage, control: Element): string {
  const ids = control.getAttribute("aria-labelledby")?.split(" ") ?? [];
  return ids.map((id) => page.one(`#${id}`).textContent).join(" ");
}

test("what tells a box from others is in its name alone, and not read again with its label", async () => {
  const page = await MadePage.open(makeFields());
  expect(page.listTexts("label .visually-hidden")).toEqual([]);
  const boxes = [...page.host.querySelectorAll(".open :is(textarea, select, input[type=text])")];
  const names = boxes.map((box) => nameOf(page, box));
  expect(new Set(names).size).toBe(names.length);
  for (const name of [
    "Your answer to question 1: What do we say?",
    "Row 1 (question 2)",
    "Why? (you need not say) for question 3",
    "When (Row 1, question 4, Leaders)",
    "Impact (Target, Risk 1, question 5, Leaders)",
    "Show where the risks lie (question 5, Leaders)",
  ])
    expect(names).toContain(name);
});

test("the words of a group’s name follow each other without a mark between them", async () => {
  const own = makeField({ kind: "choice", number: 1, for: "Leaders", individual: true });
  const page = await MadePage.open([own]);
  expect(page.listTexts("fieldset > .name")).toEqual([
    "Leaders (your own answer to question 1: What do we say?)",
  ]);
});
