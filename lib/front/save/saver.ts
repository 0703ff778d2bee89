// Saving: every input is kept in this browser first, and then sent. One save is under way at a time for each
// answer; what is typed meanwhile goes next, and replaces what the reply says was written.
import type { Field, Json, Message, Refused, Reply, Saved, Version } from "../contract";
import { isEmpty } from "../values";
import type { Draft, Drafts } from "./drafts";
import { isDraft } from "./drafts";
import { makeKey, nameDraft } from "./keys";
import { isOwnName, sign, type Who } from "./persons";
import { newToken } from "./tokens";

export const QUIET = 150;
const REFUSED_AGAIN = 30_000;

export type SavedField = Pick<Field, "about" | "individual" | "versions" | "rating">;

export type SaverState = "unsaved" | "kept";

export type SaverListener = {
  state(name: SaverState): void;
  saved(reply: Saved, isMore: boolean): void;
  refused(sentence: string, closed: boolean): void;
};

export const SILENT: SaverListener = { state: () => {}, saved: () => {}, refused: () => {} };

// What a saver works with: one review on one page.
export type SavingPlace = {
  readonly review: string;
  readonly drafts: Drafts;
  readonly tab: string;
  who(): Who;
  ask(message: Message): Promise<Reply | null>;
};

// The entries behind what a field shows; of an own answer, the entry of whoever is writing.
export function listStanding({ individual, rating, versions }: Omit<SavedField, "about">): number[] {
  const standing = individual ? [rating?.mine ?? null] : versions;
  return standing.flatMap((entry) => (entry?.number ? [entry.number] : []));
}

