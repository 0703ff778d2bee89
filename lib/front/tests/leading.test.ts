// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Field } from "../contract";
import { hasRoom } from "../session/fold";
import { ADA, LEADING, MadeRoom, makeStep } from "./meeting";

const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function lead(): Promise<MadeRoom> {
  const room = new MadeRoom();
  room.you = { ...ADA, role: "facilitator", leads: true, may_answer: false };
  room.leading = LEADING;
  room.step = makeStep(1, { minutes: 5 });
  await room.open();
  return room;
}

describe("whoever leads", () => {
  test("sees beside the step what is otherwise than in its plan", async () => {
    const room = await lead();
    expect(room.host.textContent).not.toContain("Otherwise than in its plan");
    room.leading = { ...LEADING, notes: ["“Dates” is not asked here."] };
    await room.push();
    expect(room.one(".leading").textContent).toContain(
      "Otherwise than in its plan“Dates” is not asked here.",
    );
  });

  test("has all beside the step open on a laptop, and the large button with folds on a phone", async () => {
    const read = (room: MadeRoom) => [...room.host.querySelectorAll<HTMLDetailsElement>(".leading .part")];
    const wide = read(await lead());
    expect(wide.map(({ open }) => open)).toEqual(wide.map(hasRoom));
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    const folds = read(await lead());
    expect(folds.every(({ open }) => !open)).toBe(true);
    expect(folds.map((fold) => fold.querySelector("summary")?.textContent)).toEqual([
      "Other ways on",
      "People: 0 here",
      "Code to join: ABCD EFGH",
      "The wall, and keys",
    ]);
  });

  test("is told once that two minutes are left, and that the time is over, and nothing ends", async () => {
    const room = await lead();
    const said = () => room.one(".next-act .status").textContent;
    await room.rest(2.5 * MINUTE);
    expect(said()).toBe("");
    await room.rest(MINUTE);
    expect(said()).toBe("Two minutes are left of this step.");
    await room.rest(2 * MINUTE);
    expect(said()).toBe("The time of this step is over. It goes on until you lead on.");
    expect(room.one(".clock").textContent).toBe("5 of 5 minutes on this step");
    await room.rest(3 * MINUTE);
    expect(room.one(".clock").textContent).toBe("8 of 5 minutes on this step: 3 over");
    expect(room.list("press")).toEqual([]);
  });
});

describe("everybody", () => {
  test("is told that the screen of whoever leads is away, unless it comes back at once", async () => {
    const room = new MadeRoom();
    await room.open();
    const banner = () => [...room.host.querySelectorAll<HTMLElement>(".banner:not([hidden])")];
    room.isLeaderAway = true;
    await room.push();
    await room.rest(5000);
    room.isLeaderAway = false;
    await room.push();
    await room.rest(20_000);
    expect(banner()).toEqual([]);
    room.isLeaderAway = true;
    await room.push();
    await room.rest(11_000);
    const sentence = "The screen of whoever leads is away. Your answers are kept.";
    expect(banner().map(({ textContent }) => textContent)).toEqual([sentence]);
    expect(room.one(".visually-hidden[role=status]").textContent).toBe(sentence);
    room.isLeaderAway = false;
    await room.push();
    expect(banner()).toEqual([]);
  });

  test("hears what was agreed when they ask for it, as often as they do, and not as it grows", async () => {
    const room = new MadeRoom();
    const agreed = (words: string) =>
      [
        { ...makeStep(1).own[0], rating: null, individual: false, versions: [{ value: words }] },
      ] as unknown as Field[];
    room.step = makeStep(1, { state: "shown", agreed: agreed("Half") });
    await room.open();
    const aloud = () => room.one(".agreed [role=status]").textContent;
    await room.move(makeStep(1, { state: "shown", agreed: agreed("All of it") }));
    expect(room.one(".agreed").textContent).toContain("All of it");
    expect(aloud()).toBe("");
    for (let turn = 0; turn < 2; turn += 1) {
      room.button("Read it again").click();
      expect(aloud()).toBe("");
      await room.rest(200);
      expect(aloud()).toBe("All of it");
    }
  });
});
