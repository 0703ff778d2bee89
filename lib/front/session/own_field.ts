// One field that somebody answers alone: its control, a reason where there is room for one, and what was sent of it.
import type { Control, Frame } from "../answers/control";
import { findKind } from "../answers/find_kind";
import type { Field, Json, SessionStep } from "../contract";
import { hiddenLabel, make, makeArea, newId, setArea, setText } from "../dom/elements";
import { takeField } from "../page_field";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isEmpty, isSame } from "../values";
import { ChoiceRow, isOfRows } from "./choice_row";
import { makeSessionControl } from "./session_control";
import { SAID } from "./words";

type Given = { value: Json; reason: string };
// With the token it was sent by, as long as nobody has answered: a page that is opened again sends it again by that.
type Kept = Given & { token?: string };

// Kinds of which a reason says more than the answer.
const REASONED = new Set(["choice", "scale"]);

export class OwnField {
  readonly element: HTMLElement;
  private readonly control: Control;
  private readonly reason: HTMLTextAreaElement | null;
  // There is a reason once there is an answer.
  private readonly why = make("div", { hidden: true });
  sent: Given;
  // Of what was on its way when the page was left.
  token = "";
  // What was put into the control, and what it gives back of that: as long as nobody changes it, it stays as it was.
  private given: Json = null;
  private shown: Json = null;

  constructor(
    private field: Field,
    private readonly key: string,
    private readonly drafts: Drafts,
    changed: () => void,
    step: Pick<SessionStep, "own" | "scores">,
  ) {
    const keep = () => {
      this.keep();
      this.showWhy();
      changed();
    };
    const frame: Frame = {
      help: make("p", { hidden: true }),
      error: make("p", { class: "error", hidden: true }),
      changed: keep,
    };
    const shown = takeField({ ...field, help: "" });
    const isRow = isOfRows(step.own);
    this.control = isRow ? new ChoiceRow(shown, frame) : makeSessionControl(shown, frame, step.scores);
    this.reason = REASONED.has(field.kind) ? makeArea({ id: newId(), class: "why" }, keep) : null;
    if (this.reason) this.why.append(...nameReason(this.reason, isRow ? field.for : ""));
    const kind = isRow ? "own-field own-row" : "own-field";
    this.element = make("div", { class: kind }, this.control.element, this.why);
    this.sent = this.readSent(field);
    const kept = drafts.read(key) as Kept | null;
    this.token = kept?.token ?? "";
    this.write(kept ?? this.sent);
  }

  get about(): string {
    return this.field.about;
  }

  get hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  read(): Given {
    const value = this.control.read() ?? null;
    const isAsGiven = isSame(value, this.shown);
    return { value: isAsGiven ? this.given : value, reason: this.reason?.value ?? "" };
  }

  get isChanged(): boolean {
    const { value, reason } = this.read();
    const isBlank = isEmpty(value) && isEmpty(this.sent.value);
    return !(isBlank || isSame(value, this.sent.value)) || reason !== this.sent.reason;
  }

  take(field: Field): void {
    const before = this.isChanged;
    this.field = field;
    this.sent = this.readSent(field);
    this.control.offerRows?.(field.rows);
    if (!before) this.write(this.sent);
  }

  say(): string {
    const { value, reason } = this.read();
    const kind = findKind(this.field.kind);
    const said = kind.fits(value) ? kind.say(takeField(this.field), value).join("; ") : "";
    return [this.field.for, said, reason].filter(Boolean).join(": ");
  }

  forget(): void {
    this.write(this.sent);
    this.drafts.forget(this.key);
  }

  // The app has answered: what it refused stays, and is not sent by itself.
  settle(sentence: string): void {
    this.token = "";
    if (this.isChanged) this.keep();
    else if (!sentence) this.drafts.forget(this.key);
  }

  complain(sentence: string): void {
    const error = this.element.querySelector<HTMLElement>(".error");
    if (!error) return;
    error.hidden = !sentence;
    setText(error, sentence);
  }

  // What is on its way is kept with its token, until the app has answered.
  keepOnItsWay(): string {
    this.token ||= newToken();
    this.drafts.keep(this.key, { ...this.read(), token: this.token });
    return this.token;
  }

  private keep(): void {
    this.token = "";
    this.drafts.keep(this.key, this.read());
  }

  private readSent(field: Field): Given {
    const mine = field.rating?.mine;
    return { value: mine?.value ?? null, reason: mine?.reason ?? "" };
  }

  private write({ value, reason }: Given): void {
    this.control.write(value);
    this.given = value;
    this.shown = this.control.read() ?? null;
    if (this.reason) setArea(this.reason, reason);
    this.showWhy();
  }

  private showWhy(): void {
    this.why.hidden = !this.reason || isEmpty(this.control.read());
  }
}

// In a row there is room for a reason where somebody asks for it.
function nameReason(reason: HTMLElement, whose: string): HTMLElement[] {
  const label = make("label", { for: reason.id }, SAID.reason);
  if (!whose) return [label, reason];
  const summary = make("summary", {}, SAID.sayWhy, hiddenLabel(` (${whose})`));
  return [make("details", {}, summary, label, reason)];
}
