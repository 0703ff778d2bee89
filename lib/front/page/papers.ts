// The papers that can be made of a review: each is made when it is asked for, and goes where the browser puts it.
import { type MadeOption, makeOption } from "../answers/options";
import type { PaperFile, PaperListed, Reply } from "../contract";
import { findPlace, make, makeButton, newId, showLines } from "../dom/elements";
import { sign } from "../save/persons";
import { newToken } from "../save/tokens";
import { beginLower, sayCount } from "../say/phrases";
import { findStore } from "../store";
import { FORMS, WORDS } from "../words";
import type { PagePanel } from "./panel";

// A PDF is set in some seconds on a slow computer.
const MAKING = 90_000;
const KILOBYTE = 1000;

export function showPapers(panel: PagePanel): void {
  const place = make("div", { class: "place papers" });
  findPlace(panel.host, "papers").append(place);
  const list = async () => {
    const reply = await panel.link.ask({ kind: "papers" });
    if (reply?.kind === "papers") new PaperList(panel, place, reply.papers);
    else if (!place.childElementCount) place.replaceChildren(makeButton(WORDS.showPapers, () => void list()));
  };
  void list();
}

class PaperList {
  private readonly all = makeChoice(WORDS.forAll);
  private readonly own = makeChoice(WORDS.forOwn);

  constructor(
    private readonly panel: PagePanel,
    place: HTMLElement,
    papers: readonly PaperListed[],
  ) {
    const legend = make("legend", { class: "name" }, WORDS.forWhom);
    const options = make("div", { class: "options" }, this.own.element, this.all.element);
    const whom = make("fieldset", {}, legend, options);
    const readers = [...new Set(papers.map(({ reader }) => reader))];
    const folds = readers.map((reader) => this.fold(papers.filter((paper) => paper.reader === reader)));
    place.replaceChildren(whom, ...folds);
    const choose = () => {
      const { isNamed } = findStore();
      this.own.input.disabled = isNamed && !findStore().may("see_working");
      if (this.own.input.disabled) this.all.input.checked = true;
    };
    findStore().hear("who", choose, panel.signal);
    this.own.input.checked = true;
    choose();
  }

  // One line for each reader says which papers there are; what each is, and how to have it, is behind it.
  private fold(papers: PaperListed[]): HTMLElement {
    const titles = papers.map(({ title }) => beginLower(title)).join("; ");
    const summary = make("summary", {}, `${papers[0]?.reader}: ${titles}`);
    return make("details", {}, summary, make("ul", {}, ...papers.map((paper) => this.show(paper))));
  }

  private show(paper: PaperListed): HTMLElement {
    const said = make("div", { class: "state", role: "status" });
    const day = paper.dated ? make("input", { type: "date", id: newId() }) : null;
    const dated = day && [make("label", { for: day.id }, WORDS.letterDay), day];
    const buttons = paper.forms.map((form) => {
      const button: HTMLButtonElement = makeButton(
        FORMS[form] ?? form,
        () => void this.take(paper, form, day?.value ?? "", button, said),
        { hidden: ` of the ${paper.title.toLowerCase()}` },
      );
      return button;
    });
    const purpose = make("p", { class: "help" }, `${paper.purpose} Length: ${paper.length}.`);
    const name = make("p", { class: "name" }, paper.title);
    return make(
      "li",
      {},
      name,
      purpose,
      ...(dated ?? []),
      make("div", { class: "buttons" }, ...buttons),
      said,
    );
  }

  private async take(
    { name, public: isForAll }: PaperListed,
    form: string,
    dated: string,
    button: HTMLButtonElement,
    said: HTMLElement,
  ): Promise<void> {
    const { who } = findStore();
    said.replaceChildren(make("p", {}, WORDS.making));
    button.disabled = true;
    const wanted = { paper: name, form, public: isForAll && this.all.input.checked, dated };
    const message = { kind: "paper" as const, token: newToken(), ...wanted, ...sign(who) };
    const reply = await this.panel.link.ask(message, [], MAKING);
    button.disabled = false;
    if (document.activeElement === document.body) button.focus();
    said.replaceChildren(showLines(sayTaken(reply)));
    if (reply?.kind === "made") for (const file of reply.files) download(file);
  }
}

function makeChoice(words: string): MadeOption {
  return makeOption("radio", words, { name: "papers-for" }, () => {});
}

function sayTaken(reply: Reply | null): string[] {
  if (reply?.kind === "refused") return [reply.sentence];
  if (reply?.kind !== "made") return [WORDS.offlineNow];
  const sizes = reply.files.map(({ name, content }) => `${name}, ${saySize(content)}`);
  const made = `${sayCount(sizes.length, "file is", "files are")} made: ${sizes.join("; ")}`;
  return [...(sizes.length ? [made] : []), ...reply.lines];
}

function saySize(content: string): string {
  return `${Math.max(1, Math.round((content.length * 3) / 4 / KILOBYTE))} kB`;
}

function download({ name, type, content }: PaperFile): void {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type }));
  make("a", { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), MAKING);
}
