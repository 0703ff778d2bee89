// Ratings: each person’s own answer, hidden until whoever leads the session shows them all.
import type { Rating, Reply, Saved } from "../contract";
import { ask, type Question } from "../dom/dialogs";
import { make, makeButton, setText } from "../dom/elements";
import { publishProgress } from "../dom/progress";
import { sign } from "../save/persons";
import { newToken } from "../save/tokens";
import { nameField } from "../say/fields";
import { sayPeople } from "../say/phrases";
import { findStore } from "../store";
import { WORDS } from "../words";
import { showOwn, showSpread } from "./spread";
import type { View } from "./view";

const OF_ALL: Question = {
  question: WORDS.showAsk,
  said: [WORDS.showWarning],
  yes: WORDS.show,
  no: WORDS.notNow,
};
const OF_TWO: Question = {
  question: WORDS.showTwoAsk,
  said: [WORDS.showTwoWarning, WORDS.showWarning],
  yes: WORDS.showTwo,
  no: WORDS.wait,
  isCareful: true,
};
const NO_RATING: Rating = { mine: null, count: 0, revealed: false };

export class Ratings {
  readonly element: HTMLElement;
  private readonly name: HTMLElement;
  private readonly note = make("p", { class: "help" });
  private readonly count = make("p", { class: "count" });
  private readonly spread = make("div", { tabindex: -1 });
  private readonly button: HTMLButtonElement;
  private readonly error = make("p", { class: "error", role: "alert" });
  private shown = "";
  private isAsking = false;

  constructor(private readonly view: View) {
    this.name = make("p", { class: "name" }, view.field.for);
    this.button = makeButton(WORDS.show, () => this.ask(), { hidden: ` to ${nameField(view.field)}` });
    const parts = [this.name, this.note, this.count, this.button, this.error, this.spread];
    this.element = make("div", { class: "ratings", tabindex: -1 }, ...parts);
    this.show();
  }

  private get rating(): Rating {
    return this.view.field.rating ?? NO_RATING;
  }

  show(): void {
    const { rating } = this;
    const store = findStore();
    // Above the control, or what stands in its place, it is said whom the question is for.
    const isNamed = this.view.isShut || !(store.isReading || rating.revealed);
    this.name.hidden = !this.view.field.for || isNamed;
    setText(this.note, store.may("write") ? WORDS.hidden : WORDS.hiddenFromAll);
    this.note.hidden = rating.revealed;
    setText(this.count, sayPeople(rating.count));
    this.count.hidden = rating.revealed;
    this.button.hidden = rating.revealed || !store.may("reveal");
    const shown = JSON.stringify([rating, store.may("see_own")]);
    if (shown === this.shown) return;
    this.shown = shown;
    const { field } = this.view;
    const parts = rating.revealed ? [...showOwn(rating, field), ...showSpread(rating, field)] : [];
    this.spread.replaceChildren(...parts);
  }

  focus(): void {
    this.element.focus();
  }

  // One answer is never shown, and the record says why; before two are shown it is said what that means.
  private ask(): void {
    this.tell("");
    if (this.rating.count < 2) void this.reveal(false);
    else if (this.rating.count === 2) void this.confirm(OF_TWO, true);
    else void this.confirm(OF_ALL, false);
  }

  private async confirm(asked: Question, knowing: boolean): Promise<void> {
    if (await ask(asked, (dialog) => this.element.append(dialog))) await this.reveal(knowing);
  }

  private async reveal(knowing: boolean): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const { field, panel } = this.view;
    const signed = { token: newToken(), about: field.about, ...sign(findStore().who) };
    const reply = await panel.link.ask({ kind: "reveal", knowing, ...signed });
    this.isAsking = false;
    if (reply?.kind === "saved") this.goToShown(reply);
    else await this.hearRefusal(reply, knowing);
  }

  // Somebody may have answered, or taken their answer back, since this page last looked.
  private async hearRefusal(reply: Reply | null, knowing: boolean): Promise<void> {
    if (reply) await this.view.panel.look();
    if (reply && this.rating.count === 2 && !this.rating.revealed && !knowing) this.ask();
    else this.tell(reply?.kind === "refused" ? reply.sentence : WORDS.notShown);
  }

  private tell(sentence: string): void {
    setText(this.error, sentence);
  }

  private goToShown(reply: Saved): void {
    publishProgress(reply.progress);
    if (reply.field) this.view.adopt(reply.field);
    this.spread.focus();
  }
}
