// A page of panels without a browser: elements in memory, and rules that answer for each field.
import { vi } from "vitest";
import type { Message, PanelState, Reply, Rights } from "../contract";
import type { Link } from "../link";
import { openPanel } from "../page/opening";
import type { PageField } from "../page_field";
import type { Who } from "../save/persons";
import { findStore, type Store } from "../store";
import { ADA, MadeRules, PROGRESS } from "./made";

const MAY: Rights = { write: "", answer_alone: "", take_back: "", see_own: "", reveal: "", load: "" };
const MAY_NOT = Object.fromEntries(Object.keys(MAY).map((act) => [act, "No."])) as Rights;
const RIGHTS = {
  "": MAY_NOT,
  observer: MAY_NOT,
  member: { ...MAY, reveal: "No.", load: "No." },
  facilitator: MAY,
};

export class MadePage {
  readonly rules = new Map<string, MadeRules>();
  readonly host = document.createElement("div");
  readonly store: Store;
  private readonly ending = new AbortController();
  // Whether anybody answers.
  isHeard = true;

  private constructor(who: Who) {
    window["scrutiny-workbook:page"] = undefined as never;
    localStorage.setItem("scrutiny:who", JSON.stringify(who));
    document.body.replaceChildren(this.host);
    this.store = findStore();
  }

  // Opens a page, in whose browser other pages may have kept what was not saved.
  static async open(
    fields: PageField[],
    who: Who = ADA,
    prepare: (rules: MadeRules) => void = () => {},
  ): Promise<MadePage> {
    const page = new MadePage(who);
    for (const field of fields) page.rules.set(field.about, new MadeRules(field));
    page.rules.forEach(prepare);
    const part = { part: "prompts", panel: "prompts-1", review: "r", number: 0 };
    const opened: PanelState = { ...part, fields, progress: PROGRESS, rights: RIGHTS };
    const ask = (message: Message) => Promise.resolve(page.answer(message));
    const link: Link = { opened, openNotebook: null, ask, onLate: () => {} };
    await openPanel(link, page.host, page.ending.signal);
    await page.rest(500);
    return page;
  }

  // Closes the window; what it kept stays in the browser.
  close(): void {
    this.ending.abort();
    this.isHeard = false;
    sessionStorage.clear();
  }

  listDrafts(): string[] {
    return Object.keys(localStorage).filter((key) => key.includes(":draft:"));
  }

  private answer(message: Message): Promise<Reply | null> | Reply | null {
    if (message.kind === "html") return { kind: "html", html: "" };
    if (!this.isHeard) return null;
    if (message.kind === "look") {
      const fields = [...this.rules.values()].map((rules) => rules.tell(message.author ?? ""));
      return { kind: "seen", number: 1_000, fields, progress: PROGRESS };
    }
    if (message.kind !== "save" && message.kind !== "withdraw") return null;
    return this.find(message.about).ask(message);
  }

  find(about = "short"): MadeRules {
    const rules = this.rules.get(about);
    if (!rules) throw new Error(`There is no ${about} here.`);
    return rules;
  }

  place(about = "short"): HTMLElement {
    return this.one(`[data-about="${about}"]`);
  }

  one<Found extends HTMLElement>(selector: string): Found {
    const found = this.host.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector} here.`);
    return found;
  }

  box(about = "short"): HTMLInputElement {
    return this.one(`[data-about="${about}"] :is(input, textarea)`);
  }

  boxes(about = "short"): HTMLInputElement[] {
    return [...this.place(about).querySelectorAll<HTMLInputElement>(".open :is(input, textarea)")];
  }

  listTexts(selector: string): string[] {
    return [...this.host.querySelectorAll(selector)].map((element) => element.textContent ?? "");
  }

  // The names of the risks of a heat map.
  listNames(about = "short"): string[] {
    return [...this.place(about).querySelectorAll<HTMLInputElement>(".risk > input")].map(
      ({ value }) => value,
    );
  }

  // Chooses a step in the select at a place.
  async pick(at: number, step: string, about = "short"): Promise<void> {
    const select = this.place(about).querySelectorAll<HTMLSelectElement>(".risk select")[at];
    if (!select) throw new Error("There is no such select here.");
    select.value = step;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    await this.rest();
  }

  says(about = "short"): string {
    return this.one(`[data-about="${about}"] .state`).textContent ?? "";
  }

  button(words: string, about = "short"): HTMLButtonElement {
    const buttons = [...this.place(about).querySelectorAll("button")];
    const found = buttons.find((button) => button.textContent?.startsWith(words));
    if (!found) throw new Error(`There is no button ${words} here.`);
    return found;
  }

  has(words: string, about = "short"): boolean {
    const shown = [...this.place(about).querySelectorAll("p, li, button, label")];
    return shown.some((element) => element.textContent?.includes(words) && !element.closest("[hidden]"));
  }

  async type(
    words: string,
    about = "short",
    given: { box?: HTMLInputElement | undefined } = {},
  ): Promise<void> {
    const box = given.box ?? this.box(about);
    box.focus();
    box.value = words;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await this.rest();
  }

  async choose(words: string, about = "alone"): Promise<void> {
    const radio = this.one<HTMLInputElement>(`[data-about="${about}"] input[value="${words}"]`);
    radio.focus();
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    await this.rest();
  }

  async press(words: string, about = "short"): Promise<void> {
    this.button(words, about).click();
    await this.rest();
  }

  async leave(): Promise<void> {
    (document.activeElement as HTMLElement | null)?.blur();
    await this.rest();
  }

  async look(): Promise<void> {
    window.dispatchEvent(new Event("online"));
    await this.rest();
  }

  async sitDown(author: string): Promise<void> {
    this.store.who = { author, role: "member" };
    await this.rest(500);
  }

  async rest(milliseconds = 200): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
    // What a reply sets off takes several turns.
    for (let turn = 0; turn < 5; turn += 1) await vi.advanceTimersByTimeAsync(1);
  }

  // What stands of an answer.
  stands(about = "short"): unknown[] {
    return this.find(about).standing.map(({ value }) => value);
  }
}
