// What a page leaves out until somebody opens it, fetched by its hash: HTML of our own rules, whose templates escape every word.
import { make } from "../dom/elements";
import { WORDS } from "../words";

export function fetchWhenOpened(signal: AbortSignal): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("details[data-fetch]")) {
    fold.addEventListener("toggle", () => void fill(fold), { signal });
  }
}

// What could not be fetched is asked for again when the fold is opened again.
async function fill(fold: HTMLDetailsElement): Promise<void> {
  const address = fold.dataset["fetch"];
  if (!(fold.open && address)) return;
  delete fold.dataset["fetch"];
  const inside = make("div", {}, WORDS.fetching);
  const [summary] = fold.children;
  fold.replaceChildren(...(summary ? [summary] : []), inside);
  try {
    const reply = await fetch(address);
    if (!reply.ok) throw new Error(reply.statusText);
    inside.innerHTML = await reply.text();
  } catch {
    inside.textContent = WORDS.notFetched;
    fold.dataset["fetch"] = address;
  }
}
