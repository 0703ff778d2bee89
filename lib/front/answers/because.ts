// What a recommendation rests on: chosen from what there is, and never typed.
import type { Option } from "../contract";
import { hiddenLabel, make, makeButton, newId, on, setText } from "../dom/elements";
import { announceLater } from "../dom/later";
import { WORDS } from "../words";
import { makeUnchosen } from "./boxes";
import type { Look } from "./control";

export class Because {
  readonly element: HTMLElement;
  private chosen: string[] = [];
  // What there is to choose from, once it has been asked for.
  private offered: Option[] | null = null;
  private isFetching = false;
  private readonly list = make("ul", { class: "links" });
  private readonly none = make("p", { class: "nothing" }, WORDS.restsOnNothing);
  private readonly select = make("select", { id: newId() });
  private readonly said = make("p", { role: "status" });
  private readonly add = makeButton(WORDS.linkIt, () => this.link(), { class: "quiet" });
  private readonly summary = make("summary", {}, WORDS.linkMore);
  private readonly fold = on(make("details", {}), { toggle: () => this.open() });
  private readonly wheres = ["", "", "", ""].map(hiddenLabel);

  constructor(
    private options: Option[],
    private readonly changed: () => void,
    private readonly look?: Look,
  ) {
    const [ofAll, ofSelect, ofButton, ofFold] = this.wheres;
    const legend = make("legend", {}, WORDS.restsOn, ofAll);
    const label = make("label", { for: this.select.id }, WORDS.linkWhat, ofSelect);
    if (ofButton) this.add.append(ofButton);
    if (ofFold) this.summary.append(ofFold);
    this.fold.append(this.summary, make("div", { class: "choosing" }, label, this.select, this.add));
    this.element = make("fieldset", { class: "because" }, legend, this.none, this.list, this.fold, this.said);
    this.show();
  }

  rename(row: string): void {
    for (const where of this.wheres) setText(where, ` (${row})`);
    this.show();
  }

  read(): string[] {
    return [...this.chosen];
  }

  write(keys: string[]): void {
    this.chosen = [...keys];
    this.show();
    // What was chosen and is not saved yet has a name only among what is offered.
    if (!this.offered && keys.some((key) => !this.knows(key))) void this.fetch();
  }

  offer(options: Option[]): void {
    this.options = options;
    this.show();
  }

  // There is much to choose from: it is fetched and set out only where somebody asks for it.
  private open(): void {
    if (this.fold.open) void this.fetch();
  }

  private async fetch(): Promise<void> {
    if (!this.look || this.isFetching) return this.fill();
    this.isFetching = true;
    this.fill();
    const found = await this.look();
    this.isFetching = false;
    if (typeof found === "string") setText(this.said, found);
    else this.offered = found;
    this.show();
  }

  private link(): void {
    const key = this.select.value;
    if (!key) {
      announceLater(this.said, () => WORDS.chooseFirst);
      return;
    }
    this.change([...this.chosen, key], `Added: ${this.find(key).words}`);
  }

  private unlink(key: string): void {
    const kept = this.chosen.filter((other) => other !== key);
    this.change(kept, `Taken out: ${this.find(key).words}`);
  }

  // The keyboard goes back to the choice, since the button it was on may go away.
  private change(keys: string[], said: string): void {
    this.write(keys);
    (this.fold.open ? this.select : this.summary).focus();
    setText(this.said, "");
    announceLater(this.said, () => said);
    this.changed();
  }

  private find(key: string): Option {
    const found = [...this.options, ...(this.offered ?? [])].find((option) => option.key === key);
    return (
      found ?? { key, words: this.look && !this.offered ? WORDS.linkUnnamed : WORDS.notOffered, small: "" }
    );
  }

  private knows(key: string): boolean {
    return this.options.some((option) => option.key === key);
  }

  private show(): void {
    this.none.hidden = this.chosen.length > 0;
    this.list.hidden = !this.none.hidden;
    const listButtons = () => [...this.list.querySelectorAll("button")];
    const at = listButtons().indexOf(document.activeElement as HTMLButtonElement);
    this.list.replaceChildren(...this.chosen.map((key) => this.showLink(this.find(key))));
    listButtons()[at]?.focus();
    this.fill();
  }

  private fill(): void {
    if (!this.fold.open) return;
    const { value } = this.select;
    const first = this.isFetching ? make("option", { value: "" }, WORDS.fetching) : makeUnchosen();
    this.select.replaceChildren(first, ...this.makeGroups());
    this.select.value = value;
    if (this.select.selectedIndex < 0) this.select.value = "";
  }

  private showLink({ key, words, small }: Option): HTMLElement {
    const hidden = `: ${words}${this.wheres[0]?.textContent ?? ""}`;
    const button = makeButton(WORDS.unlink, () => this.unlink(key), { class: "quiet", hidden });
    return make("li", {}, make("span", {}, words), small ? make("small", {}, small) : null, button);
  }

  private makeGroups(): HTMLElement[] {
    const open = (this.offered ?? this.options).filter(({ key }) => !this.chosen.includes(key));
    return WORDS.linkGroups.flatMap(([label, ...kinds]) => {
      const listed = open.filter(({ key }) => kinds.includes(key.split(":")[0] ?? ""));
      const options = listed.map(({ key, words }) => make("option", { value: key }, words));
      return options.length ? [make("optgroup", { label }, ...options)] : [];
    });
  }
}
