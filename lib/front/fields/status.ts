// What a field says of itself: saved, kept, refused, changed by somebody else.
import { hasFocus, make, setText } from "../dom/elements";
import { announceLater } from "../dom/later";
import type { PageField } from "../page_field";
import { nameField } from "../say/fields";
import { beginLower, beginSentence } from "../say/phrases";
import { WORDS } from "../words";

export type StatusName =
  | ""
  | "saved"
  | "kept"
  | "unsaved"
  | "refused"
  | "waiting"
  | "closed"
  | "incomplete"
  | "empty";

// Eyes see every change at once. Ears are told when typing has rested, and of the same words only once.
export class Status {
  readonly element: HTMLElement;
  now: [name: StatusName, words: string] = ["", ""];
  // What is about to be told in place of the words that are seen.
  private spoken = "";
  private readonly seen = make("p", { class: "state", "aria-hidden": "true" });
  private readonly heard = make("p", { class: "visually-hidden", role: "status" });

  constructor(
    private readonly field: PageField,
    private readonly place: HTMLElement,
  ) {
    this.element = make("div", { class: "states" }, this.seen, this.heard);
  }

  // What stood when the page was opened, or that something is being saved, is no news to a listener.
  show(name: StatusName, words: string, isNews = true): void {
    setText(this.seen, words);
    this.now = [name, words];
    this.element.parentElement?.setAttribute("data-state", name);
    if (!isNews) return;
    this.spoken = "";
    const say = () =>
      words === WORDS.saving ? this.heard.textContent : this.nameNews(this.seen.textContent);
    announceLater(this.heard, () => say() ?? "");
  }

  // Where eyes find more beside the answer, ears are told it here, in place of the words that are seen.
  tell(spoken: string): void {
    this.spoken = spoken;
    announceLater(this.heard, () => this.nameNews(this.takeSpoken()));
  }

  // Nothing is told, so that what comes next is, though it has the words of what was told last.
  hush(): void {
    announceLater(this.heard, () => "");
  }

  // What comes of the same event is told after it, in one.
  tellAlso(spoken: string): void {
    this.tell(this.spoken ? `${this.spoken} ${spoken}` : spoken);
  }

  private takeSpoken(): string {
    const { spoken } = this;
    this.spoken = "";
    return spoken;
  }

  // Whoever has left an answer is told of which one something is said.
  private nameNews(words: string | null): string {
    if (!words || hasFocus(this.place)) return words ?? "";
    const name = beginSentence(nameField(this.field));
    return name.endsWith("?") ? `${name} ${words}` : `${name}: ${beginLower(words)}`;
  }
}
