// A page of panels without a browser: elements in memory, and rules that answer for each field.
import { vi } from "vitest";
import type { FileTold, Gate, Message, News, PanelState, Progress, Reply, Rights } from "../contract";
import type { Link } from "../link";
import { openPanel } from "../page/opening";
import type { PageField } from "../page_field";
import type { Who } from "../save/persons";
import { findStore, type Store } from "../store";
import { ADA, MadeRules, PROGRESS } from "./made";

const HERE = { write: "", answer_alone: "", take_back: "", see_own: "", reveal: "", load: "" };
const MAY: Rights = {
  ...HERE,
  propose: "",
  second: "",
  support: "",
  decide: "",
  rename: "",
  erase: "",
  lead: "",
  join: "",
  sign: "",
  see_working: "",
  see_exempt: "",
};
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
  readonly sent: (Message & { bytes?: number })[] = [];
  // How messages of other kinds than those of fields are answered.
  readonly replies: { [kind: string]: (message: Message) => Reply } = {};
  // What a part shows before its controls are put in.
  html = "";
  // What else is news, and how far the page has come.
  news: News[] = [];
  progress: Progress = PROGRESS;
  // The kinds of file that can be loaded in the part.
  files: FileTold[] = [];

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
    await page.show("prompts", fields, page.host);
    return page;
  }

  // Opens a page that asks nothing, with one part, as the app serves it.
  static async openPart(part: string, who: Who = ADA, files: FileTold[] = []): Promise<MadePage> {
    const page = new MadePage(who);
    page.store.isServed = true;
    page.files = files;
    await page.show(part, [], page.host);
    return page;
  }

  // Opens a part of the page.
  async show(part: string, fields: PageField[] = [], host = document.createElement("div")): Promise<void> {
    if (!host.isConnected) this.host.append(host);
    const known = { part, panel: `${part}-1`, review: "r", number: 0 };
    const { progress, files } = this;
    const opened: PanelState = { ...known, fields, progress, rights: RIGHTS, files };
    const ask = (message: Message, buffers: ArrayBuffer[] = []) => {
      const [piece] = buffers;
      this.sent.push({ ...message, ...(piece ? { bytes: piece.byteLength } : {}) });
      return Promise.resolve(this.answer(message));
    };
    const link: Link = { opened, openNotebook: null, isTold: false, ask, listen: () => {} };
    await openPanel(link, host, this.ending.signal);
    await this.rest(500);
  }

  // Opens or shuts the part that some fields are in.
  async turn(locked: PanelState["fields"][number]["locked"], ...abouts: string[]): Promise<void> {
    for (const about of abouts) this.find(about).changed = { locked };
    const gate: Gate = { number: (this.progress.gate?.number ?? 0) + 1, open: !locked.length, said: "" };
    gate.said = gate.open ? "The part is open now." : "The part is shut again: question 1.";
    this.progress = { ...this.progress, gate };
    await this.look();
  }

  // Chooses a file, and loads it.
  async load(content: BlobPart, name = "ours"): Promise<void> {
    const files = [new File([content], name)];
    Object.defineProperty(this.one("input[type=file]"), "files", { value: files, configurable: true });
    this.one<HTMLButtonElement>(".file > button").click();
    await this.rest(1100);
  }

  listSent(kind: string): (Message & { bytes?: number })[] {
    return this.sent.filter((message) => message.kind === kind);
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
    if (message.kind === "html") return { kind: "html", html: this.html };
    if (!this.isHeard) return null;
    if (message.kind === "look") {
      const fields = [...this.rules.values()].map((rules) => rules.tell(message.author ?? ""));
      return { kind: "seen", number: 1_000, fields: [...fields, ...this.news], progress: this.progress };
    }
    if (message.kind === "links") return { kind: "links", options: this.find(message.about).links };
    const reply = this.replies[message.kind];
    if (reply) return reply(message);
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
