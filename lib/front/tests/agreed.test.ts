// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Field, Version, You } from "../contract";
import { makeField } from "./made";
import { ADA, LEADING, MadeRoom, makeStep } from "./meeting";

const FAY: You = {
  ...ADA,
  name: "Fay",
  role: "facilitator",
  leads: true,
  may_write: true,
  may_answer: false,
};
const THEIRS = "The words that the committee agreed";
const MAIN = { act: "agree", words: "This is agreed", about: "" };
const NEXT = { act: "next", words: "Next step without agreeing", about: "" };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function makeAgreed(words?: string): Field {
  const by = "Grace Hopper";
  const version = { number: 12, value: words, author: by, writers: [by], by, settled: false } as unknown;
  const field = makeField({ about: "agreed", kind: "long text", question: "What we agree" });
  return { ...field, versions: words ? [version as Version] : [], rating: null } as unknown as Field;
}

async function openAsFay(words?: string): Promise<MadeRoom> {
  const room = new MadeRoom("session");
  room.you = FAY;
  room.leading = { ...LEADING, main: MAIN, others: [NEXT] };
  room.step = makeStep(1, { how: "together", state: "reading", own: [], agreed: [makeAgreed(words)] });
  await room.open();
  return room;
}

function find<Found extends HTMLElement>(room: MadeRoom, wanted: string): Found {
  return room.host.querySelector<Found>(wanted) as Found;
}

async function press(room: MadeRoom, words: string): Promise<void> {
  [...room.host.querySelectorAll("button")].find((button) => button.textContent === words)?.click();
  await room.rest(50);
}

function listSent(room: MadeRoom): string[] {
  return room.sent.map(({ kind }) => kind).filter((kind) => ["answer", "press"].includes(kind));
}

describe("words for all that were begun, and others that were saved meanwhile", () => {
  async function comeBack(): Promise<MadeRoom> {
    const first = await openAsFay();
    const area = find<HTMLTextAreaElement>(first, ".agreed textarea");
    area.value = "half a dra";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    return openAsFay(THEIRS);
  }

  test("are not saved over them as the group is led on", async () => {
    const room = await comeBack();
    await press(room, NEXT.words);
    expect(listSent(room)).toEqual([]);
    expect(find(room, ".agreed [role=status]").textContent).toContain("Other words stand here now.");
    expect(room.shown).toContain(THEIRS);
  });

  test("are saved by whoever says so, or left for those", async () => {
    const room = await comeBack();
    await press(room, "Keep these words");
    expect(find<HTMLTextAreaElement>(room, ".agreed textarea").value).toBe(THEIRS);
    await press(room, NEXT.words);
    expect(listSent(room)).toEqual(["press"]);
    const other = await comeBack();
    await press(other, "Save what we agree");
    expect(listSent(other)).toEqual(["answer"]);
  });
});

describe("several things that are written on one step", () => {
  const POINTS = makeField({ about: "points", kind: "long text", question: "Which points are there?" });
  const RATED = makeField({ about: "rated", kind: "long text", question: "Is each point done?" });

  test("each is named by its own question, and one that comes later has its place at once", async () => {
    const room = await openAsFay();
    const step = { how: "together" as const, state: "reading" as const, own: [] };
    await room.move(makeStep(2, { ...step, agreed: [POINTS, RATED].slice(0, 1) }));
    expect(find(room, ".agreed label").textContent).toBe("Which points are there?");
    await room.move(makeStep(2, { ...step, agreed: [POINTS, RATED], noted: ["“Kites”: No day."] }));
    const named = [...room.host.querySelectorAll(".agreed label")].map((label) => label.textContent);
    expect(named).toEqual(["Which points are there?", "Is each point done?"]);
    expect(find(room, ".noted li").textContent).toBe("“Kites”: No day.");
  });
});

describe("on a phone", () => {
  test("a table that is written for all is folded, and the large button opens it", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    const room = new MadeRoom("session");
    room.you = FAY;
    room.leading = { ...LEADING, main: { act: "write", words: "Write what we agreed", about: "" } };
    const table = {
      ...makeAgreed(),
      kind: "table",
      columns: [],
      question: "What is known?",
    } as unknown as Field;
    room.step = makeStep(1, { how: "together", state: "reading", own: [], agreed: [table] });
    await room.open();
    const fold = () => room.one<HTMLDetailsElement>(".agreed details");
    expect([fold().open, fold().querySelector("summary")?.textContent]).toEqual([
      false,
      "Write it into the table: What is known?",
    ]);
    await room.press("Write what we agreed");
    expect(fold().open).toBe(true);
    vi.restoreAllMocks();
  });
});
