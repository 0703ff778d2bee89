import { afterEach, expect, test, vi } from "vitest";
import { sayValue } from "../answers/values";
import type { Json } from "../contract";
import { isOwnVersion, plainName, sign } from "../save/persons";
import { nameField, sayAsked, sayWhere } from "../say/fields";
import { joinNames, sayCount, sayDate, sayPeople, sayStep } from "../say/phrases";
import { sayChanged, sayKeep, sayVersion, sayWhen, sayWritten } from "../say/versions";
import { isEmpty } from "../values";
import { ADA, makeField, makeVersion } from "./made";

afterEach(() => {
  vi.useRealTimers();
});

test("counts and people are said in words", () => {
  expect(sayCount(1, "thing is", "things are")).toBe("One thing is");
  expect(sayCount(12, "thing is", "things are")).toBe("12 things are");
  expect([0, 1, 3].map(sayPeople)).toEqual([
    "Nobody has answered yet.",
    "One person has answered.",
    "Three people have answered.",
  ]);
});

test("names are joined as a sentence joins them", () => {
  expect([["a"], ["a", "b"], ["a", "b", "c"], []].map(joinNames)).toEqual(["a", "a and b", "a, b and c", ""]);
});

test("a date is said in full, and what is no date as it was written", () => {
  expect(["2026-05-01", "soon", "2026-13-45"].map(sayDate)).toEqual(["1 May 2026", "soon", "2026-13-45"]);
});

test("the ends of a scale say which is which", () => {
  expect([1, 3, 5].map((step) => sayStep(step, 5))).toEqual(["1 (low)", "3", "5 (high)"]);
});

test("a version is said with its day where that is not today", () => {
  vi.useFakeTimers({ now: new Date("2026-05-01T15:00:00") });
  expect(sayWhen(makeVersion(1))).toBe("at 14:32");
  vi.setSystemTime(new Date("2026-05-02T15:00:00"));
  expect(sayWritten(makeVersion(1))).toBe("Written by Cllr B at 14:32 on 1 May 2026.");
  expect(sayChanged(makeVersion(1))).toBe("Changed by Cllr B at 14:32 on 1 May 2026.");
  const unnamed = makeVersion(1, { author: "somebody", writers: ["somebody"], by: "somebody" });
  expect(sayVersion(unnamed, false)).toBe("Somebody wrote at 14:32 on 1 May 2026:");
  const settled = makeVersion(1, { settled: true, by: "Cllr B, chosen by Ada Byron" });
  expect(sayChanged(settled)).toBe("Written by Cllr B, chosen by Ada Byron at 14:32 on 1 May 2026.");
});

test("one’s own words are told from those of others, however the name is written", () => {
  const mine = makeVersion(1, { author: "ADA  BYRON" });
  const both = makeVersion(2, { author: "Ada Byron", writers: ["Cllr B", "Ada Byron"], settled: true });
  expect([isOwnVersion(ADA, mine), isOwnVersion(ADA, both)]).toEqual([true, false]);
  expect([sayKeep(mine, true), sayKeep(both, false)]).toEqual([
    "Keep mine",
    "Keep Cllr B and Ada Byron’s words",
  ]);
  expect(sayVersion(mine, true)).toMatch(/^You wrote at 14:32/);
  expect(isOwnVersion({ author: "", role: "" }, makeVersion(1, { author: "" }))).toBe(false);
  expect(plainName("Ａda-Byron’")).toBe("ada byron");
});

test("without a role a message is signed as by somebody who only reads", () => {
  expect([sign(ADA).role, sign({ author: "Ada", role: "" }).role]).toEqual(["member", "observer"]);
});

test("a question is named by its number, whom it is for, and what it stands beside", () => {
  const numbered = makeField({ number: 3, for: "Children in care" });
  expect(nameField(numbered)).toBe("question 3, Children in care");
  expect(nameField(makeField())).toBe("What do we say?");
  expect(nameField({ ...makeField(), beside: "question 2" })).toBe("evidence, question 2");
  expect(sayWhere(numbered, "Row 1")).toBe(" (Row 1, question 3, Children in care)");
  expect(sayWhere(makeField())).toBe("");
  expect(sayAsked(numbered)).toBe("3. What do we say? (children in care)");
});

const OPTIONS = [{ key: "item:1", words: "A visit", small: "" }];

test.each<[string, Json, string[]]>([
  ["text", "One\nTwo", ["One", "Two"]],
  ["long text", "One\n\nTwo", ["One", "Two"]],
  ["date", "2026-05-01", ["1 May 2026"]],
  ["choice", "good", ["good"]],
  ["list", ["a", "b"], ["a", "b"]],
  ["checks", ["item:1", "item:2"], ["A visit", "Something that was ticked, and is no longer offered"]],
  ["heat map", [{ risk: "Demand", inherent: [1, 2] }], ["Demand; Inherent likelihood 1, impact 2"]],
  ["scale", null, ["No answer"]],
  ["list", "asked as words before", ["asked as words before"]],
  ["heat map", ["asked as a list before"], ["asked as a list before"]],
  ["text", { strange: true }, []],
])("an answer of the kind %s is told in words: %j", (kind, value, lines) => {
  expect(sayValue(makeField({ kind, options: OPTIONS }), value)).toEqual(lines);
});

test("nothing, and what has nothing in it, is empty", () => {
  expect([null, undefined, "", []].map(isEmpty)).toEqual([true, true, true, true]);
  expect([" ", 0, false, {}, [""]].map(isEmpty)).toEqual([false, false, false, false, false]);
});

test("a kind that the front does not know is no kind that it shows", () => {
  expect(() => sayValue(makeField({ kind: "a new kind" }), "Said")).toThrow("a new kind");
});
