// Who was there: written by one press into the table of the meeting, from the seats of the session.
import type { Leading, SessionReply } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { SAID } from "./words";

export class Attendance {
  readonly element = make("div", { class: "attendance" });
  private readonly button = makeButton("", () => void this.press());
  private readonly status = make("p", { role: "status", class: "status" });

  constructor(private readonly write: () => Promise<SessionReply>) {
    this.element.append(this.button, this.status);
  }

  // The button says how many do not stand in it, and stays where all do, so that no keyboard loses its place.
  take({ unminuted }: Leading): void {
    setText(this.button, SAID.attendance(unminuted));
  }

  private async press(): Promise<void> {
    const reply = await this.write();
    setText(this.status, reply.kind === "refused" ? reply.sentence : SAID.attendanceWritten);
  }
}
