// Fields: one answer on the page, with its control and all that is said about it.
import type { Control } from "../answers/control";
import { fits } from "../answers/values";
import type { Field, Json, News, Reply } from "../contract";
import { hasFocus, openFolds } from "../dom/elements";
import { afterPress } from "../dom/later";
import type { PageField } from "../page_field";
import type { Draft } from "../save/drafts";
import { SILENT } from "../save/saver";
import { sayWritten } from "../say/versions";
import { findStore } from "../store";
import { isPart } from "../values";
import { WORDS } from "../words";
import { AnswerBox } from "./answer_box";
import { Closing } from "./closing";
import type { Complaints } from "./complaints";
import { Dispute } from "./dispute";
import { makeEvidence } from "./evidence";
import { makeHistory, makeLastTime, makeRecommending } from "./folds";
import { Locks } from "./locks";
import { makeSaver } from "./make_saver";
import { NewsOfField } from "./news";
import { Ratings } from "./ratings";
import type { ReasonBox } from "./reason";
import { Restoring } from "./restoring";
import { SaveReplies } from "./save_replies";
import { Savers } from "./savers";
import { Status } from "./status";
import type { Panel, View } from "./view";

export class FieldView implements View {
  readonly status: Status;
  readonly savers: Savers;
  readonly dispute = new Dispute(this);
  readonly news = new NewsOfField(this);
  readonly closing = new Closing(this, () => makeSaver(this.field, this.panel, this.replies));
  readonly restoring: Restoring;
  readonly ready: Promise<void>; // Once what this browser kept is back in the control.
  isTouched = false;
  isBroughtBack = false;
  // Called when what stands has changed.
  onChange = () => {};
  private readonly box: AnswerBox;
  private readonly locks = new Locks(this);
  private readonly replies = new SaveReplies(this);
  private readonly ratings: Ratings | null;
  private inner: FieldView | null = null;

  constructor(
    readonly field: PageField,
    readonly panel: Panel,
    readonly place: HTMLElement,
  ) {
    this.box = new AnswerBox(field, place, panel.link, () => this.input());
    this.status = new Status(field, place);
    this.savers = new Savers(makeSaver(this.field, this.panel, this.replies), field.individual);
    this.restoring = new Restoring(this, () => makeSaver(field, panel, SILENT), this.replies);
    this.ratings = field.individual ? new Ratings(this) : null;
    this.putOnPage();
    this.showStanding();
    this.watch();
    this.refresh();
    this.ready = this.restoring.bringBack();
  }

  get control(): Control {
    return this.box.control;
  }

  get reason(): ReasonBox | null {
    return this.box.reason;
  }

  get complaints(): Complaints {
    return this.box.complaints;
  }

  private putOnPage(): void {
    const { complaints, dispute, restoring } = this;
    const parts = [this.locks.element, this.box.element, complaints.hints, this.status.element];
    this.place.classList.add("place");
    this.place.append(...parts, restoring.element, dispute.said, dispute.element);
    if (this.ratings) this.place.append(this.ratings.element);
    this.place.append(...this.makeBeside());
  }

  private makeBeside(): HTMLElement[] {
    const { before, evidence, individual, beside, recommend } = this.field;
    return [
      before ? makeLastTime(this.field, before) : null,
      evidence ? this.addEvidence(evidence) : null,
      individual || beside ? null : makeHistory(this),
      recommend ? makeRecommending(this) : null,
    ].filter(isPart);
  }

  private addEvidence(given: Field): HTMLElement {
    const { field, place, fold, show } = makeEvidence(this.field, given);
    this.inner = new FieldView(field, this.panel, place);
    this.inner.onChange = show;
    show();
    this.panel.views.push(this.inner);
    return fold;
  }

  private watch(): void {
    const { panel, place, savers } = this;
    const { signal } = panel;
    const leave = (event: FocusEvent) => {
      if (!place.contains(event.relatedTarget as Node | null)) this.leave();
    };
    place.addEventListener("focusout", leave, { signal });
    findStore().hear("who", () => this.whoChanged(), signal);
    const { about } = this.field;
    const shown = { about, place, listSavers: () => savers.all, focus: () => this.focus() };
    findStore().add(shown, signal);
  }

