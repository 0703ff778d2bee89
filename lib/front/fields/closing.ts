// Answers that are shown are closed: what everyone saw stays, and what comes too late is kept beside it.
import type { FieldState } from "../contract";
import type { Saver } from "../save/saver";
import { WORDS } from "../words";
import type { View } from "./view";

export class Closing {
  constructor(
    private readonly view: View,
    private readonly makeSaver: () => Saver,
  ) {}

  // Whoever is writing at that moment stays where they are, and is told that it is not saved any more.
  tell(): void {
    if (this.view.isFocused) this.view.status.show("waiting", WORDS.closedHere);
    else this.close();
  }

  // The reply to what was saved before may come after the news that answers were shown.
  stayShown(state: FieldState): FieldState {
    const { field, isClosed } = this.view;
    if (!isClosed || !field.rating || state.rating?.revealed) return state;
    return { ...state, rating: { ...field.rating, mine: state.rating?.mine ?? null } };
  }

  // What is not saved leaves the control. It is sent once: what was on its way before may have come in time.
  close(): void {
    const { view } = this;
    const saver = view.savers.current;
    if (saver.isBusy) {
      view.savers.current = this.makeSaver();
      view.restoring.sendBeside(saver);
      // A reason without an answer was waiting for one, which cannot come any more.
      if (saver.draft && saver.isIncomplete(saver.draft)) {
        saver.refusal = WORDS.closed;
        saver.isTooLate = true;
      }
      saver.send();
    }
    view.isTouched = false;
    view.news.dropWaiting();
    view.complaints.clear();
    view.showMine();
    view.refresh();
    view.status.show("closed", WORDS.closed);
    view.status.tell([WORDS.closed, view.field.rating?.said ?? ""].join(" ").trimEnd());
    view.restoring.showRefused();
  }
}
