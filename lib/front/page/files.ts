// Loads a file of some kind: it is looked at here, sent in pieces, and read by the rules.
import type { FileTold, Loaded, News, Reply, Unsure } from "../contract";
import { ask } from "../dom/dialogs";
import { describe, findPlace, make, makeButton, markInvalid, newId, setText } from "../dom/elements";
import { publishProgress } from "../dom/progress";
import { makeGate } from "../fields/signing";
import { sign } from "../save/persons";
import { newToken } from "../save/tokens";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";
import { makeReopen } from "./reopening";
import { offerRows } from "./row_offers";

const PIECE = 512 * 1024;
const MEGABYTE = 1_000_000;
// The rules may wait a minute for a computer that is busy, and say so themselves.
const READING = 90_000;

class FileLoader {
  readonly said = make("p", { class: "state", role: "status" });
  private readonly input: HTMLInputElement;
  private readonly error = make("p", { class: "error", id: newId(), hidden: true });
  private readonly help: HTMLElement;
  private readonly beside = make("div", {});
  private readonly button: HTMLButtonElement;
  private readonly gate: HTMLElement;

  constructor(
    private readonly panel: PagePanel,
    private readonly kind: FileTold,
  ) {
    this.input = make("input", { type: "file", accept: kind.accept, id: newId() });
    this.help = make("p", { class: "help", id: newId() }, kind.help);
    this.button = makeButton(kind.load, () => void this.load(), { class: "main" });
    this.gate = makeGate(kind.gate);
    describe(this.input, [this.help.id]);
    const name = make("label", { for: this.input.id, class: "name" }, kind.label);
    const above = [this.gate, name, this.help, this.error];
    const parts = [...above, this.input, this.button, this.said, this.beside];
    const place = make("div", { class: "place file", "data-about": kind.about }, ...parts);
    findPlace(panel.host, kind.part).append(place);
    this.lock();
    findStore().hear("who", () => this.lock(), panel.signal);
  }

  private lock(): void {
    const isLeading = findStore().may("load");
    this.gate.hidden = isLeading;
    this.input.disabled = !isLeading;
    this.button.disabled = !isLeading;
  }

  private async load(named = ""): Promise<void> {
    const file = this.input.files?.[0];
    const complaint = await findFault(file, this.kind);
    if (complaint || !file) {
      this.refuse(complaint);
      return;
    }
    this.refuse("");
    this.button.disabled = true;
    const reply = await this.send(file, named);
    this.button.disabled = false;
    // A button that is shut off loses its focus.
    if (document.activeElement === document.body) this.button.focus();
    this.showReading(file, reply);
  }

  private refuse(sentence: string): void {
    const { input, error, help } = this;
    setText(error, sentence);
    error.hidden = !sentence;
    describe(input, sentence ? [help.id, error.id] : [help.id]);
    markInvalid(input, Boolean(sentence));
    this.beside.replaceChildren();
    if (!sentence) return;
    setText(this.said, "");
    input.focus();
  }

  private async send(file: File, named: string): Promise<Reply | null> {
    const { kind, panel, said } = this;
    const of = Math.ceil(file.size / PIECE);
    const about = { kind: kind.part, token: newToken(), name: file.name, size: file.size, of, named };
    let reply: Reply | null = null;
    for (let part = 0; part < of; part += 1) {
      const isLast = part === of - 1;
      setText(said, isLast ? kind.reading : `Sending part ${part + 1} of ${of}…`);
      const piece = await file.slice(part * PIECE, (part + 1) * PIECE).arrayBuffer();
      const message = { ...about, part, ...sign(findStore().who) };
      reply = await panel.link.ask(message, [piece], isLast ? READING : undefined);
      if (!reply || reply.kind === "refused") return reply;
    }
    return reply;
  }

  private showReading(file: File, reply: Reply | null): void {
    if (reply?.kind === "unsure") void this.askCouncil(reply);
    else if (reply?.kind === "saved") this.showRead(file, reply);
    else this.refuse(reply?.kind === "refused" ? reply.sentence : WORDS.offline);
  }

  // Whether a report is of this page’s council, where its cover gives no name that is known for one.
  private async askCouncil({ question, advice, yes, no, named, refusal }: Unsure): Promise<void> {
    setText(this.said, "");
    const isOurs = await ask({ question, said: [advice], yes, no }, (dialog) => this.button.after(dialog));
    if (isOurs) await this.load(named);
    else this.refuse(refusal);
  }

  private showRead(file: File, reply: Loaded): void {
    const { panel, kind, said } = this;
    const { isServed } = findStore();
    publishProgress(reply.progress);
    findStore().tell("changed", { about: kind.about, panel });
    said.replaceChildren(`Read: ${reply.said ?? file.name}. ${choose(kind.again)}`);
    if (isServed && !reply.html) said.append(" ", makeReopen());
    this.listRead(reply.lines ?? []);
    if (!reply.html) return;
    // HTML of our own rules, whose templates escape every word.
    this.beside.innerHTML = reply.html;
    offerRows(panel, this.beside);
  }

  // Says back what was read.
  private listRead(lines: string[]): void {
    const name = make("p", { class: "name", id: newId() }, WORDS.whatWasRead);
    const list = make("ul", { "aria-labelledby": name.id }, ...lines.map((line) => make("li", {}, line)));
    this.beside.replaceChildren(...(lines.length ? [name, list] : []));
  }

  // What somebody else loaded stands on this page once it is opened again.
  hear(news: News[]): void {
    const { panel, kind, said } = this;
    const isNews = news.some(({ about }) => about === kind.about);
    if (kind.news && isNews && !said.textContent && !panel.isOutgrown) panel.offerReopen(choose(kind.news));
  }
}

// The words for a page of the app, or those for a notebook.
function choose([inApp, inNotebook]: [string, string]): string {
  return findStore().isServed ? inApp : inNotebook;
}

export function takeFiles(panel: PagePanel): void {
  const loaders = (panel.link.opened.files ?? []).map((kind) => new FileLoader(panel, kind));
  if (!loaders.length) return;
  panel.onNews = (news) => {
    for (const loader of loaders) loader.hear(news);
  };
}

async function findFault(
  file: File | undefined,
  { largest, choose: advice, begins = [], strange = "" }: FileTold,
): Promise<string> {
  if (!file) return "Choose a file first.";
  if (!file.size) return "This file is empty. Choose another.";
  if (file.size > largest * MEGABYTE) {
    const size = Math.ceil(file.size / MEGABYTE);
    return `This file has ${size} MB; at most ${largest} MB are read. ${advice}`;
  }
  const start = String.fromCharCode(...new Uint8Array(await file.slice(0, 10).arrayBuffer()));
  return !begins.length || begins.some((begin) => start.startsWith(begin)) ? "" : strange;
}
