// @vitest-environment happy-dom
// The questions for officers, as whoever leads and the chair have them before them.
import { beforeEach, expect, test } from "vitest";
import type { QuestionAsked, SessionMessage, SessionReply } from "../contract";
import { Drafts } from "../save/drafts";
import { Notes } from "../session/notes";
import { ADA, makeStep } from "./meeting";

let sent: SessionMessage[] = [];
const answer: { reply: SessionReply } = { reply: { kind: "gone", sentence: "" } };
const ask = async (message: SessionMessage) => {
  sent.push(message);
  return answer.reply;
};
const CHAIR = { ...ADA, calls: true };

beforeEach(() => {
  sent = [];
  answer.reply = { kind: "gone", sentence: "" };
  localStorage.clear();
  document.body.replaceChildren();
});

function makeQuestion(place: number, more: Partial<QuestionAsked> = {}): QuestionAsked {
  const stands = `With the chair: ${place}.`;
  return {
    about: `q${place}`,
    words: `Why ${place}?`,
    by: "Rosa",
    is_mine: false,
    place,
    state: "",
    stands,
    came_to: [],
    ...more,
  };
}

function show(...questions: QuestionAsked[]): Notes {
  const drafts = new Drafts(
    () => localStorage,
    () => {},
  );
  const notes = new Notes(ask, drafts, "2026:Ada Byron", "s1");
  document.body.append(notes.element);
  tell(notes, ...questions);
  return notes;
}

function tell(notes: Notes, ...questions: QuestionAsked[]): void {
  notes.take(makeStep(1, { queue: true }), { ...CHAIR, questions });
}

function find(words: string): HTMLButtonElement {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".queue li button")];
  const found = buttons.find((button) => button.textContent === words);
  if (!found) throw new Error(`There is no ${words}.`);
  return found;
}

async function press(words: string): Promise<void> {
  find(words).focus();
  find(words).click();
  for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
}

function listed(): string[] {
  return [...document.querySelectorAll(".queue .acts button")].map(({ textContent }) => textContent ?? "");
}

test("a question is called, moved up, asked or left as it stood, and that is said once", async () => {
  show(makeQuestion(1), makeQuestion(2));
  expect(document.querySelector(".queue h2")?.textContent).toBe("Questions to ask");
  expect(document.querySelector(".queue li")?.textContent).toContain("Rosa. With the chair: 1.");
  expect(listed()).toEqual([
    "Call next: Why 1?",
    "Mark as asked: Why 1?",
    "Leave it: Why 1?",
    "Call next: Why 2?",
    "Move up: Why 2?",
    "Mark as asked: Why 2?",
    "Leave it: Why 2?",
  ]);
  await press("Move up: Why 2?");
  expect(sent).toMatchObject([{ kind: "queue", about: "q2", to: "up", place: 2 }]);
  expect(document.body.textContent).toContain("Moved up.");
  answer.reply = { kind: "refused", sentence: "The questions stand otherwise." };
  await press("Call next: Why 1?");
  expect(document.body.textContent).toContain("The questions stand otherwise.");
});

test("whoever pressed stays at the question, wherever it stands then, with what is typed in it", async () => {
  const [first, second] = [makeQuestion(1), makeQuestion(2)];
  const notes = show(first, second);
  const area = document.querySelectorAll<HTMLTextAreaElement>(".queue li textarea")[0];
  if (area) area.value = "Half an answer";
  find("Move up: Why 2?").focus();
  tell(notes, { ...second, place: 1 }, { ...first, place: 2 });
  expect(document.activeElement).toBe(find("Call next: Why 2?"));
  expect(document.querySelectorAll(".queue li")[1]?.querySelector("textarea")?.value).toBe("Half an answer");
  tell(notes, { ...second, place: 0, state: "asked", stands: "Asked." }, { ...first, place: 1 });
  expect(document.activeElement).toBe(document.querySelector(".queue li"));
  expect(listed().filter((words) => words.endsWith("Why 2?"))).toEqual([]);
});

test("an answer is noted, and an action or request made, with the question that it came from", async () => {
  show(makeQuestion(1));
  const areas = document.querySelectorAll<HTMLTextAreaElement>(".queue li textarea");
  expect([...areas].map(({ value }) => value)).toEqual(["", "Why 1?", "Why 1?", ""]);
  if (areas[0]) areas[0].value = "Staff have left";
  await press("Write the answer down: Why 1?");
  await press("Write the action down: Why 1?");
  await press("Write the request down: Why 1?");
  expect(sent).toMatchObject([
    { kind: "minute", of: "answer", about: "q1", words: "Staff have left", post: "" },
    { kind: "minute", of: "action", about: "q1", words: "Why 1?" },
    { kind: "minute", of: "request", about: "q1", words: "Why 1?" },
  ]);
  expect(document.body.textContent).toContain("Written down. It has no post yet.");
  expect(document.querySelector(".queue summary")?.textContent).toBe("Note the answer: Why 1?");
});

test("whoever types in a question is in the middle of something, and a member has no button but their own", () => {
  const notes = show(makeQuestion(1));
  const area = document.querySelector<HTMLTextAreaElement>(".queue li textarea");
  if (area) area.value = "Half";
  area?.focus();
  expect(notes.isUnderWay).toBe(true);
  notes.take(makeStep(1, { queue: true }), {
    ...ADA,
    questions: [makeQuestion(3, { by: "", is_mine: true })],
  });
  expect(listed()).toEqual(["Take it back: Why 3?"]);
  expect(document.querySelectorAll(".queue li form")).toHaveLength(0);
});

test("what a question has come to stands beneath it, once it is written down", () => {
  const notes = show(makeQuestion(1));
  expect(document.querySelector(".queue li")?.textContent).not.toContain("Answered");
  tell(notes, makeQuestion(1, { came_to: ["Answered: Staff have left (Director)"] }));
  expect(document.querySelector(".queue li")?.textContent).toContain("Answered: Staff have left (Director)");
});

test("an officer notes the answer to a question that is called, on whichever step, and asks none", () => {
  const notes = show();
  const called = makeQuestion(1, { by: "", place: 0, state: "called", stands: "Called now." });
  const officer = { ...ADA, may_note: false, answers: true };
  notes.take(makeStep(2), { ...officer, questions: [called] });
  const queue = document.querySelector<HTMLElement>(".queue");
  expect(queue?.hidden).toBe(false);
  expect([...document.querySelectorAll(".queue summary")].map(({ textContent }) => textContent)).toEqual([
    "Note the answer: Why 1?",
  ]);
  notes.take(makeStep(2), { ...officer, questions: [{ ...called, state: "asked" }] });
  expect(queue?.hidden).toBe(true);
});

test("the chair has the questions that wait on every step, where nobody asks another", () => {
  const notes = show();
  notes.take(makeStep(2), { ...CHAIR, questions: [makeQuestion(1)] });
  expect(document.querySelector<HTMLElement>(".queue")?.hidden).toBe(false);
  const asking = document.querySelector(".queue > div > label")?.parentElement;
  expect([asking?.textContent?.includes("Send to the chair"), asking?.hidden]).toEqual([true, true]);
  notes.take(makeStep(2), { ...ADA, questions: [makeQuestion(1)] });
  expect(document.querySelector<HTMLElement>(".queue")?.hidden).toBe(true);
});
