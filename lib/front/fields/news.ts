// News: what others have written, and what has become of one’s own.
import type { News } from "../contract";
import { listStanding } from "../save/saver";
import { sayChanged } from "../say/versions";
import { isEmpty, isSame } from "../values";
import { WORDS } from "../words";
import type { View } from "./view";

export class NewsOfField {
  // What is shown once whoever is in the control has left it.
  private waiting: News | null = null;
  private isOfferLate = false;

  constructor(private readonly view: View) {}

  dropWaiting(): void {
    this.waiting = null;
  }

  // Shows what waited while somebody was in the control.
  showLate(): void {
    if (this.isOfferLate) this.offer();
    if (this.waiting) this.take(this.waiting);
  }

  // Puts what a reply says into the field, and says whether choices or rows are among it.
  adopt(state: News): boolean {
    const { field, control, complaints } = this.view;
    Object.assign(field, pickState(state));
    complaints.showHelp(state.help);
    if (state.options) this.offer();
    if (state.rows) control.offerRows?.(state.rows);
    return Boolean(state.options || state.rows);
  }

  // No choice moves under the hands of somebody who is among them.
  private offer(): void {
    const { control, field, isFocused } = this.view;
    if (!control.offer) return;
    this.isOfferLate = isFocused;
    if (isFocused) return;
    control.offer(field.options);
    this.view.lock();
  }

  // A look’s news. What this person is writing is never replaced: a save that meets another’s says so.
  take(state: News, number = Infinity): void {
    const { field, savers } = this.view;
    if (number < savers.current.newest) return;
    const before = field.versions.at(-1)?.number ?? null;
    // What waited was taken out of the versions, so that a withdrawal could not be told from no news.
    const wasWaiting = Boolean(this.waiting);
    this.waiting = null;
    if (savers.current.isBusy) {
      this.view.adopt({ ...state, versions: field.versions });
      return;
    }
    const after = state.versions?.at(-1)?.number ?? null;
    this.view.adopt(state);
    if (field.individual) this.takeRating(state);
    else if (after !== before || wasWaiting) this.takeVersion(state);
  }

  private takeRating(state: News): void {
    const { view } = this;
    if (view.isFocused) {
      this.waiting = state;
      return;
    }
    const mine = view.field.rating?.mine ?? null;
    const shown = view.control.read();
    view.savers.current.base = listStanding(view.field);
    if (mine ? !isSame(shown, mine.value) : !isEmpty(shown)) view.showMine();
  }

  private takeVersion(state: News): void {
    const { field, savers, status, isFocused } = this.view;
    const saver = savers.current;
    const newest = field.versions.at(-1);
    if (field.versions.some((version) => saver.base.includes(version.number))) return;
    const said = newest ? sayChanged(newest) : WORDS.takenBack;
    if (isFocused) {
      this.waiting = state;
      // Until it is shown here, it is not what this person answers to.
      field.versions = field.versions.filter((version) => saver.base.includes(version.number));
      status.show("waiting", `${said} ${WORDS.later}`);
      return;
    }
    saver.base = newest ? [newest.number] : [];
    saver.newest = Math.max(saver.newest, newest?.number ?? 0);
    this.view.put(newest?.value ?? null);
    status.show("saved", said);
  }

  // Somebody may have replaced what a reply says was saved, before the reply came.
  takeOverwriting(): void {
    const { field, savers } = this.view;
    const { base } = savers.current;
    const isStanding = field.versions.some((version) => base.includes(version.number));
    if (!field.individual && field.versions.length > 0 && !isStanding) this.takeVersion(field);
  }
}

const CHANGING = ["versions", "rating", "locked", "options", "rows", "scores", "help"] as const;

function pickState(state: News): Partial<News> {
  return Object.fromEntries(
    CHANGING.flatMap((part) => (state[part] === undefined ? [] : [[part, state[part]]])),
  );
}
