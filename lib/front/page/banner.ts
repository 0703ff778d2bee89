// The connection, said once for the whole page at its foot.
import type { ConnectionState } from "../connection";
import { make, makeButton } from "../dom/elements";
import { findStatus } from "../dom/status";
import { findStore } from "../store";
import { WORDS } from "../words";

export function showConnection(): void {
  const store = findStore();
  if (store.hasBanner) return;
  store.hasBanner = true;
  store.hear("connection", show);
}

function show(state: ConnectionState): void {
  const isFound = findStore().connection.isWell;
  document.documentElement.classList.toggle("scrutiny-has-banner", !isFound);
  findStatus("connection").replaceChildren(...(isFound ? [] : say(state)));
}

function say(state: ConnectionState): HTMLElement[] {
  if (state === "offline") return [make("p", {}, WORDS.offline)];
  if (!findStore().isServed) return [make("p", {}, WORDS.lostInNotebook)];
  return [make("p", {}, WORDS.lost), makeButton(WORDS.again, () => location.reload())];
}
