// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { FileTold, Loaded, Reply, Unsure } from "../contract";
import { beginInMemory } from "./in_memory";
import { ADA, PROGRESS } from "./made";
import { MadePage } from "./page";

beginInMemory();

const GRACE = { author: "Grace", role: "facilitator" } as const;
const LINES = ["Kites: in %; newest 50%.", "Strings: no unit given; newest 7."];
const UNSURE: Unsure = {
  kind: "unsure",
  named: "Wessex",
  question: "Is Wessex the council?",
  advice: "Look at its first page.",
  yes: "Yes, it is",
  no: "No, another",
  refusal: "It was not loaded. Choose ours.",
};

const FIGURES: FileTold = {
  part: "figures",
  about: "local_figures",
  accept: ".csv",
  label: "The figures",
  help: "A file of totals.",
  load: "Load the figures",
  gate: "Whoever leads the session loads the figures.",
  largest: 5,
  choose: "Keep only totals.",
  reading: "Reading the figures…",
  again: ["Check below. Open this page again.", "Run this page’s cells again to see them drawn."],
  news: ["Figures were loaded since this page was opened.", "Figures were loaded: run its cells again."],
};
const REPORT: FileTold = {
  ...FIGURES,
  part: "report",
  about: "inspection_report",
  gate: "Whoever leads the session loads the report.",
  largest: 20,
  begins: ["%PDF-"],
  strange: "This file is no PDF.",
  news: null,
};
const FILES = { report: REPORT, figures: FIGURES };

async function open(part: "report" | "figures", who: typeof GRACE | typeof ADA = GRACE): Promise<MadePage> {
  const page = await MadePage.openPart(part, who, [FILES[part]]);
  const saved: Loaded = { kind: "saved", version: null, field: null, blockers: [], progress: PROGRESS };
  page.replies["report"] = (message): Reply => {
    if (message.kind !== "report" || message.part < message.of - 1) return { kind: "held" };
    return { ...saved, said: "a report with two points" };
  };
  page.replies["figures"] = () => ({ ...saved, said: "2 measures with 3 figures", lines: LINES });
  return page;
}

function readLoader(page: MadePage): { error: string; said: string; list: string[] } {
  const [error = ""] = page.listTexts(".error:not([hidden])");
  return { error, said: page.one(".state").textContent ?? "", list: page.listTexts(".file li") };
}

describe("a file", () => {
  test.each([
    ["report", "PK..", "This file is no PDF."],
    ["report", new Uint8Array(20_000_001), "at most 20 MB are read"],
    ["figures", "", "This file is empty."],
    ["figures", new Uint8Array(5_000_001), "at most 5 MB are read"],
  ] as const)("of the %s that cannot be one is refused before it is sent", async (part, content, said) => {
    const page = await open(part);
    await page.load(content);
    expect(readLoader(page).error).toContain(said);
    const input = page.one("input[type=file]");
    expect(document.activeElement).toBe(input);
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(input.getAttribute("aria-describedby")).toContain(page.one(".error").id);
    expect(page.listSent(part)).toEqual([]);
  });

  test("is sent in pieces, by whoever loads it, under one token", async () => {
    const page = await open("report");
    await page.load(`%PDF-1.7${"0".repeat(1024 * 1024 + 10)}`);
    const sent = page.listSent("report");
    const pieces = sent.map((piece) => piece.kind === "report" && [piece.part, piece.of, piece.bytes]);
    expect(pieces).toEqual([
      [0, 3, 512 * 1024],
      [1, 3, 512 * 1024],
      [2, 3, 18],
    ]);
    const size = 1024 * 1024 + 18;
    for (const piece of sent) expect(piece).toMatchObject({ ...GRACE, size });
    expect(new Set(sent.map((piece) => piece.kind === "report" && piece.token)).size).toBe(1);
    expect(readLoader(page).said).toMatch(/^Read: a report with two points\./);
  });

  test.each(["report", "figures"] as const)("of the %s is loaded by whoever leads alone", async (part) => {
    const page = await open(part, ADA);
    expect(page.one<HTMLInputElement>("input[type=file]").disabled).toBe(true);
    expect(page.one<HTMLButtonElement>(".file > button").disabled).toBe(true);
    const gate = page.one(".file > *");
    expect([gate.hidden, gate.textContent]).toEqual([
      false,
      expect.stringContaining(`Whoever leads the session loads the ${part}.`),
    ]);
    page.store.who = GRACE;
    await page.rest(500);
    expect(page.one<HTMLInputElement>("input[type=file]").disabled).toBe(false);
    expect(gate.hidden).toBe(true);
  });
});

describe("a report whose council is not known", () => {
  test("is not loaded on a no, and is loaded under that name on a yes", async () => {
    const page = await open("report");
    const read = page.replies["report"];
    page.replies["report"] = (message) =>
      message.kind === "report" && message.named === "Wessex" && read ? read(message) : UNSURE;
    await page.load("%PDF-1.7");
    const listButtons = () => [...page.host.querySelectorAll<HTMLButtonElement>("dialog button")];
    listButtons()
      .find((button) => button.textContent === "No, another")
      ?.click();
    await page.rest(500);
    expect(readLoader(page)).toEqual({ error: "It was not loaded. Choose ours.", said: "", list: [] });
    expect(document.activeElement).toBe(page.one("input[type=file]"));
    expect(page.listSent("report").length).toBe(1);
    await page.load("%PDF-1.7");
    listButtons()
      .find((button) => button.textContent === "Yes, it is")
      ?.click();
    await page.rest(1100);
    expect(readLoader(page).said).toMatch(/^Read: a report with two points\./);
    expect(page.listSent("report").map((sent) => sent.kind === "report" && sent.named)).toEqual([
      "",
      "",
      "Wessex",
    ]);
  });
});

describe("figures", () => {
  const NEWS = [{ about: "local_figures" }];
  const countOffers = (page: MadePage) =>
    page.listTexts("button").filter((words) => words === "Open this page again").length;

  test("that were read are listed, and not left beside the refusal of the next", async () => {
    const page = await open("figures");
    await page.load("measure,period,figure\n");
    expect(readLoader(page).said).toMatch(/^Read: 2 measures with 3 figures\. Check below/);
    expect(readLoader(page).list).toEqual(LINES);
    await page.load("");
    expect(readLoader(page)).toEqual({
      error: "This file is empty. Choose another.",
      said: "",
      list: [],
    });
  });

  test("that somebody else loaded are told, with a way to open the page again", async () => {
    const page = await open("figures");
    page.news = NEWS;
    await page.look();
    await page.rest(1100);
    expect(page.one(".outgrown [role=status]").textContent).toContain(
      "Figures were loaded since this page was opened.",
    );
    expect(countOffers(page)).toBe(1);
    await page.look();
    await page.rest(1100);
    expect(countOffers(page)).toBe(1);
  });

  test("are not told of twice to whoever loaded them", async () => {
    const page = await open("figures");
    await page.load("measure,period,figure\n");
    page.news = NEWS;
    await page.look();
    await page.rest(1100);
    expect(countOffers(page)).toBe(1);
    expect(page.listTexts(".outgrown")).toEqual([]);
  });

  test("in a notebook are drawn once its cells are run again", async () => {
    const page = await open("figures");
    page.store.isServed = false;
    await page.load("measure,period,figure\n");
    expect(readLoader(page).said).toContain("Run this page’s cells again to see them drawn.");
    expect(countOffers(page)).toBe(0);
  });
});
