// What stands on each step beside its question: asked for once, and of the next two steps before they are come to, so
// that they are there without a connection.
import type { AgendaItem, SessionReply, StepHtml } from "../contract";

const AHEAD = 2;

export class HeldSteps {
  private readonly held = new Map<string, StepHtml>();

  constructor(
    first: Partial<StepHtml>,
    private readonly ask: (key: string) => Promise<SessionReply>,
  ) {
    if (first.key) this.held.set(first.key, first as StepHtml);
  }

  // What a step has come to changes, and is asked for anew where it is wanted; what was held stands until it comes.
  async bring(key: string, isFresh = false): Promise<StepHtml | null> {
    const held = this.held.get(key);
    if (held && !isFresh) return held;
    const reply = await this.ask(key);
    if (reply.kind !== "step") return held ?? null;
    this.held.set(key, reply);
    return reply;
  }

  hold(agenda: AgendaItem[], key: string): void {
    const at = agenda.findIndex((item) => item.key === key);
    for (const { key: next } of agenda.slice(at + 1, at + 1 + AHEAD)) void this.bring(next);
  }
}
