// What somebody answered themselves. News is told to all alike, and holds nobody's own answers: each screen keeps its
// own beside it, for each round of each question.
import type { Field, Mine, SessionStep, SessionTold } from "../contract";

export class OwnAnswers {
  private readonly mine = new Map<string, Mine | null>();

  // Gives what is told with one's own answers in it, whether it was told to this seat or to all.
  complete(told: SessionTold, isToAll: boolean): SessionTold {
    const steps = [...(told.homework ?? []), ...(told.step ? [told.step] : [])];
    if (!isToAll) {
      for (const step of steps) this.keep(step);
      return told;
    }
    const homework = told.homework?.map((step) => this.fill(step));
    const step = told.step && this.fill(told.step);
    return { ...told, step, ...(homework ? { homework } : {}) };
  }

  // Whether it is known what somebody answered on a step. Where nobody has answered, they have not.
  knows(step: SessionStep | null): boolean {
    if (!step) return true;
    return listAsked(step).every((field) => {
      const key = name(step, field);
      if (!this.mine.has(key) && !field.rating?.count) this.mine.set(key, null);
      return this.mine.has(key);
    });
  }

  private keep(step: SessionStep): void {
    for (const field of listAsked(step)) this.mine.set(name(step, field), field.rating?.mine ?? null);
  }

  private fill(step: SessionStep): SessionStep {
    const fill = (field: Field) => this.fillOne(step, field);
    const proposals = step.proposals.map((told) => ({ ...told, support: fill(told.support) }));
    return { ...step, own: step.own.map(fill), proposals };
  }

  private fillOne(step: SessionStep, field: Field): Field {
    const mine = this.mine.get(name(step, field)) ?? null;
    return field.rating ? { ...field, rating: { ...field.rating, mine } } : field;
  }
}

function listAsked({ own, proposals }: SessionStep): Field[] {
  return [...own, ...proposals.map(({ support }) => support)];
}

// What was given before a question is opened is of the round that it opens with.
function name({ round }: SessionStep, { about }: Field): string {
  return `${about} ${Math.max(1, round)}`;
}
