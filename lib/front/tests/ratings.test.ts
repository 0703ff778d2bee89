// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { Rating, Reply } from "../contract";
import { beginLower } from "../say/phrases";
import { beginInMemory } from "./in_memory";
import { ADA, makeField, PROGRESS } from "./made";
import { MadePage } from "./page";

beginInMemory();

const POINTS = ["not at all", "a little", "fairly well", "well", "very well"];
const GRACE = { author: "Grace", role: "facilitator" } as const;
const CLOSED = "The answers are shown now, and closed: none can be added, changed or taken back.";
const TOO_LATE = "Something you wrote here was not saved. It is kept in this browser alone.";
const SHOWN: Partial<Rating> = {
  revealed: true,
  said: "Three people answered. Two said well, and one said a little.",
  spread: POINTS.map((words) => ({
    words,
    count: words === "well" ? 2 : Number(words === "a little"),
    of: "",
  })),
  reasons: [{ words: "a little", reason: "We never heard from carers." }],
};

async function open(who: typeof GRACE | typeof ADA = ADA, more: Partial<Rating> = {}): Promise<MadePage> {
  const rating = { mine: null, count: 0, revealed: false, ...more };
  const about = { about: "alone", kind: "scale", number: 4, offered: POINTS, individual: true, rating };
  const fields = [makeField(about), makeField({ about: "short", number: 1 })];
  return MadePage.open(fields, who, (rules) => {
    if (rules.field.individual) rules.shown = more;
  });
}

function isClosed(page: MadePage): boolean {
  const isShut = page.one('[data-about="alone"] .open').hidden;
  return isShut && page.says("alone") === CLOSED;
}

function listOwn(page: MadePage): string {
  return page.one(".own").textContent ?? "";
}

describe("an answer given alone", () => {
  test("is sent with its reason, and nobody else is shown it", async () => {
    const page = await open();
    const why = page.boxes("alone").at(-1);
    await page.type("We asked late.", "alone", { box: why });
    await page.rest(1100);
    expect(page.says("alone")).toContain("Choose an answer too");
    expect(page.find("alone").sent).toEqual([]);
    await page.choose("a little");
    expect(page.find("alone").sent.at(-1)).toMatchObject({ value: "a little", reason: "We asked late." });
    expect(page.has("Your answer is hidden from the others", "alone")).toBe(true);
    expect(page.has("One person has answered.", "alone")).toBe(true);
    expect(page.host.querySelector("table")).toBeNull();
  });

  test("is shown by whoever leads the session alone", async () => {
    for (const [who, isHidden] of [
      [ADA, true],
      [GRACE, false],
    ] as const) {
      const page = await open(who);
      expect(page.button("Show the answers", "alone").hidden).toBe(isHidden);
      page.close();
    }
  });
});

describe("answers that are shown", () => {
  test("are told to whoever has left them, and what one said stands beside", async () => {
    const page = await open();
    await page.choose("a little");
    page.box().focus();
    await page.rest(1100);
    page.find("alone").shown = SHOWN;
    await page.look();
    await page.rest(1100);
    expect(isClosed(page)).toBe(true);
    const heard = page.one('[data-about="alone"] > .states [role=status]').textContent;
    expect(heard).toBe(`Question 4: t${CLOSED.slice(1)} ${SHOWN.said}`);
    expect(listOwn(page)).toBe("You answered:a little");
    expect(document.activeElement).toBe(page.box());
  });

  test("before the page was opened leave nothing to fill in", async () => {
    const page = await open(ADA, SHOWN);
    expect(isClosed(page)).toBe(true);
    expect(page.one(".ratings").textContent).toContain("Three people answered.");
    expect(page.one(".ratings").textContent).toContain("You gave no answer.");
  });

  test("before an answer arrived refuse it, and it is kept and told", async () => {
    const page = await open();
    page.find("alone").mode = "silent";
    await page.choose("a little");
    page.box().focus();
    page.find("alone").mode = "now";
    page.find("alone").shown = SHOWN;
    page.find("alone").refusal = { sentence: "They have been shown.", closed: true };
    await page.look();
    await page.rest(1100);
    expect(isClosed(page)).toBe(true);
    expect(page.has(TOO_LATE, "alone")).toBe(true);
    const told = page.listTexts('[data-about="alone"] [role=status]').filter(Boolean);
    expect(told).toEqual([`Question 4: ${beginLower(CLOSED)} ${SHOWN.said} ${TOO_LATE}`]);
    expect(page.listTexts(".version:not(.own) > div")).toEqual(["a little"]);
    expect(page.one(".ratings").textContent).toContain("You gave no answer.");
  });

  test("before the reply to an answer came count it, and say nothing of it", async () => {
    const page = await open();
    const rules = page.find("alone");
    rules.mode = "held";
    await page.choose("a little");
    page.box().focus();
    rules.shown = SHOWN;
    rules.mode = "now";
    await page.look();
    rules.letGo();
    await page.rest(1100);
    expect(isClosed(page)).toBe(true);
    expect(listOwn(page)).toContain("a little");
    expect(page.has(TOO_LATE, "alone")).toBe(false);
  });
});

