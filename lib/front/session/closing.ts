// The screen a session ends on: what each step came to, who goes on with what was parked, and who signed it.
import type { Decided, Minuted, SessionTold } from "../contract";
import { make, makeButton, newId, setText, showLines } from "../dom/elements";
import { SAID, STATES } from "./words";

type Ways = { plan?: string; later?: string };

export function showDecided(
  { title, decided, minuted, signed, leading }: SessionTold,
  { plan, later }: Ways = {},
): HTMLElement {
  const heading = make("h1", { tabindex: -1 }, SAID.decided);
  const onward = plan ? make("p", {}, make("a", { class: "button", href: plan }, SAID.onward)) : null;
  const waits = later ? make("p", {}, make("a", { href: later }, SAID.finishLater)) : null;
  return make(
    "div",
    { class: "closing" },
    heading,
    make("p", {}, title),
    signed ? make("p", { class: "signed" }, signed) : null,
    onward,
    waits,
    leading ? makeSummary() : null,
    ...listDecided(decided, minuted),
  );
}

// Until a further session begins, what the one before it decided stays one press away.
export function foldDecided({ decided, minuted, signed }: SessionTold): HTMLElement {
  const said = signed ? make("p", { class: "signed" }, signed) : null;
  const summary = make("summary", {}, SAID.decidedBefore);
  return make("details", { class: "closing part" }, summary, said, ...listDecided(decided, minuted));
}

function listDecided(decided: Decided[], minuted: Minuted[]): HTMLElement[] {
  return [make("ol", {}, ...decided.map(showStep)), ...minuted.flatMap(showMinuted)];
}

// Nothing is mailed from here: whoever led sends the address, where everybody who had a seat finds this screen.
function makeSummary(): HTMLElement {
  const address = make("input", { type: "text", readonly: true, id: newId(), value: location.href });
  const status = make("p", { role: "status", class: "status" });
  const copy = makeButton(SAID.copyAddress, async () => {
    address.select();
    const isCopied = await navigator.clipboard?.writeText(address.value).then(
      () => true,
      () => false,
    );
    setText(status, isCopied ? SAID.copied : SAID.copyByHand);
  });
  return make(
    "details",
    { class: "part" },
    make("summary", {}, SAID.sendSummary),
    make("p", {}, SAID.sendSummaryHow),
    make("label", { for: address.id }, SAID.summaryAddress),
    address,
    copy,
    status,
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
