// @vitest-environment happy-dom
// What is written down of a meeting: actions and requests for information, by whoever leads and by the chair.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ADA, LEADING, MadeRoom, makeStep } from "./meeting";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

async function open(isLeading: boolean): Promise<MadeRoom> {
  const room = new MadeRoom();
  room.you = { ...ADA, leads: isLeading, may_answer: false, calls: true };
  room.leading = isLeading ? LEADING : null;
  room.step = makeStep(1, { own: [] });
  await room.open();
  return room;
}

function find(room: MadeRoom, words: string): HTMLInputElement {
  const shown = [...room.host.querySelectorAll<HTMLLabelElement>("label")].filter(
    (label) => !label.closest("[hidden]"),
  );
  const label = shown.find(({ textContent }) => textContent === words);
  return room.one(`[id="${label?.htmlFor}"]`);
}

function type(room: MadeRoom, words: string, value: string): void {
  const box = find(room, words);
  box.value = value;
  box.dispatchEvent(new Event("input"));
}

test("whoever leads writes an action down, and is told what it lacks", async () => {
  const room = await open(true);
  type(room, "What is to be done", "Count the visits");
  await room.press("Write the action down");
  expect(room.list("minute")).toMatchObject([
    { of: "action", about: "", words: "Count the visits", post: "", by: "" },
  ]);
  expect(room.shown).toContain("Written down. It has no post and no day yet.");
  expect(find(room, "What is to be done").value).toBe("");
  expect(localStorage.length).toBe(0);
});

test("the chair asks for information on the step, whoever leads beside it, and no other member does", async () => {
  const room = await open(false);
  type(room, "Which information", "The waits by ward");
  type(room, "Of which post or body", "Director");
  type(room, "Due on", "2027-02-01");
  await room.press("Write the request down");
  expect(room.list("minute")).toMatchObject([
    { of: "request", words: "The waits by ward", post: "Director", by: "2027-02-01" },
  ]);
  expect(room.shown).toContain("Written down.");
  expect(room.shown).not.toContain("Write the action down");
  room.you = { ...room.you, calls: false };
  await room.push();
  expect(room.shown).not.toContain("Write the request down");
});

test("what is refused, or not sent yet, stays where it was typed, also after a reload, and keeps its token", async () => {
  const room = await open(true);
  room.refusals = { minute: "Row 1, “Due on”, is not a date." };
  type(room, "What is to be done", "Count the visits");
  await room.press("Write the action down");
  expect(room.shown).toContain("Not sent: Row 1, “Due on”, is not a date.");
  const again = await open(true);
  expect(find(again, "What is to be done").value).toBe("Count the visits");
  expect(again.one<HTMLDetailsElement>(".leading details.minute").open).toBe(true);
  await again.press("Write the action down");
  expect((again.list("minute")[0] as { token?: string }).token).toBe(
    (room.list("minute")[0] as { token?: string }).token,
  );
});

test("nothing is written down before the meeting begins, and what was stands on the screen it ends on", async () => {
  const room = await open(true);
  room.leading = { ...LEADING, main: { act: "begin", words: "Begin the meeting", about: "" } };
  await room.push();
  expect(room.shown).not.toContain("Write the action down");
  room.minuted = [{ heading: "Actions", words: ["Count the visits: no post yet"] }];
  await room.move(null);
  expect(room.shown).toContain("ActionsCount the visits: no post yet");
});
