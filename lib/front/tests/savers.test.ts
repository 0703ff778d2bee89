import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Savers } from "../fields/savers";
import { SILENT } from "../save/saver";
import { makeField, makeSaver } from "./made";

const ALONE = makeField({ individual: true, kind: "scale" });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-05-01T10:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

async function refuse(made: ReturnType<typeof makeSaver>, words: string): Promise<void> {
  made.rules.refusal = { sentence: "The record cannot be reached." };
  made.saver.write(words, "");
  await vi.advanceTimersByTimeAsync(200);
  made.rules.refusal = null;
}

test("of what one person answers alone, an older answer that was refused is not sent after the newer", async () => {
  const [older, newer] = [makeSaver({ field: ALONE }), makeSaver({ field: ALONE })];
  const savers = new Savers(newer.saver, true);
  savers.beside.push(older.saver);
  await refuse(older, "a little");
  savers.noteWritten(newer.saver.write("very well", ""));
  await vi.advanceTimersByTimeAsync(31_000);
  expect(savers.retry()).toBe(true);
  expect(older.rules.standing).toEqual([]);
  expect(older.listKept()).toEqual([]);
  expect(savers.all).toEqual([newer.saver]);
});

test("an older answer of everybody’s that was refused is sent again, and stands beside the newer", async () => {
  const [older, newer] = [makeSaver(), makeSaver()];
  const savers = new Savers(newer.saver, false);
  savers.beside.push(older.saver);
  await refuse(older, "From the first");
  savers.noteWritten(newer.saver.write("From the second", ""));
  await vi.advanceTimersByTimeAsync(31_000);
  expect(savers.retry()).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  expect(older.rules.standing.map(({ value }) => value)).toEqual(["From the first"]);
  savers.dropSaved();
  expect(savers.beside).toEqual([]);
});

test("what is refused beside an answer is told of, and let go of when somebody says so", async () => {
  const [older, newer] = [makeSaver(), makeSaver()];
  const savers = new Savers(newer.saver, false);
  savers.beside.push(older.saver);
  expect(savers.listRefused()).toEqual([]);
  await refuse(older, "From the first");
  expect(savers.listRefused()).toEqual([older.saver]);
  savers.letGo(older.saver);
  expect([savers.beside, older.listKept()]).toEqual([[], []]);
});

test("the next person begins afresh, and what the last one has under way goes on in silence", async () => {
  const [last, next] = [makeSaver({ field: ALONE }), makeSaver({ field: ALONE })];
  const savers = new Savers(last.saver, true);
  last.rules.mode = "held";
  last.saver.write("a little", "");
  await vi.advanceTimersByTimeAsync(200);
  savers.clearForNextPerson(undefined, () => next.saver);
  expect([savers.current, savers.beside]).toEqual([next.saver, [last.saver]]);
  last.rules.letGo();
  await vi.advanceTimersByTimeAsync(200);
  expect([last.saver.listener, last.told.saved, last.rules.standing.length]).toEqual([SILENT, [], 1]);
});

test("whoever comes back finds what they left", () => {
  const [last, before] = [makeSaver({ field: ALONE }), makeSaver({ field: ALONE })];
  const savers = new Savers(last.saver, true);
  before.saver.write("well", "");
  savers.beside.push(before.saver);
  savers.clearForNextPerson(before.saver, () => last.saver);
  expect([savers.current, savers.beside]).toEqual([before.saver, []]);
});
