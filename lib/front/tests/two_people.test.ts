// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { beginInMemory } from "./in_memory";
import { makeField, makeVersion } from "./made";
import { MadePage } from "./page";

beginInMemory();

const makeShort = () => makeField({ about: "short", kind: "long text", number: 1 });
const makeOther = () => makeField({ about: "other", kind: "text", number: 2 });
const BOTH = "Cllr B wrote an answer here too, at 14:32. Both are kept. Choose which stands.";

async function dispute(): Promise<MadePage> {
  const page = await MadePage.open([makeShort(), makeOther()]);
  await page.type("Mine");
  page.find().writeElsewhere("Theirs", "Cllr B", true);
  await page.type("Mine!");
  return page;
}

describe("an answer that met another", () => {
  test("replaces nothing that its writer had not seen, and both are shown", async () => {
    const page = await dispute();
    expect(page.box().value).toBe("Mine!");
    expect(page.stands()).toEqual(["Theirs", "Mine!"]);
    expect(page.one(".alert").textContent).toBe(BOTH);
    expect(page.listTexts(".version > div")).toEqual(["Theirs", "Mine!"]);
  });

  test.each([
    ["Keep mine", "Mine!", undefined],
    ["Keep Cllr B’s words", "Theirs", [2]],
    ["Write one from both", "Theirs\n\nMine!", [2, 3]],
  ])("is settled by %s, and the record is told whose words stand", async (button, left, keeps) => {
    const page = await dispute();
    await page.press(button);
    expect([page.stands(), page.box().value]).toEqual([[left], left]);
    const sent = page.find().sent.at(-1);
    expect([sent?.replaces, sent?.keeps]).toEqual([[2, 3], keeps]);
    expect(page.listTexts(".version")).toEqual([]);
    expect(document.activeElement).toBe(page.box());
  });

  test("is not settled by typing on, and nobody is told of it again", async () => {
    const page = await dispute();
    const alert = page.one(".alert");
    await page.type("Mine!?");
    expect(page.stands()).toEqual(["Theirs", "Mine!?"]);
    expect(page.one(".alert")).toBe(alert);
    expect(page.listTexts(".version > div")).toEqual(["Theirs", "Mine!?"]);
  });

  test("of one’s own in another window has buttons that can be told apart", async () => {
    const page = await MadePage.open([makeShort()]);
    await page.type("Mine");
    page.find().writeElsewhere("From the other window", "Ada Byron", true);
    await page.type("Mine!");
    expect(page.one(".alert").textContent).toMatch(/^You wrote an answer here too/);
    expect(page.button("Keep mine").textContent).toBe("Keep mine (answer 1)");
    await page.press("Keep mine (answer 2)");
    expect(page.stands()).toEqual(["Mine!"]);
  });

  test("is learnt of by a page that looks, without losing its own", async () => {
    const page = await MadePage.open([makeShort()]);
    await page.type("Mine");
    await page.leave();
    page.find().writeElsewhere("Theirs", "Cllr B", true);
    await page.look();
    expect(page.one(".alert").textContent).toContain(BOTH);
    expect(page.box().value).toBe("Mine");
  });

  test("can be read and not settled by an observer", async () => {
    const versions = [makeVersion(1), makeVersion(2, { author: "Cllr C" })];
    const page = await MadePage.open([{ ...makeShort(), versions }], { author: "Ola", role: "observer" });
    expect(page.listTexts(".version > div")).toEqual(["Said", "Said"]);
    expect(page.has("Keep Cllr B") || page.has("Write one")).toBe(false);
  });

  test("as lists is joined without a row twice", async () => {
    const page = await MadePage.open([makeField({ about: "short", kind: "list" })]);
    await page.type("Same");
    page.find().writeElsewhere(["Same", "Other"], "Cllr B", true);
    await page.press("Add another");
    await page.type("Mine", "short", { box: page.boxes()[1] });
    await page.press("Write one from both");
    expect(page.stands()).toEqual([["Same", "Other", "Mine"]]);
  });
});

describe("dissent that names nobody, which met another’s", () => {
  async function disputeUnnamed(): Promise<MadePage> {
    const page = await MadePage.open([makeShort()], undefined, (rules) => {
      rules.isUnnamed = true;
    });
    await page.type("Mine");
    page.find().writeElsewhere("Theirs", "Cllr B", true);
    await page.type("Mine!");
    return page;
  }

  test("is known to its writer as their own", async () => {
    const page = await disputeUnnamed();
    const alert = page.one(".alert");
    expect(alert.textContent).toContain("Somebody wrote an answer here too");
    expect(page.listTexts(".version .name").map((name) => name.split(" ")[0])).toEqual(["Somebody", "You"]);
    await page.type("Mine!?");
    expect(page.one(".alert")).toBe(alert);
  });

  test.each([
    ["Keep mine", "Mine!?", undefined],
    ["Keep somebody’s words", "Theirs", [2]],
    ["Write one from both", "Theirs\n\nMine!?", [2, 3]],
  ])(
    "is settled by %s as it stands in the box, also where that is not saved yet",
    async (button, left, keeps) => {
      const page = await disputeUnnamed();
      page.box().value = "Mine!?";
      page.box().dispatchEvent(new Event("input", { bubbles: true }));
      await page.press(button);
      expect([page.stands(), page.box().value]).toEqual([[left], left]);
      expect(page.find().sent.at(-1)?.keeps).toEqual(keeps);
    },
  );
});

describe("an answer that another changed", () => {
  test("is shown where nobody is writing, and is what the next one replaces", async () => {
    const page = await MadePage.open([makeShort()]);
    page.find().writeElsewhere("Theirs", "Cllr B");
    await page.look();
    expect([page.box().value, page.says()]).toEqual(["Theirs", "Changed by Cllr B at 14:32."]);
    await page.type("Better");
    expect(page.stands()).toEqual(["Better"]);
  });

  test("comes into a box with the keyboard in it only when that is left", async () => {
    const page = await MadePage.open([makeShort(), makeOther()]);
    page.box().focus();
    page.find().writeElsewhere("Theirs", "Cllr B");
    await page.look();
    expect(page.says()).toContain("It is shown here when you leave this answer.");
    expect(page.box().value).toBe("");
    page.box("other").focus();
    await page.rest();
    expect(page.box().value).toBe("Theirs");
  });

  test("unseen is not replaced by words typed over it", async () => {
    const page = await MadePage.open([makeShort()]);
    page.box().focus();
    page.find().writeElsewhere("Theirs", "Cllr B");
    await page.look();
    await page.type("Mine");
    expect(page.one(".alert").textContent).toContain("Cllr B wrote an answer here too");
    expect(page.stands()).toEqual(["Theirs", "Mine"]);
  });

  test("while it was being taken back is shown", async () => {
    const page = await MadePage.open([{ ...makeShort(), versions: [makeVersion(1)] }]);
    page.find().writeElsewhere("Newer", "Cllr B");
    await page.type("");
    await page.leave();
    await page.look();
    expect([page.box().value, page.stands()]).toEqual(["Newer", ["Newer"]]);
  });

  test("and two answers that met in a box are both still there when it is left", async () => {
    const page = await MadePage.open([{ ...makeShort(), versions: [makeVersion(1)] }]);
    page.box().focus();
    page.find().writeElsewhere("Newer", "Cllr B");
    await page.look();
    await page.type("Mine");
    await page.leave();
    expect(page.box().value).toBe("Mine");
    expect(page.listTexts(".version > div")).toEqual(["Newer", "Mine"]);
  });
});
