// @vitest-environment happy-dom
// What is on its way between a screen and the session.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SessionStep } from "../contract";
import { ADA, MadeRoom, makeProposal, makeStep } from "./meeting";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

async function open(step: Partial<SessionStep>, prepare: (room: MadeRoom) => void = () => {}) {
  const room = new MadeRoom();
  room.step = makeStep(1, step);
  prepare(room);
  await room.open();
  return room;
}

async function write(room: MadeRoom, selector: string, words: string): Promise<void> {
  const box = room.one<HTMLTextAreaElement>(selector);
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await room.rest(0);
}

const ASKS = { words: "What", to: "To whom", post: "Post", by: "Day", test: "Test", bodies: [] };
const DECIDE: Partial<SessionStep> = { how: "decide", state: "reading", own: [], asks: ASKS };

describe("a look that is refused", () => {
  test("asks for no other, whether by itself or after something else was refused", async () => {
    const room = await open({ ...DECIDE, proposals: [makeProposal()] }, (made) => {
      made.refusals = { session: "The record is busy.", second: "The record is busy." };
    });
    await room.rest(30_000);
    expect(room.list("session")).toHaveLength(1);
    await room.press("Second it");
    await room.rest(30_000);
    expect(room.list("session")).toHaveLength(2);
  });

  test("leaves what others have changed unseen until it is told", async () => {
    const room = await open({ ...DECIDE, proposals: [makeProposal()] }, (made) => {
      made.you = { ...ADA, may_write: true };
    });
    await write(room, ".proposal .proposal-form textarea", "Publish every wait");
    room.refusals = { propose: "Recommendation 1 has changed since you saw it." };
    if (room.step) room.step = { ...room.step, proposals: [makeProposal({ seen: "mark2" })] };
    await room.press("Save the words");
    await room.press("Save the words");
    expect(room.list("propose")).toMatchObject([{ seen: "mark1" }, { seen: "mark2" }]);
  });
});