  get isFocused(): boolean {
    return this.box.isFocused;
  }

  // Somebody in a control stays there when its part is shut: it is shut when they leave.
  get isShut(): boolean {
    return this.locks.isBarred && !hasFocus(this.box.element);
  }

  get isClosed(): boolean {
    return this.field.individual && Boolean(this.field.rating?.revealed);
  }

  focus(): void {
    openFolds(this.place);
    if (this.isShut) this.locks.element.focus();
    else if (this.box.element.hidden) this.ratings?.focus();
    else this.control.focus();
  }

  hear(reply: Reply): void {
    this.savers.hear(reply);
  }

  retry(): void {
    if (this.savers.retry()) this.restoring.showRefused();
  }

  // Somebody has written something, in the control or by a button that writes there.
  input(): void {
    const value = this.control.read();
    if (value === undefined) return;
    this.isTouched = true;
    const draft = this.savers.current.write(value, this.reason?.read() ?? "");
    this.savers.noteWritten(draft);
    this.box.showFilled();
    if (this.savers.current.isIncomplete(draft)) this.status.show("incomplete", WORDS.reasonAlone);
  }

  private leave(): void {
    this.savers.current.send();
    afterPress(() => {
      if (this.isFocused) return;
      if (this.isShut) this.locks.shut();
      if (this.isClosed) this.closing.close();
      this.box.complain();
      this.news.showLate();
    });
  }

  private showStanding(): void {
    const { field } = this;
    const standing = field.versions.at(-1);
    if (field.individual) this.showMine();
    else this.put(standing?.value ?? null);
    if (standing && !fits(field, standing.value)) this.status.show("saved", WORDS.unfit, false);
    else if (standing) this.status.show("saved", sayWritten(standing), false);
    this.dispute.show(false);
  }

  showMine(): void {
    const mine = this.field.rating?.mine ?? null;
    this.put(mine?.value ?? null);
    this.reason?.write(mine?.reason ?? "");
    if (mine) this.status.show("saved", `Saved at ${mine.time}.`, false);
    else this.status.show("empty", "", false);
  }

  showDraft(draft: Draft): void {
    this.put(draft.value);
    this.reason?.write(draft.reason);
    this.refresh();
    this.status.show("unsaved", WORDS.broughtBack);
    this.isBroughtBack = true;
  }

  // Rows that come with a value are locked as the others are.
  put(value: Json): void {
    this.box.write(value);
    this.lock();
    this.box.showFilled();
  }

  get mayWrite(): boolean {
    return findStore().may(this.field.act);
  }

  lock(): void {
    this.box.lock(!this.mayWrite || this.isShut);
  }

  // Another person at the same browser: what was typed goes under the name it was typed under.
  private whoChanged(): void {
    this.savers.current.send();
    if (this.field.individual) this.restoring.clearForNextPerson();
    this.dispute.showAnew();
    this.refresh();
  }

  refresh(): void {
    const { isShut, isClosed } = this;
    const wasHere = hasFocus(this.locks.element);
    this.locks.element.hidden = !isShut;
    // An observer has no answer of their own to give, and nobody has one to give once they are shown.
    const isReading = this.field.individual && findStore().isReading;
    this.box.element.hidden = isShut || isReading || (isClosed && !this.isFocused);
    if (isClosed && this.box.element.hidden) this.status.show("closed", WORDS.closed, false);
    if (isShut) this.locks.show();
    this.lock();
    if (wasHere && !isShut) this.control.focus();
    this.ratings?.show();
    this.complaints.describe();
  }

  adopt(state: News): void {
    const { field } = this;
    const wasLocked = field.locked.length > 0;
    const wasClosed = this.isClosed;
    const isOffering = this.news.adopt(state);
    this.ratings?.show();
    this.dispute.show();
    this.onChange();
    if (state.locked) this.inner?.adopt({ about: this.inner.field.about, locked: state.locked });
    if (wasLocked || this.locks.isBarred || isOffering) this.refresh();
    this.locks.tell(wasLocked);
    if (this.isClosed && !wasClosed) this.closing.tell();
  }

  take(state: News, number?: number): void {
    this.news.take(state, number);
  }
}