export class Saver {
  base: number[];
  draft: Draft | null = null;
  sent: Draft | null = null;
  newest: number;
  // What it has written itself: of dissent that names nobody, only here it is known whose it is.
  readonly written = new Set<number>();
  key: string | null = null;
  refusal = "";
  isTooLate = false;
  private isStalled = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly field: SavedField,
    private readonly place: SavingPlace,
    public listener: SaverListener,
  ) {
    this.base = listStanding(field).slice(-1);
    this.newest = Math.max(0, ...field.versions.map((version) => version.number));
  }

  get isBusy(): boolean {
    return Boolean(this.draft || this.sent);
  }

  // What is not known to be saved, as it was written last.
  get unsaved(): Draft | null {
    return this.draft ?? this.sent;
  }

  // `keeps`: of the versions it replaces, those whose words it holds.
  write(value: Json, reason: string, replaces = this.base, keeps = this.draft?.keeps ?? []): Draft {
    const { author, role } = this.place.who();
    // Each state of an answer has its own token: whatever another page has taken up of it, no token is ever sent
    // with two contents.
    const draft = {
      token: newToken(),
      value,
      reason,
      replaces,
      keeps,
      at: new Date().toISOString(),
      author,
      role,
    };
    this.draft = draft;
    this.keep();
    this.listener.state("unsaved");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), QUIET);
    return draft;
  }

  // What is under way is kept beside what was typed after it, so that a reload sends both in their order.
  private keep(): void {
    const newest = this.unsaved;
    if (!newest) {
      this.forget();
      return;
    }
    const { review, tab, drafts } = this.place;
    this.key ??= makeKey(nameDraft(review, this.field, this.place.who().author), tab);
    drafts.keep(this.key, this.draft && this.sent ? { ...newest, sent: this.sent } : newest);
  }

  private forget(): void {
    if (this.key) this.place.drafts.forget(this.key);
    this.key = null;
  }

  drop(): void {
    clearTimeout(this.timer);
    this.draft = null;
    this.sent = null;
    this.keep();
  }

  // What was found in this browser is kept on under this saver’s own key, and sent with the tokens it has.
  takeUp(key: string, { sent, ...draft }: Draft): void {
    this.draft = draft;
    this.base = draft.replaces;
    if (isDraft(sent)) this.sent = sent;
    this.keep();
    // A browser that is full keeps it where it is.
    if (this.key && this.place.drafts.readDraft(this.key)?.token === draft.token)
      this.place.drafts.forget(key);
    else this.key = key;
    this.resume();
  }

  private resume(): void {
    if (this.sent) void this.transmit(this.sent);
    else this.send();
  }

  send(): void {
    clearTimeout(this.timer);
    const { draft } = this;
    if (this.sent || !draft || draft.isRefused === Infinity || this.isIncomplete(draft)) return;
    this.sent = { ...draft, keeps: this.listKept(draft) };
    this.draft = null;
    this.keep();
    void this.transmit(this.sent);
  }

  // Whoever chose or joined words of others, and smooths them, still holds those words.
  private listKept({ keeps, replaces }: Draft): number[] {
    if (keeps.length) return keeps;
    const continues = ({ number, settled, author }: Version) =>
      settled && isOwnName(this.place.who(), author) && replaces.includes(number);
    return this.field.versions.filter(continues).map((version) => version.number);
  }

  // A reason without an answer has nothing to stand beside, and waits for one.
  isIncomplete(draft: Draft): boolean {
    return this.field.individual && isEmpty(draft.value) && Boolean(draft.reason) && !this.field.rating?.mine;
  }

  private async transmit(sent: Draft): Promise<void> {
    this.isStalled = false;
    const reply = await this.place.ask(this.makeMessage(sent));
    if (reply) this.hear(reply);
    else if (this.sent?.token === sent.token) this.stall();
  }

  private makeMessage(draft: Draft): Message {
    const { token, value, reason, replaces, keeps } = draft;
    const signed = { token, about: this.field.about, replaces, ...sign(draft) };
    if (isEmpty(value)) return { kind: "withdraw", ...signed };
    const more = { ...(reason ? { reason } : {}), ...(keeps.length ? { keeps } : {}) };
    return { kind: "save", value, ...signed, ...more };
  }

  private stall(): void {
    this.isStalled = true;
    this.listener.state("kept");
  }

  // A reply to anything but what is under way is late: that was settled by another reply.
  hear(reply: Reply): void {
    const { sent } = this;
    if (!sent || reply.token !== sent.token) return;
    if (reply.kind === "saved") this.settle(reply, sent);
    else this.refuse(reply.kind === "refused" ? reply : {}, sent);
  }

  private settle(reply: Saved, sent: Draft): void {
    this.replaced(reply.version?.number ?? reply.field?.rating?.mine?.number, sent);
    this.sent = null;
    this.keep();
    this.listener.saved(reply, Boolean(this.draft));
    this.send();
  }

  // What is written next replaces what was just written, and whatever else it was already to replace.
  private replaced(number: number | undefined, sent: Draft): void {
    const next = this.draft?.replaces.filter((before) => !sent.replaces.includes(before)) ?? [];
    this.base = number ? [...next, number] : next;
    if (this.draft) this.draft.replaces = this.base;
    this.newest = Math.max(this.newest, number ?? 0);
    if (number) this.written.add(number);
  }

  private refuse({ sentence = "", erased = 0, closed = false }: Partial<Refused>, sent: Draft): void {
    this.sent = null;
    // What was erased or came too late is not sent again by itself. Until it is cleared, whatever is typed here
    // continues after it.
    this.draft ??= { ...sent, isRefused: erased || closed ? Infinity : Date.now() };
    if (erased) this.continueAfter(erased, this.draft);
    this.keep();
    this.refusal = sentence;
    this.isTooLate = closed;
    this.listener.refused(sentence, closed);
    if (!this.draft?.isRefused) this.send();
  }

  // Nothing that was written before the erasure stands any more, whoever wrote it.
  private continueAfter(erased: number, draft: Draft): void {
    draft.replaces = [erased];
    this.base = draft.replaces;
    this.field.versions = this.field.versions.filter((version) => version.number > erased);
  }

  // Called while the connection stands: sends again what had no reply, and what was refused a while ago.
  retry(): void {
    if (this.sent && this.isStalled) void this.transmit(this.sent);
    else if (this.draft?.isRefused && Date.now() - this.draft.isRefused > REFUSED_AGAIN) this.send();
  }
}
