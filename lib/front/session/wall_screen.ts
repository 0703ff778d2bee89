// The screen for the wall of the room: it goes where the group goes, and ends on what was decided.
import type { SessionTold } from "../contract";
import { showDecided } from "./closing";
import type { HeldSteps } from "./held_steps";
import { Wall } from "./presenting";

export class WallScreen {
  private wall: Wall | null = null;
  private known = "";

  constructor(
    private readonly body: HTMLElement,
    private readonly join: string,
    private readonly html: HeldSteps,
  ) {}

  take(told: SessionTold): void {
    const { step } = told;
    if (!step) {
      // A wall has no names, of whoever goes on with what was parked either.
      const decided = told.decided.map((step) => ({ ...step, owner: "" }));
      this.body.replaceChildren(showDecided({ ...told, decided }));
      return;
    }
    const isNew = !this.wall;
    const wall = this.wall ?? new Wall(this.join);
    this.wall = wall;
    if (isNew) this.body.replaceChildren(wall.element);
    wall.take(told, step);
    if (this.known !== step.key) void this.html.bring(step.key).then((html) => html && wall.showHtml(html));
    this.known = step.key;
  }
}
