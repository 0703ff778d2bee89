// @vitest-environment happy-dom
// What is on its way: it is said to be, and what is written meanwhile is neither sent with it nor lost.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SessionStep } from "../contract";
import { ADA, LEADING, MadeRoom, makeProposal, makeStep } from "./meeting";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

const LATER = "Kept here. It is sent when the connection is back.";
const SINCE = "What you have changed since is kept here, and not sent yet.";

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

// Writes and sends without a connection, writes on, and has the connection back.
async function writeOn(room: MadeRoom, selector: string, button: string): Promise<void> {
  await room.cut();
  await room.rest(8000);
  await write(room, selector, "As sent");
  await room.press(button);
  expect(room.shown).toContain(LATER);
  await write(room, selector, "As sent, and better");
  expect(room.shown).toContain(LATER);
  room.isReached = true;
  await room.rest(20_000);
  expect(room.shown).not.toContain(LATER);
}

// What is sent again by its token is written once.
function listWritten(room: MadeRoom, kind: string): unknown[] {
  return [...new Map(room.list(kind).map((sent) => ["token" in sent && sent.token, sent])).values()];
}

const ASKS = { words: "What", to: "To whom", post: "Post", by: "Day", test: "Test", bodies: [] };
const DECIDE: Partial<SessionStep> = { how: "decide", state: "reading", own: [], asks: ASKS };
const RISKS = { lacks_risks: true, risks_offered: [] };

describe("what is written on while it is sent stays, in the box and in this browser", () => {
  test.each([
    ["a question", { queue: true }, ".queue textarea", "Send to the chair", "note"],
    ["dissent", { state: "shown" as const }, ".notes > details textarea", "Record it", "note"],
    ["a proposal", DECIDE, ".proposals > details textarea", "Propose", "propose"],
  ])("%s", async (_name, step, selector, button, kind) => {
    const room = await open(step);
    await writeOn(room, selector, button);
    expect(listWritten(room, kind)).toMatchObject([{ words: "As sent" }]);
    expect(room.one<HTMLTextAreaElement>(selector).value).toBe("As sent, and better");
    expect(room.shown).toContain(SINCE);
    expect(JSON.stringify({ ...localStorage })).toContain("As sent, and better");
    await room.press(button);
    expect(listWritten(room, kind)).toMatchObject([{ words: "As sent" }, { words: "As sent, and better" }]);
    expect(room.one<HTMLTextAreaElement>(selector).value).toBe("");
    expect(JSON.stringify({ ...localStorage })).not.toContain("As sent");
  });

  test("a recommendation that is worded anew", async () => {
    const room = await open({ ...DECIDE, proposals: [makeProposal()] }, (made) => {
      made.you = { ...ADA, may_write: true };
    });
    const selector = ".proposal .proposal-form textarea";
    if (room.step)
      room.step = { ...room.step, proposals: [makeProposal({ words: "As sent", seen: "mark2" })] };
    await writeOn(room, selector, "Save the words");
    expect(room.one<HTMLTextAreaElement>(selector).value).toBe("As sent, and better");
    await room.press("Save the words");
    expect(listWritten(room, "propose")).toMatchObject([
      { seen: "mark1", words: "As sent" },
      { seen: "mark2", words: "As sent, and better" },
    ]);
  });

  test("what came too late, once it is sent as a note", async () => {
    const room = await open({});
    await room.type("Late");
    await room.move(makeStep(1, { state: "shown" }));
    await writeOn(room, ".own .note-box textarea", "Send it as a note");
    expect(room.one<HTMLTextAreaElement>(".own .note-box textarea").value).toBe("As sent, and better");
    expect(room.shown).toContain(SINCE);
    await room.press("Send it as a note");
    expect(listWritten(room, "note")).toMatchObject([{ words: "As sent" }, { words: "As sent, and better" }]);
    expect(room.one(".own .note-box").hidden).toBe(true);
  });

  test("what all agree on", async () => {
    const [field] = makeStep(1).own;
    const agreed = [{ ...field, rating: null, versions: [] }] as unknown as SessionStep["agreed"];
    const room = await open({ how: "together", agreed }, (made) => {
      made.you = { ...ADA, may_write: true };
    });
    await room.cut();
    await room.rest(8000);
    await write(room, ".agreed input", "As sent");
    await room.press("Save what we agree");
    expect(room.shown).toContain(LATER);
    await write(room, ".agreed input", "As sent, and better");
    room.isReached = true;
    await room.rest(20_000);
    expect(room.shown).toContain(SINCE);
    expect(JSON.stringify({ ...localStorage })).toContain("As sent, and better");
  });

  test("a risk", async () => {
    const room = await open({}, (made) => {
      made.you = { ...ADA, leads: true };
      made.leading = { ...LEADING, ...RISKS };
    });
    await write(room, ".adding input", "As sent");
    room.button("Add this risk").click();
    await write(room, ".adding input", "Another");
    await room.rest(50);
    expect(room.list("press")).toMatchObject([{ act: "add_risk", words: "As sent" }]);
    expect(room.one<HTMLInputElement>(".adding input").value).toBe("Another");
  });
});

test("words of somebody who has no seat any more are kept", async () => {
  const room = await open({ queue: true });
  room.gone = "You have no seat here now.";
  await write(room, ".queue textarea", "Why late?");
  await room.press("Send to the chair");
  expect(room.shown).toContain("You have no seat here now");
  expect(JSON.stringify({ ...localStorage })).toContain("Why late?");
});

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
    expect(listWritten(room, "propose")).toMatchObject([{ seen: "mark1" }, { seen: "mark2" }]);
  });
});