describe("showing the answers", () => {
  const pressIn = async (page: MadePage, words: string) => {
    const buttons = [...page.host.querySelectorAll<HTMLButtonElement>("dialog button")];
    buttons.find((button) => button.textContent === words)?.click();
    await page.rest(500);
  };
  const listAsked = (page: MadePage) => page.listTexts("dialog > .name");
  const listKnowing = (page: MadePage) =>
    page.sent.flatMap((message) => (message.kind === "reveal" ? [message.knowing] : []));

  async function lead(count: number): Promise<MadePage> {
    const page = await open(GRACE, { count });
    page.replies["reveal"] = (): Reply => {
      page.find("alone").shown = SHOWN;
      const field = page.find("alone").tell("Grace");
      return { kind: "saved", version: null, field, blockers: [], progress: PROGRESS };
    };
    await page.press("Show the answers", "alone");
    return page;
  }

  test("is asked twice, and then shows every point and reason", async () => {
    const page = await lead(3);
    expect(listAsked(page)).toEqual(["Show the answers?"]);
    await pressIn(page, "Not yet");
    expect([listAsked(page), listKnowing(page)]).toEqual([[], []]);
    await page.press("Show the answers", "alone");
    await pressIn(page, "Show the answers");
    expect(listKnowing(page)).toEqual([false]);
    expect(page.one(".ratings").textContent).toContain(SHOWN.said);
    expect(page.listTexts(".ratings tr")).toEqual([
      "AnswerPeople",
      "Not at all0",
      "A littleWe never heard from carers.1",
      "Fairly well0",
      "Well2",
      "Very well0",
    ]);
    expect(page.button("Show the answers", "alone").hidden).toBe(true);
  });

  test("of one person alone is refused without a question, and it is said why", async () => {
    const page = await open(GRACE, { count: 1 });
    page.replies["reveal"] = () => ({ kind: "refused", sentence: "It would be plain whose it is." });
    await page.press("Show the answers", "alone");
    expect(page.listTexts(".ratings [role=alert]")).toEqual(["It would be plain whose it is."]);
    expect(listAsked(page)).toEqual([]);
  });

  test("of two says first that they can be told apart, and the rules are told that it was said", async () => {
    const page = await lead(2);
    expect(listAsked(page)).toEqual(["Only two people have answered. Show their answers?"]);
    expect(page.one("dialog").textContent).toContain("Two can be told apart");
    await pressIn(page, "Wait for others");
    expect(listKnowing(page)).toEqual([]);
    await page.press("Show the answers", "alone");
    const [first] = [...page.host.querySelectorAll<HTMLButtonElement>("dialog button:not(.quiet)")];
    first?.click();
    await page.rest(500);
    expect(listKnowing(page)).toEqual([true]);
  });

  test("of what became two meanwhile is asked about again", async () => {
    const page = await lead(3);
    page.replies["reveal"] = () => ({ kind: "refused", sentence: "Two can be told apart." });
    page.find("alone").shown = { count: 2 };
    await pressIn(page, "Show the answers");
    expect(listAsked(page)).toEqual(["Only two people have answered. Show their answers?"]);
    expect(listKnowing(page)).toEqual([false]);
    expect(page.host.querySelector("table")).toBeNull();
  });
});

test("a person’s own answer is shown to them though the first look for it had no reply", async () => {
  const page = await open();
  page.find("alone").ratings.set("Cllr B", { number: 1, value: "well", reason: "", time: "14:32" });
  page.isHeard = false;
  const looks = page.listSent("look").length;
  await page.sitDown("Cllr B");
  await page.rest(6000);
  expect(page.host.querySelector("input:checked")).toBeNull();
  page.isHeard = true;
  await page.rest(6000);
  expect(page.one<HTMLInputElement>("input:checked").value).toBe("well");
  const since = page.sent.flatMap((message) => (message.kind === "look" ? [message.since] : []));
  expect(since.slice(looks)).toEqual([0, 0, 0]);
});
