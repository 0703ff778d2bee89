// One box for a note, with what became of sending it. What is typed is kept in this browser until it is sent.
import type { Noting } from "../contract";
import { hasFocus, make, makeArea, makeButton, newId, on, setArea, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { sayCame, sayWaiting } from "./on_its_way";
import type { Ask } from "./talk";
import { SAID } from "./words";

// Where the words of a box are kept until they are sent.
export type KeptAt = { readonly drafts: Drafts; readonly key: string };
// With the token they were sent by, as long as nobody has answered: sent again by it, they are written once.
type Kept = { words: string; is_named: boolean; token?: string };

export class NoteBox {
  readonly element = make("div", { class: "note-box" });
  // It takes words of any length, so that none are cut off unseen: too long a note is refused, and stays.
  private readonly area = makeArea({ id: newId() }, () => this.keep());
  private readonly status = make("p", { role: "status", class: "status" });
  // Whoever sees something differently is named only if they wish.
  private readonly named: HTMLInputElement | null;
  private isSending = false;

  constructor(
    private readonly ask: Ask,
    private readonly note: Pick<Noting, "of" | "about">,
    private readonly kept: KeptAt,
    label: string,
    button: string,
    private readonly sent: () => void = () => {},
  ) {
    const named = note.of === "differs" ? make("input", { type: "checkbox", id: newId() }) : null;
    this.named = named && on(named, { change: () => this.keep() });
    const choice = named ? make("label", { class: "named" }, named, ` ${SAID.withName}`) : null;
    this.element.append(
      make("label", { for: this.area.id }, label),
      this.area,
      choice ?? "",
      makeButton(button, () => void this.send()),
      this.status,
    );
    const draft = kept.drafts.read(kept.key) as Kept | null;
    if (named) named.checked = draft?.is_named ?? false;
    this.write(draft?.words ?? "");
  }

  get words(): string {
    return this.area.value;
  }

  // Whether somebody is in the middle of it, and must not be moved away.
  get isUnderWay(): boolean {
    return Boolean(this.words) && hasFocus(this.element);
  }

  write(words: string): void {
    setArea(this.area, words);
  }

  // Begins with words that were typed elsewhere, and keeps them.
  begin(words: string): void {
    this.write(words);
    this.keep();
  }

  private keep(): void {
    if (!this.isSending) setText(this.status, "");
    const { drafts, key } = this.kept;
    if (this.words) drafts.keep(key, { words: this.words, is_named: this.named?.checked ?? false });
    else drafts.forget(key);
  }

  private async send(): Promise<void> {
    const words = this.words.trim();
    if (!words || this.isSending) return;
    this.isSending = true;
    const is_named = this.named?.checked ?? false;
    const token = this.keepOnItsWay(words, is_named);
    const message: Noting = { kind: "note", token, ...this.note, words, is_named };
    const reply = await this.ask(message, sayWaiting(this.status));
    this.isSending = false;
    if (reply.kind === "refused") {
      setText(this.status, SAID.notSent + reply.sentence);
      return;
    }
    const isAsSent = this.words.trim() === words && (this.named?.checked ?? false) === is_named;
    if (isAsSent) this.clear();
    sayCame(this.status, SAID.noteSent, isAsSent);
    this.sent();
  }

  private keepOnItsWay(words: string, is_named: boolean): string {
    const { drafts, key } = this.kept;
    const before = drafts.read(key) as Kept | null;
    const isSame = before?.words.trim() === words && before.is_named === is_named;
    const token = (isSame && before?.token) || newToken();
    drafts.keep(key, { words: this.words, is_named, token });
    return token;
  }

  private clear(): void {
    this.write("");
    this.kept.drafts.forget(this.kept.key);
  }
}
