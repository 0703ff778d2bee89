// The time of a step, for whoever leads: nothing ends by itself, and what is nearly over is said once.
import type { Leading, SessionStep } from "../contract";
import { make, setText } from "../dom/elements";
import { SAID } from "./words";

const LAST = 2;
const MINUTE = 60;

export class StepClock {
  readonly element = make("p", { class: "clock" });
  private step: SessionStep | null = null;
  private seconds = 0;
  private toldAt = 0;
  // How many minutes were left of which step, when the time was last looked at.
  private left: { key: string; minutes: number } | null = null;

  constructor(private readonly say: (words: string) => void) {
    setInterval(() => this.show(), 10_000);
  }

  take({ seconds_on_step }: Leading, step: SessionStep | null): void {
    this.step = step;
    this.seconds = seconds_on_step;
    this.toldAt = performance.now();
    this.show();
  }

  private show(): void {
    this.element.hidden = !this.step;
    if (!this.step) return;
    const { key, minutes } = this.step;
    const gone = (this.seconds + (performance.now() - this.toldAt) / 1000) / MINUTE;
    setText(this.element, SAID.used(Math.floor(gone), minutes));
    const left = minutes - gone;
    const before = this.left?.key === key ? this.left.minutes : left;
    this.left = { key, minutes: left };
    if (before > 0 && left <= 0) this.say(SAID.timeOver);
    else if (before > LAST && left <= LAST) this.say(SAID.timeNearlyOver);
  }
}
