// What somebody answered themselves. News is told to all alike, and holds nobody's own answers: each screen keeps its
// own beside it, as long as it is of the same round of the same step.
import type { Field, Mine, SessionStep, SessionTold } from "../contract";

export class OwnAnswers {
  private round = "";
  private readonly mine = new Map<string, Mine | null>();

  // Gives what is told with one's own answers in it, whether it was told to this seat or to all.
  complete(told: SessionTold, isToAll: boolean): SessionTold {
    const { step } = told;
    if (!step) return told;
    const round = `${step.key} ${step.round}`;
    if (round !== this.round) this.mine.clear();
    this.round = round;
    if (!isToAll) this.keep(step);
    return isToAll ? { ...told, step: this.fill(step) } : told;
  }

  private keep(step: SessionStep): void {
    const fields = [...step.own, ...step.proposals.map(({ support }) => support)];
    for (const { about, rating } of fields) this.mine.set(about, rating?.mine ?? null);
  }

  private fillOne(field: Field): Field {
    const mine = this.mine.get(field.about) ?? null;
    return field.rating ? { ...field, rating: { ...field.rating, mine } } : field;
  }

  private fill(step: SessionStep): SessionStep {
    const proposals = step.proposals.map((told) => ({ ...told, support: this.fillOne(told.support) }));
    return { ...step, own: step.own.map((field) => this.fillOne(field)), proposals };
  }
}
