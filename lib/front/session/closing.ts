// The screen a session ends on: what each step came to, and who goes on with what was parked.
import type { SessionTold } from "../contract";
import { make, showLines } from "../dom/elements";
import { SAID, STATES } from "./words";

export function showDecided({ title, decided }: SessionTold): HTMLElement {
  const items = decided.map((step) => {
    const stands = [STATES[step.state], step.owner].filter(Boolean).join(": ");
    const words = step.words.length ? showLines(step.words) : make("p", { class: "none" }, SAID.notDecided);
    return make(
      "li",
      {},
      make("h2", {}, step.title),
      stands ? make("p", { class: "stands" }, stands) : null,
      words,
    );
  });
  const heading = make("h1", { tabindex: -1 }, SAID.decided);
  return make("div", { class: "closing" }, heading, make("p", {}, title), make("ol", {}, ...items));
}
