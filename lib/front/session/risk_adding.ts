// Risks that are written into the register before they are scored, by whoever leads: one press for each that is
// offered, and a line for any other.
import type { Leading, SessionReply } from "../contract";
import { make, makeButton, newId, setText } from "../dom/elements";
import { isSame } from "../values";
import { SAID } from "./words";

export class RiskAdding {
  readonly element = make("section", { class: "adding", hidden: true, "aria-label": SAID.addRisks });
  private readonly input = make("input", { type: "text", id: newId() });
  private readonly offered = make("div", { class: "offered" });
  private readonly status = make("p", { role: "status", class: "status" });
  private known: string[] = [];

  constructor(private readonly add: (words: string) => Promise<SessionReply>) {
    const label = make("label", { for: this.input.id }, SAID.newRisk);
    const form = make(
      "form",
      {},
      label,
      this.input,
      makeButton(SAID.addRisk, () => void this.addTyped()),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.addTyped();
    });
    const heading = make("h2", {}, SAID.addRisks);
    this.element.append(heading, make("p", {}, SAID.fewRisks), this.offered, form, this.status);
  }

  take({ lacks_risks, risks_offered }: Leading): void {
    this.element.hidden = !lacks_risks;
    if (isSame(risks_offered, this.known)) return;
    this.known = risks_offered;
    const hadFocus = this.offered.contains(document.activeElement);
    const buttons = risks_offered.map((words) =>
      makeButton(SAID.addOffered(words), () => void this.say(words), { class: "offer-risk" }),
    );
    this.offered.replaceChildren(...buttons);
    if (hadFocus) (buttons[0] ?? this.input).focus();
  }

  private async addTyped(): Promise<void> {
    const words = this.input.value.trim();
    // What was typed while it was on its way stays.
    if ((await this.say(words)) && this.input.value.trim() === words) this.input.value = "";
    this.input.focus();
  }

  private async say(words: string): Promise<boolean> {
    const reply = await this.add(words);
    const isAdded = reply.kind !== "refused";
    setText(this.status, isAdded ? SAID.riskAdded(words) : reply.sentence);
    return isAdded;
  }
}
