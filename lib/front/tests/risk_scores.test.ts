// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Field, PlacesGiven, RiskSpread, ScoresOfRisks } from "../contract";
import { ADA, LEADING, MadeRoom, makeStep } from "./meeting";

const SCORES: ScoresOfRisks = {
  sides: [
    ["residual", "How things stand"],
    ["target", "Where we want to be"],
  ],
  scale: [1, 2, 3, 4, 5].map((at) => ({ likelihood: at === 1 ? "Once in ten years" : "", impact: "" })),
  risks: [],
  said: "Three people answered.",
};
const NARROW: RiskSpread = {
  risk: "Staff leave",
  side: "residual",
  people: 3,
  places: [[2, 2, 3]],
  likelihood: [2, 2, 2],
  impact: [2, 2, 2],
  before: null,
  is_wide: false,
  agreed: null,
};
const WIDE: RiskSpread = {
  ...NARROW,
  risk: "Children wait",
  places: [
    [2, 4, 2],
    [5, 4, 1],
  ],
  likelihood: [2, 2, 5],
  impact: [4, 4, 4],
  is_wide: true,
  agreed: [3, 4],
};

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

async function score(rows: string[], scores = SCORES, state: "open" | "shown" = "open"): Promise<MadeRoom> {
  const room = new MadeRoom();
  const step = makeStep(1, { scores, state });
  const own = step.own.map((field) => ({ ...field, kind: "heat map", rows }) as Field);
  room.step = { ...step, own };
  await room.open();
  return room;
}

function choose(room: MadeRoom, group: number, step: number): void {
  const groups = room.host.querySelectorAll<HTMLElement>(".scored [role=radiogroup]");
  groups[group]?.querySelector<HTMLInputElement>(`input[value="${step}"]`)?.click();
}

describe("scoring risks", () => {
  test("one risk stands on a screen, by its name in the register, with a radio for each step", async () => {
    const room = await score(["Children wait", "Staff leave"]);
    expect(room.one("h2").textContent).toBe("Children wait");
    expect(room.host.querySelectorAll(".scored input[type=radio]").length).toBe(20);
    expect(room.shown).toContain("1: Once in ten years");
    expect(room.shown).toContain("Risk 1 of 2. You have scored 0.");
    expect(room.host.querySelector(".own input[type=text]")).toBeNull();
  });

  test("all that was scored is sent at once, whichever risk stands on the screen", async () => {
    const room = await score(["Children wait", "Staff leave"]);
    choose(room, 0, 4);
    choose(room, 1, 5);
    await room.press("Next risk");
    expect(room.one("h2").textContent).toBe("Staff leave");
    expect(document.activeElement).toBe(room.one("h2"));
    choose(room, 2, 1);
    await room.press("Send my answer");
    const [sent] = room.list("answer") as unknown as { value: { [name: string]: unknown }[] }[];
    expect(sent?.value).toEqual([
      { risk: "Children wait", inherent: null, residual: [4, 5], target: null },
      { risk: "Staff leave", inherent: null, residual: null, target: [1, null] },
    ]);
  });

  test("a risk that is added to the register meanwhile can be scored, and what was scored stays", async () => {
    const room = await score(["Children wait"]);
    choose(room, 0, 4);
    const step = room.step;
    if (step)
      await room.move({
        ...step,
        own: step.own.map((field) => ({ ...field, rows: ["Children wait", "Staff leave"] })),
      });
    expect(room.shown).toContain("Risk 1 of 2. You have scored 1.");
  });

  test("the score of a risk that has left the register is not sent, and that is said", async () => {
    const room = await score(["Children wait", "Staff leave"]);
    choose(room, 0, 4);
    await room.press("Next risk");
    choose(room, 0, 2);
    const step = room.step;
    if (step)
      await room.move({ ...step, own: step.own.map((field) => ({ ...field, rows: ["Staff leave"] })) });
    expect(room.shown).toContain(
      "No longer among the risks to score here, so not sent with your answer: “Children wait”.",
    );
    await room.press("Send my answer");
    const [sent] = room.list("answer") as unknown as { value: { risk: string }[] }[];
    expect(sent?.value.map(({ risk }) => risk)).toEqual(["Staff leave"]);
  });

  test("one grid has the number of people at each place, the widest first, with the agreed place", async () => {
    const room = await score(["Staff leave", "Children wait"], { ...SCORES, risks: [NARROW, WIDE] }, "shown");
    expect(room.one("caption").textContent).toContain("Children wait");
    const held = [...room.host.querySelectorAll(".held")].map(({ textContent }) => textContent);
    expect(held).toEqual(["2 people", "1 person"]);
    expect(room.one(".agreed-here").textContent).toContain("agreed");
    expect(room.shown).toContain("You are far apart");
    expect(room.shown).toContain("2 · 2 · 5");
    const select = room.one<HTMLSelectElement>(".risk-spread select");
    select.value = "1";
    select.dispatchEvent(new Event("change"));
    expect(room.one("caption").textContent).toContain("Staff leave");
  });

  const before: PlacesGiven = {
    people: 3,
    places: [
      [1, 4, 2],
      [5, 4, 1],
    ],
    likelihood: [1, 1, 5],
    impact: [4, 4, 4],
  };

  test("what people gave before they talked stands beside what they gave after, also as a grid", async () => {
    const room = await score(["Staff leave"], { ...SCORES, risks: [{ ...NARROW, before }] }, "shown");
    expect(room.one(".risk-spread td small").textContent).toBe("before: 1 · 1 · 5");
    const grids = [...room.host.querySelectorAll(".grid-place .grid")];
    expect(grids.map((grid) => grid.querySelector("caption")?.textContent?.split(", ").at(-1))).toEqual([
      "before talking",
      "after talking",
    ]);
    const counts = grids.map((grid) => [...grid.querySelectorAll(".held")].map((cell) => cell.textContent));
    expect(counts).toEqual([["2 people", "1 person"], ["3 people"]]);
  });

  test("the wall has both grids, and says beside them which risk they are of", async () => {
    const room = new MadeRoom("present");
    const scores = { ...SCORES, risks: [{ ...NARROW, before }] };
    room.step = makeStep(1, { scores, state: "shown" });
    await room.open();
    const captions = [...room.host.querySelectorAll(".grids caption")].map(({ textContent }) => textContent);
    expect(captions).toEqual(["Before talking", "After talking"]);
    expect(room.one(".shown > .said").textContent).toBe(
      "Three people answered. Staff leave: how things stand.",
    );
  });

  test("while risks are scored again, the first round alone is seen", async () => {
    const hidden = { ...NARROW, people: 0, places: [], likelihood: [], impact: [], before };
    const room = await score(["Staff leave"], { ...SCORES, said: "", risks: [hidden] });
    expect(room.host.querySelectorAll(".grid-place .grid")).toHaveLength(1);
    expect(room.one(".grid-place caption").textContent).toContain("before talking");
  });

  test("whoever leads adds what is offered, or another, where the register holds few", async () => {
    const room = new MadeRoom();
    room.you = { ...ADA, leads: true };
    room.leading = { ...LEADING, lacks_risks: true, risks_offered: ["Demand"] };
    await room.open();
    await room.press("Add “Demand”");
    const box = room.one<HTMLInputElement>(".adding input");
    box.value = "Children wait";
    await room.press("Add this risk");
    expect(room.list("press")).toMatchObject([
      { act: "add_risk", words: "Demand" },
      { act: "add_risk", words: "Children wait" },
    ]);
    expect(box.value).toBe("");
  });
});
