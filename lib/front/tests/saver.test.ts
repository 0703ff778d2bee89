import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Draft, Drafts } from "../save/drafts";
import { listStanding } from "../save/saver";
import { ADA, makeField, makeSaver, makeVersion } from "./made";
import { makeFullStorage } from "./storage";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const rest = (milliseconds = 200) => vi.advanceTimersByTimeAsync(milliseconds);

function readKept({ storage, listKept }: ReturnType<typeof makeSaver>): Draft | null {
  const [key = ""] = listKept();
  const drafts = new Drafts(
    () => storage,
    () => {},
  );
  return drafts.readDraft(key);
}

describe("what is typed", () => {
  test("is kept before anything is sent, and sent under the token it was kept with", async () => {
    const made = makeSaver();
    made.saver.write("Kept", "");
    expect(made.rules.sent).toEqual([]);
    const kept = readKept(made);
    expect(kept).toMatchObject({ value: "Kept", replaces: [], author: "Ada Byron", role: "member" });
    await rest();
    expect(made.rules.sent).toMatchObject([{ kind: "save", value: "Kept", token: kept?.token }]);
    expect(made.listKept()).toEqual([]);
    expect(made.told).toMatchObject({ states: ["unsaved"], saved: [false] });
  });

  test("in a burst is one message", async () => {
    const { saver, rules } = makeSaver();
    for (const words of ["a", "ab", "abc"]) saver.write(words, "");
    await rest();
    expect(rules.sent.map(({ value }) => value)).toEqual(["abc"]);
  });

  test("has a token of its own for each state, so that no token is sent with two contents", async () => {
    const { saver, rules } = makeSaver();
    rules.mode = "silent";
    for (const words of ["One", "One two", "One two three"]) {
      saver.write(words, "");
      await rest();
      saver.retry();
    }
    const contents = new Map(rules.sent.map(({ token, value }) => [token, value]));
    expect(rules.sent.every(({ token, value }) => contents.get(token) === value)).toBe(true);
  });

  test("while a save is under way goes next, and replaces what was written", async () => {
    const { saver, rules, told } = makeSaver();
    rules.mode = "held";
    saver.write("First", "");
    await rest();
    saver.write("First and second", "");
    await rest();
    expect(rules.sent.length).toBe(1);
    rules.mode = "now";
    rules.letGo();
    await rest();
    expect(rules.sent).toMatchObject([
      { value: "First", replaces: [] },
      { value: "First and second", replaces: [1] },
    ]);
    expect(told.saved).toEqual([true, false]);
    expect(rules.standing.map(({ value }) => value)).toEqual(["First and second"]);
  });

  test("and emptied again is taken back", async () => {
    const { saver, rules } = makeSaver();
    saver.write("Said", "");
    await rest();
    saver.write("", "");
    await rest();
    expect(rules.sent.at(-1)).toMatchObject({ kind: "withdraw", replaces: [1] });
    expect(rules.sent.at(-1)).not.toHaveProperty("value");
    expect(rules.standing).toEqual([]);
  });

  test("is sent though a full browser keeps nothing", async () => {
    const { saver, rules, told } = makeSaver({ storage: makeFullStorage() });
    saver.write("Said", "");
    await rest();
    expect(told.states).toContain("full");
    expect(rules.standing.map(({ value }) => value)).toEqual(["Said"]);
  });

  test("as a reason without an answer waits for one", async () => {
    const { saver, rules } = makeSaver({ field: makeField({ individual: true, kind: "scale" }) });
    saver.write("", "We seldom ask.");
    await rest();
    expect(rules.sent).toEqual([]);
    saver.write("a little", "We seldom ask.");
    await rest();
    expect(rules.sent).toMatchObject([{ value: "a little", reason: "We seldom ask." }]);
  });
});

describe("what has no reply", () => {
  test("is said to be kept, and is sent again under its token", async () => {
    const { saver, rules, told } = makeSaver();
    rules.mode = "silent";
    saver.write("Kept", "");
    await rest();
    expect(told.states.at(-1)).toBe("kept");
    rules.mode = "now";
    saver.retry();
    await rest();
    const [first, again] = rules.sent;
    expect(again?.token).toBe(first?.token);
    expect(rules.standing.length).toBe(1);
  });

  test("is not sent again while its reply is still awaited", async () => {
    const { saver, rules } = makeSaver();
    rules.mode = "held";
    saver.write("Once", "");
    await rest();
    saver.retry();
    expect(rules.sent.length).toBe(1);
  });

  test("changes nothing when it is answered late, or twice", async () => {
    const { saver, rules, told } = makeSaver();
    saver.write("First", "");
    await rest();
    const [{ token } = { token: "" }] = rules.sent;
    saver.write("Second", "");
    saver.hear({ kind: "refused", token, sentence: "Late." });
    await rest();
    expect(told.refused).toEqual([]);
    expect(rules.standing.map(({ value }) => value)).toEqual(["Second"]);
  });
});

