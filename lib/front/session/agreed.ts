// What all agree on: written by whoever leads, or the scribe, and read by everybody as it grows.
import type { Control, Frame } from "../answers/control";
import { showValue } from "../answers/values";
import type { Answering, Field, Json, ScoresOfRisks, SessionStep } from "../contract";
import { hasFocus, make, makeButton, openFolds, setText } from "../dom/elements";
import { takeField } from "../page_field";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import { AgreedWords, nameAgreed } from "./agreed_words";
import { hasRoom } from "./fold";
import { sayCame, sayWaiting } from "./on_its_way";
import { makeSessionControl } from "./session_control";
import type { Ask } from "./talk";
import { SAID } from "./words";

// Nobody knows of which words a draft was begun.
const RESTORED = -1;

class AgreedField {
  readonly element: HTMLElement;
  private readonly control: Control;
  private readonly status = make("p", { role: "status", class: "status" });
  // What somebody else has written meanwhile stands beneath one’s own words until they are saved.
  private readonly stands = make("div", { class: "stands-now", hidden: true });
  private written: unknown;
  private writtenFrom = 0;

  constructor(
    private field: Field,
    isFolded: boolean,
    private readonly key: string,
    private readonly drafts: Drafts,
    private readonly send: Ask,
    changed: () => void,
    scores: ScoresOfRisks | null,
    // What the step does not ask by its title has its own question, and its help.
    question: string,
  ) {
    const help = question === SAID.agreed ? "" : field.help;
    const frame: Frame = {
      help: make("p", { class: "help", hidden: !help }, help),
      error: make("p", { hidden: true }),
      changed: () => {
        setText(this.status, "");
        drafts.keep(key, this.control.read() ?? null);
        changed();
      },
    };
    const shown = takeField({ ...field, number: null, question, help: "" });
    this.control = makeSessionControl(shown, frame, scores);
    const save = makeButton(SAID.saveAgreed, () => void this.save(), { class: "main" });
    const control = isFolded
      ? make("details", {}, nameTable(field), this.control.element, save)
      : make("div", {}, this.control.element, save);
    this.element = make("div", { class: "agreed-field" }, control, this.stands, this.status);
    this.write();
    this.restore(drafts.read(key) as Json | undefined);
  }

  private restore(draft: Json | undefined): void {
    if (draft === null || draft === undefined) return;
    this.control.write(draft);
    this.writtenFrom = RESTORED;
    this.showStanding();
  }

  get about(): string {
    return this.field.about;
  }

  get isTouched(): boolean {
    return !isSame(this.control.read(), this.written);
  }

  get isUnderWay(): boolean {
    return this.isTouched && hasFocus(this.element);
  }

  focus(): void {
    openFolds(this.control.element);
    this.control.focus();
  }

  take(field: Field): void {
    const { isTouched } = this;
    this.field = field;
    this.control.offerRows?.(field.rows);
    if (!isTouched) this.write();
    this.showStanding();
  }

  private get isBesideOthers(): boolean {
    const newest = this.field.versions.at(-1);
    return this.isTouched && newest !== undefined && newest.number !== this.writtenFrom;
  }

  // Whether words of before the page was opened stand beside others: they are saved only where somebody says so.
  get isUnclear(): boolean {
    return this.isBesideOthers && this.writtenFrom === RESTORED;
  }

  askWhich(): void {
    setText(this.status, SAID.chooseWords);
    this.focus();
  }

  private showStanding(): void {
    const newest = this.field.versions.at(-1);
    this.stands.hidden = !this.isBesideOthers;
    if (!newest || !this.isBesideOthers) this.stands.replaceChildren();
    else
      this.stands.replaceChildren(
        make("p", {}, make("strong", {}, SAID.standsNow(newest.by))),
        showValue(takeField(this.field), newest.value),
        makeButton(SAID.keepStanding, () => this.keepStanding()),
      );
  }

  private keepStanding(): void {
    this.drafts.forget(this.key);
    this.write();
    this.showStanding();
    setText(this.status, "");
    this.focus();
  }

  private write(): void {
    const newest = this.field.versions.at(-1);
    this.control.write(newest?.value ?? null);
    this.written = this.control.read();
    this.writtenFrom = newest?.number ?? 0;
  }

  async save(): Promise<boolean> {
    const { about, versions } = this.field;
    const value = this.control.read() ?? null;
    const replaces = versions.map(({ number }) => number);
    const message: Answering = { kind: "answer", token: newToken(), about, value, replaces, is_agreed: true };
    const reply = await this.send(message, sayWaiting(this.status));
    if (reply.kind === "refused") {
      setText(this.status, SAID.notSent + reply.sentence);
      return false;
    }
    this.written = value;
    this.writtenFrom = this.field.versions.at(-1)?.number ?? 0;
    this.showStanding();
    if (!this.isTouched) this.drafts.forget(this.key);
    sayCame(this.status, SAID.agreedSaved, !this.isTouched);
    return !this.isTouched;
  }
}

export class Agreed {
  readonly element = make("section", { class: "agreed", "aria-label": SAID.agreed });
  private readonly words = new AgreedWords();
  private fields: AgreedField[] = [];

  constructor(
    private readonly send: Ask,
    private readonly drafts: Drafts,
    private readonly keptUnder: string,
    // Somebody writes in it.
    private readonly changed: () => void,
  ) {}

  get isTouched(): boolean {
    return this.fields.some((field) => field.isTouched);
  }

  // Takes whoever writes for all to what they write.
  begin(): void {
    const [field] = this.fields;
    if (!field) return;
    field.element.scrollIntoView({ block: "center" });
    field.focus();
  }

  get isUnderWay(): boolean {
    return this.fields.some((field) => field.isUnderWay);
  }

  // Saves what was written and not saved yet, before the group is led on; tells whether nothing is left.
  async saveAll(): Promise<boolean> {
    const unclear = this.fields.find((field) => field.isUnclear);
    if (unclear) {
      unclear.askWhich();
      return false;
    }
    const saved = await Promise.all(
      this.fields.filter((field) => field.isTouched).map((field) => field.save()),
    );
    return saved.every(Boolean);
  }

  take(step: SessionStep, mayWrite: boolean): void {
    const isWritten = step.agreed.some(({ versions }) => versions.length);
    const isTime =
      step.how === "together" || step.how === "decide" || step.state === "shown" || step.state === "agreed";
    this.element.hidden = !isTime || !(step.agreed.length && (isWritten || mayWrite));
    if (this.element.hidden) return;
    if (mayWrite) this.edit(step);
    else this.read(step);
  }

  private edit(step: SessionStep): void {
    // A point that is written down on one table has a table of its own at once.
    for (const told of step.agreed) {
      const known = this.fields.find(({ about }) => about === told.about);
      if (known) known.take(told);
      else this.add(told, step);
    }
  }

  private add(field: Field, step: SessionStep): void {
    // A table is written after the talk, and fills a phone.
    const isFolded = field.kind === "table" && (step.how === "alone" || !hasRoom());
    const added = new AgreedField(
      field,
      isFolded,
      `${this.keptUnder}:${field.about}`,
      this.drafts,
      this.send,
      this.changed,
      step.scores,
      nameAgreed(field, step),
    );
    if (!this.fields.length) this.element.replaceChildren();
    this.fields.push(added);
    this.element.append(added.element);
  }

  private read(step: SessionStep): void {
    this.fields = [];
    this.words.take(step);
    if (!this.words.element.isConnected) this.element.replaceChildren(this.words.element);
  }
}

function nameTable({ question }: Field): HTMLElement {
  return make("summary", {}, `${SAID.table}: ${question}`);
}
