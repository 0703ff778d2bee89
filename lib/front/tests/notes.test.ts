// @vitest-environment happy-dom
// Beside a step: a question for officers, and how somebody sees what is agreed differently.
import { beforeEach, expect, test } from "vitest";
import type { SessionMessage, SessionReply } from "../contract";
import { Drafts } from "../save/drafts";
import { Notes } from "../session/notes";
import { ADA, makeStep } from "./meeting";

let sent: SessionMessage[] = [];
const answer: { reply: SessionReply } = { reply: { kind: "gone", sentence: "" } };
const ask = async (message: SessionMessage) => {
  sent.push(message);
  return answer.reply;
};
const QUESTION = {
  about: "session_queue.n1",
  words: "Why late?",
  by: "",
  is_mine: true,
  place: 3,
  state: "",
  stands: "With the chair: third of five.",
  came_to: [],
};

beforeEach(() => {
  sent = [];
  answer.reply = { kind: "gone", sentence: "" };
  localStorage.clear();
});

function makeNotes(): Notes {
  const drafts = new Drafts(
    () => localStorage,
    () => {},
  );
  return new Notes(ask, drafts, "2026:Ada Byron", "s1");
}

function press(notes: Notes, words: string): void {
  const buttons = [...notes.element.querySelectorAll("button")];
  buttons.find((button) => button.textContent?.startsWith(words))?.click();
}

test("a question is sent to the chair, and says its place until it is called", async () => {
  const notes = makeNotes();
  notes.take(makeStep(1, { queue: true }), ADA);
  const [area] = notes.element.querySelectorAll("textarea");
  if (area) area.value = " Why late? ";
  press(notes, "Send to the chair");
  await Promise.resolve();
  expect(sent).toMatchObject([{ kind: "note", of: "question", words: "Why late?", is_named: false }]);
  expect(area?.value).toBe("");
  notes.take(makeStep(1, { queue: true }), { ...ADA, questions: [QUESTION] });
  expect(notes.element.textContent).toContain("With the chair: third of five.");
  press(notes, "Take it back");
  expect(sent.at(-1)).toMatchObject({ kind: "take_back", about: QUESTION.about });
});

test("what is refused stays where it was typed, with the reason", async () => {
  answer.reply = { kind: "refused", sentence: "Write 1 to 500 characters." };
  const notes = makeNotes();
  notes.take(makeStep(1, { queue: true }), ADA);
  const [area] = notes.element.querySelectorAll("textarea");
  if (area) area.value = "Why?";
  press(notes, "Send to the chair");
  await Promise.resolve();
  expect(area?.value).toBe("Why?");
  expect(notes.element.textContent).toContain("Not sent: Write 1 to 500 characters.");
});

test("dissent is recorded once something is shown, with a name only if it is wished", async () => {
  const notes = makeNotes();
  notes.take(makeStep(1), ADA);
  const fold = notes.element.querySelector("details");
  expect(fold?.hidden).toBe(true);
  notes.take(makeStep(1, { state: "shown", differs: ["We were told."] }), ADA);
  expect(fold?.hidden).toBe(false);
  expect(notes.element.textContent).toContain("We were told.");
  const area = fold?.querySelector("textarea");
  const named = fold?.querySelector("input");
  if (area && named) {
    area.value = "We had asked.";
    named.checked = true;
  }
  press(notes, "Record it");
  await Promise.resolve();
  expect(sent).toMatchObject([{ kind: "note", of: "differs", words: "We had asked.", is_named: true }]);
});

test("words that were typed and not sent are there after a reload, whole, and gone once they are sent", async () => {
  const words = "Why late? ".repeat(80);
  const notes = makeNotes();
  notes.take(makeStep(1, { queue: true }), ADA);
  const [area] = notes.element.querySelectorAll("textarea");
  if (area) area.value = words;
  area?.dispatchEvent(new Event("input"));
  expect(area?.maxLength ?? -1).toBe(-1);
  const again = makeNotes();
  again.take(makeStep(1, { queue: true }), ADA);
  expect(again.element.querySelector("textarea")?.value).toBe(words);
  answer.reply = { kind: "refused", sentence: "This has 799 characters." };
  press(again, "Send to the chair");
  await Promise.resolve();
  await Promise.resolve();
  expect(again.element.querySelector("textarea")?.value).toBe(words);
  answer.reply = { kind: "gone", sentence: "" };
  press(again, "Send to the chair");
  await Promise.resolve();
  await Promise.resolve();
  expect(localStorage.length).toBe(0);
});