describe("what is refused", () => {
  test("is said, stays in the browser, and is tried again after half a minute", async () => {
    const made = makeSaver();
    const { saver, rules, told } = made;
    rules.refusal = { sentence: "The record cannot be reached." };
    saver.write("Refused", "");
    await rest();
    expect(told.refused).toEqual(["The record cannot be reached."]);
    expect(readKept(made)?.value).toBe("Refused");
    rules.refusal = null;
    saver.retry();
    expect(rules.sent.length).toBe(1);
    await rest(31_000);
    saver.retry();
    await rest();
    expect(rules.standing.map(({ value }) => value)).toEqual(["Refused"]);
    expect(made.listKept()).toEqual([]);
  });

  test("for an erasure is not sent by itself, and what is typed after it replaces the erasure", async () => {
    const field = makeField({ versions: [makeVersion(1), makeVersion(4)] });
    const { saver, rules } = makeSaver({ field });
    rules.refusal = { sentence: "The answers were erased.", erased: 3 };
    saver.write("Erased meanwhile", "");
    await rest();
    rules.refusal = null;
    await rest(31_000);
    saver.retry();
    await rest();
    expect(rules.sent.length).toBe(1);
    expect(field.versions.map(({ number }) => number)).toEqual([4]);
    saver.write("Typed on purpose", "");
    await rest();
    expect(rules.sent.at(-1)).toMatchObject({ value: "Typed on purpose", replaces: [3] });
  });

  test("because the answers were shown is not sent by itself", async () => {
    const { saver, rules } = makeSaver({ field: makeField({ individual: true }) });
    rules.refusal = { sentence: "The answers to this question have been shown.", closed: true };
    saver.write("well", "");
    await rest();
    await rest(31_000);
    saver.retry();
    expect(rules.sent.length).toBe(1);
    expect(saver.isTooLate).toBe(true);
  });
});

describe("what was left behind", () => {
  test("is sent under the token it has, and kept under its new saver’s key", async () => {
    const before = makeSaver();
    before.rules.mode = "silent";
    before.saver.write("Left behind", "");
    await rest();
    const [key = ""] = before.listKept();
    const draft = readKept(before);
    const after = makeSaver({ storage: before.storage });
    after.rules.mode = "held";
    if (draft) after.saver.takeUp(key, draft);
    expect(after.listKept()).not.toContain(key);
    expect(after.listKept().length).toBe(1);
    after.rules.letGo();
    await rest();
    expect(after.rules.sent.map(({ token }) => token)).toEqual([draft?.token]);
    expect(after.listKept()).toEqual([]);
  });

  test("under way, and typed after it, are both sent, in their order", async () => {
    const before = makeSaver();
    before.rules.mode = "held";
    before.saver.write("First", "");
    await rest();
    before.saver.write("Second", "");
    const [key = ""] = before.listKept();
    const draft = readKept(before);
    const after = makeSaver({ storage: before.storage, rules: before.rules });
    after.rules.mode = "now";
    if (draft) after.saver.takeUp(key, draft);
    await rest();
    expect(after.rules.sent.map(({ value }) => value)).toEqual(["First", "First", "Second"]);
    expect(after.rules.standing.map(({ value }) => value)).toEqual(["Second"]);
  });

  test("in a browser that is full since stays where it is until it is saved", async () => {
    const before = makeSaver();
    before.rules.mode = "silent";
    before.saver.write("Kept before it was full", "");
    const [key = ""] = before.listKept();
    const draft = readKept(before);
    const after = makeSaver({ storage: makeFullStorage({ ...before.storage }) });
    after.rules.refusal = { sentence: "This does not fit the question." };
    if (draft) after.saver.takeUp(key, draft);
    await rest();
    expect(after.listKept()).toEqual([key]);
    after.rules.refusal = null;
    await rest(31_000);
    after.saver.retry();
    await rest();
    expect(after.listKept()).toEqual([]);
  });

  test("can be dropped", async () => {
    const { saver, rules, listKept } = makeSaver();
    saver.write("Not wanted", "");
    saver.drop();
    await rest();
    expect([rules.sent, listKept(), saver.isBusy]).toEqual([[], [], false]);
  });
});

test("words of others that were chosen or joined stay theirs while they are smoothed", async () => {
  const settled = makeVersion(7, { author: ADA.author, settled: true });
  const { saver, rules } = makeSaver({ field: makeField({ versions: [settled] }) });
  saver.write("Smoothed", "");
  await rest();
  expect(rules.sent).toMatchObject([{ replaces: [7], keeps: [7] }]);
});

test("a new answer replaces the newest version, and one’s own the entry of whoever writes", () => {
  const versions = [makeVersion(3), makeVersion(5)];
  const mine = { number: 9, value: "well", reason: "", time: "14:32" };
  expect(listStanding({ individual: false, rating: null, versions })).toEqual([3, 5]);
  expect(listStanding({ individual: true, rating: { mine, count: 1, revealed: false }, versions })).toEqual([
    9,
  ]);
  expect(makeSaver({ field: makeField({ versions }) }).saver.base).toEqual([5]);
});
