import { expect, test } from "vitest";
import { Drafts } from "../save/drafts";
import { isKeyOf, makeKey, nameDraft } from "../save/keys";
import { Tabs } from "../save/tabs";
import kept from "./kept_by_0.6.json";
import { makeFullStorage, makeStorage } from "./storage";

const REVIEW = "0123456789abcdef";
const SHARED = { about: "short", individual: false };
const ALONE = { about: "alone", individual: true };

function makeDrafts(storage: Storage): { drafts: Drafts; complaints: number[] } {
  const complaints: number[] = [];
  const drafts = new Drafts(
    () => storage,
    () => complaints.push(1),
  );
  return { drafts, complaints };
}

function findKept(given: { [key: string]: string }, field = SHARED, author = "Ada Byron") {
  const { drafts } = makeDrafts(makeStorage(given));
  const nowhere = () => {
    throw new Error("nothing here");
  };
  const tabs = new Tabs({ drafts, findSession: nowhere, openChannel: nowhere, listHeld: () => [] });
  const open = { kept: drafts.listKeys(), held: new Set<string>(), waiting: new Set<string>() };
  return tabs.findUnclaimed(open, nameDraft(REVIEW, field, author), field).map(({ draft }) => draft);
}

test("what version 0.6 kept is read, with what it had under way", () => {
  const [draft] = findKept(kept);
  expect(draft).toMatchObject({ value: "First and second", replaces: [], author: "Ada Byron" });
  expect(draft?.sent).toMatchObject({ value: "First", token: "b19dbcba4e2cc8a2a34088a79687cbc3" });
});

test("what version 0.6 kept of an answer given alone is read by its own person only", () => {
  const [draft] = findKept(kept, ALONE);
  expect(draft).toMatchObject({ value: "a little", reason: "We seldom ask." });
  expect(findKept(kept, ALONE, "Cllr B")).toEqual([]);
});

test("what version 0.6 kept of a table and of a refusal is read", () => {
  const [table] = findKept(kept, { about: "actions", individual: false });
  expect(table?.value).toEqual({ columns: ["What", "By whom (post)", "When"], rows: [["Ask", "", "May"]] });
  const [day] = findKept(kept, { about: "day", individual: false });
  expect(day).toMatchObject({ value: "2026-05-01", isRefused: 1795914320782 });
});

test("a draft that was kept under its question alone is read, and what was not kept then is empty", () => {
  const draft = JSON.stringify({ token: "before", value: "From before", replaces: [3] });
  expect(findKept({ [`scrutiny:draft:${REVIEW}:short`]: draft })).toEqual([
    {
      token: "before",
      value: "From before",
      replaces: [3],
      reason: "",
      keeps: [],
      at: "",
      author: "",
      role: "",
    },
  ]);
});

test.each(["", "{", "null", "3", '"words"', "{}", '{"token": 3, "value": "", "replaces": []}'])(
  "what is no draft is left alone: %s",
  (words) => {
    expect(findKept({ [`scrutiny:draft:${REVIEW}:short`]: words })).toEqual([]);
  },
);

test("a draft under way that is no draft is left out", () => {
  const draft = { token: "t", value: "Said", replaces: [], sent: { token: 3 } };
  const [read] = findKept({ [`scrutiny:draft:${REVIEW}:short`]: JSON.stringify(draft) });
  expect(read).toMatchObject({ value: "Said" });
  expect(read).not.toHaveProperty("sent");
});

test("a key is of its own question and of no other that begins alike", () => {
  const name = nameDraft(REVIEW, SHARED, "Ada");
  const key = makeKey(name, "a".repeat(32));
  expect(isKeyOf(name, key)).toBe(true);
  expect(isKeyOf(name, name)).toBe(true);
  expect(isKeyOf(nameDraft(REVIEW, { about: "sho", individual: false }, "Ada"), key)).toBe(false);
  expect(isKeyOf(name, `${name}.evidence@${"a".repeat(32)}@${"b".repeat(32)}`)).toBe(false);
  expect(makeKey(name, "a".repeat(32))).not.toBe(key);
});

test("a browser that is full, or keeps nothing at all, is complained of and throws nothing", () => {
  const { drafts, complaints } = makeDrafts(makeFullStorage());
  drafts.keep("key", { value: "Said" });
  expect(complaints.length).toBe(1);
  const refusing = new Drafts(
    () => {
      throw new Error("no storage");
    },
    () => complaints.push(2),
  );
  refusing.keep("key", 1);
  refusing.forget("key");
  expect([refusing.read("key"), refusing.listKeys(), refusing.readDraft("key")]).toEqual([null, [], null]);
  expect(complaints).toEqual([1, 2, 2]);
});
