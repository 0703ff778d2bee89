// Bringing back: what was kept in this browser and is not known to be saved comes into its answer. Where several
// windows kept something, one draft comes into the control and the others are sent beside it.
import { fits, showValue } from "../answers/values";
import type { Saved } from "../contract";
import { make, makeButton } from "../dom/elements";
import { isKeyOf, nameDraft } from "../save/keys";
import { type Saver, type SaverListener, SILENT } from "../save/saver";
import { nameField } from "../say/fields";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { View } from "./view";

// What becomes of something that was sent beside what stands in the control.
type BesideReplies = SaverListener & { takeBeside(reply: Saved): void };

export class Restoring {
  readonly element: HTMLElement;
  private shown = "[]";
  private readonly said = make("div", {});
  private readonly words = make("div", {});

  constructor(
    private readonly view: View,
    private readonly makeSaver: () => Saver,
    private readonly replies: BesideReplies,
  ) {
    this.element = make("div", {}, this.said, this.words);
  }

  private nameDraft(): string {
    return nameDraft(this.view.panel.review, this.view.field, findStore().who.author);
  }

  async bringBack(): Promise<void> {
    const { view } = this;
    const { savers, field } = view;
    const { tabs } = findStore();
    const name = this.nameDraft();
    const open = await tabs.askOpenTabs();
    // Somebody else may have sat down meanwhile, whose drafts are looked for on their own account.
    if (view.panel.signal.aborted || name !== this.nameDraft()) return;
    const found = tabs.findUnclaimed(open, name, field);
    const isFree = !savers.current.isBusy && !view.isTouched;
    // What is no value for this control would be written over there, unseen.
    const first = isFree ? found.find(({ draft }) => fits(field, draft.value)) : undefined;
    for (const { key, draft } of found.filter((other) => other !== first).reverse()) {
      const saver = this.makeSaver();
      this.sendBeside(saver);
      saver.takeUp(key, draft);
    }
    if (!first) return;
    savers.current.takeUp(first.key, first.draft);
    savers.noteWritten(first.draft);
    view.showDraft(first.draft);
  }

  // What it holds is in no control: it is sent, or told of beside the answer.
  sendBeside(saver: Saver): void {
    saver.listener = {
      ...SILENT,
      saved: (reply) => this.replies.takeBeside(reply),
      refused: () => this.showRefused(),
    };
    this.view.savers.beside.push(saver);
  }

  // The next person’s own answer starts afresh, while the last one’s is still on its way. Whoever comes back
  // finds what they left.
  clearForNextPerson(): void {
    const { savers } = this.view;
    const name = this.nameDraft();
    const before = savers.all.filter(({ key }) => key && isKeyOf(name, key)).at(-1);
    savers.clearForNextPerson(before, this.makeSaver);
    savers.current.listener = this.replies;
    this.startAfresh();
    const { unsaved } = savers.current;
    if (before && unsaved) this.view.showDraft(unsaved);
    void this.bringBack();
  }

  // Nothing of what was said to the last person is said to the next.
  private startAfresh(): void {
    const { view } = this;
    view.isTouched = false;
    view.isBroughtBack = false;
    view.news.dropWaiting();
    this.showRefused();
    view.complaints.clear();
    view.field.rating = { count: 0, revealed: false, ...view.field.rating, mine: null };
    view.showMine();
  }

  // What is refused beside an answer is in no control: its words are shown, to be copied, and can be deleted.
  showRefused(): void {
    const refused = this.view.savers.listRefused();
    const now = JSON.stringify(refused.map((saver) => [saver.refusal, saver.key]));
    if (now === this.shown) return;
    this.shown = now;
    const [first] = refused;
    const begins = first?.isTooLate ? WORDS.tooLate : WORDS.besideRefused;
    const sentence = first ? `${begins} ${first.refusal}` : "";
    if (this.said.textContent !== sentence) {
      this.said.replaceChildren(...(first ? [make("p", { class: "alert" }, sentence)] : []));
      // Why nothing can be added any more is told with that the answers are shown.
      if (first) this.view.status.tellAlso(first.isTooLate && this.view.isClosed ? begins : sentence);
    }
    this.words.replaceChildren(...refused.map((saver) => this.showKept(saver)));
  }

  private showKept(saver: Saver): HTMLElement {
    const { field } = this.view;
    const { value = null, reason = "" } = saver.unsaved ?? {};
    const button = makeButton(WORDS.dropKept, () => this.drop(saver), { hidden: ` for ${nameField(field)}` });
    return make(
      "div",
      { class: "version" },
      showValue(field, value),
      reason ? make("p", {}, reason) : null,
      button,
    );
  }

  private drop(saver: Saver): void {
    this.view.savers.letGo(saver);
    this.showRefused();
    this.view.focus();
  }
}
