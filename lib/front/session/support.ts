// Whether a member supports one recommendation: answered alone, changed until it is shown, and then told as counts.
import type { Field, Proposal, You } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { newToken } from "../save/tokens";
import { isEmpty } from "../values";
import type { KeptAt } from "./note_box";
import { sayWaiting } from "./on_its_way";
import { OwnField } from "./own_field";
import { showRounds } from "./spread";
import type { Ask } from "./talk";
import { SAID } from "./words";

const FEW = 2;
// It is asked by itself, with no other row beside it.
const ALONE = { own: [], scores: null };

export class Support {
  readonly element = make("section", { class: "support" });
  private readonly shown = make("div", {});
  private readonly place = make("div", {});
  private readonly count = make("p", { class: "count" });
  private readonly button = makeButton("", () => void this.send());
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly shows: HTMLButtonElement;
  private readonly all: HTMLButtonElement;
  private own: OwnField | null = null;
  private seen = "";
  // Why what was sent was refused, until it is changed or sent again.
  private refused = "";
  private support: Field | null = null;

  constructor(
    private readonly about: string,
    { name }: Proposal,
    private readonly kept: KeptAt,
    private readonly ask: Ask,
  ) {
    this.shows = makeButton(SAID.showSupport, () => void this.show(false), { hidden: `: ${name}` });
    this.all = makeButton(SAID.showAllTheSame, () => void this.show(true), { hidden: `: ${name}` });
    this.all.hidden = true;
    this.element.setAttribute("aria-label", SAID.supportOf(name));
    this.element.append(this.place, this.button, this.count, this.shows, this.all, this.status, this.shown);
  }

  get isUnderWay(): boolean {
    return Boolean(this.own?.isChanged && this.own.hasFocus);
  }

  take({ seen, support, is_decided }: Proposal, you: You): void {
    this.seen = seen;
    this.support = support;
    const isShown = support.rating?.revealed ?? false;
    const isAsked = you.may_note && !isShown && !is_decided;
    if (isAsked && !this.own) {
      this.own = new OwnField(support, this.kept.key, this.kept.drafts, () => this.tell(""), ALONE);
      this.place.append(this.own.element);
    }
    this.own?.take(support);
    this.place.hidden = !isAsked;
    this.button.hidden = !isAsked;
    const count = support.rating?.count ?? 0;
    this.count.hidden = isShown || !count;
    setText(this.count, SAID.haveSaid(count));
    this.shows.hidden = !you.leads || isShown || !count;
    this.all.hidden ||= this.shows.hidden;
    this.element.hidden = !(isAsked || count);
    // It stands beneath the name of what it is about.
    this.shown.replaceChildren(...showRounds([{ ...support, for: "" }], []));
    this.change();
  }

  private change(): void {
    const isSent = !isEmpty(this.own?.sent.value);
    setText(this.button, isSent ? SAID.sendSupportAgain : SAID.sendSupport);
    const isDone = isSent && !this.own?.isChanged && !this.button.hidden;
    setText(this.status, this.refused || (isDone ? SAID.supportSent : ""));
  }

  private tell(refused: string): void {
    this.refused = refused;
    this.change();
  }

  private async send(): Promise<void> {
    if (!this.own?.isChanged) return;
    const { value, reason } = this.own.read();
    const said = typeof value === "string" ? value : "";
    const message = { kind: "support", about: this.about, seen: this.seen, value: said, reason } as const;
    const token = this.own.keepOnItsWay();
    const reply = await this.ask({ ...message, token }, sayWaiting(this.status));
    const sentence = reply.kind === "refused" ? reply.sentence : "";
    this.own.settle(sentence);
    this.tell(sentence && SAID.notSent + sentence);
  }

  // What only two have said is shown to whoever says so once more.
  private async show(knowing: boolean): Promise<void> {
    const message = { kind: "press", act: "show_support", about: this.about, knowing } as const;
    const reply = await this.ask({ ...message, token: newToken() });
    this.tell(reply.kind === "refused" ? reply.sentence : "");
    this.all.hidden = !(reply.kind === "refused" && this.support?.rating?.count === FEW);
  }
}
