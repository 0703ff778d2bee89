// The screen a session ends on: what each step came to, and who goes on with what was parked.
import type { Decided, Minuted, SessionTold } from "../contract";
import { make, showLines } from "../dom/elements";
import { SAID, STATES } from "./words";

type Ways = { plan?: string; later?: string };

export function showDecided(
  { title, decided, minuted, agenda }: SessionTold,
  { plan, later }: Ways = {},
): HTMLElement {
  const items = decided.filter((_step, at) => !agenda[at]?.is_break).map(showStep);
  const heading = make("h1", { tabindex: -1 }, SAID.decided);
  const onward = plan ? make("p", {}, make("a", { class: "button", href: plan }, SAID.onward)) : null;
  const waits = later ? make("p", {}, make("a", { href: later }, SAID.finishLater)) : null;
  return make(
    "div",
    { class: "closing" },
    heading,
    make("p", {}, title),
    onward,
    waits,
    make("ol", {}, ...items),
    ...minuted.flatMap(showMinuted),
  );
}

function showMinuted({ heading, words }: Minuted): HTMLElement[] {
  return [make("h2", {}, heading), make("ul", {}, ...words.map((said) => make("li", {}, said)))];
}

function showStep({ title, state, owner, words }: Decided): HTMLElement {
  const stands = [STATES[state] || SAID.notReached, owner].filter(Boolean).join(": ");
  return make(
    "li",
    {},
    make("h2", {}, title),
    make("p", { class: "stands" }, stands),
    words.length ? showLines(words) : null,
  );
}
