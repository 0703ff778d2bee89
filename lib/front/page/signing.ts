// Signs the record of a review: asked once more first, since a signature stays.
import { ask } from "../dom/dialogs";
import { findPlace, hasFocus, make, makeButton, setText } from "../dom/elements";
import { makeRested } from "../dom/later";
import { makeGate } from "../fields/signing";
import { sign } from "../save/persons";
import { newToken } from "../save/tokens";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";

// Many write in a session, and what stands is asked for once they pause.
const REST = 1500;
const STANDS = '[data-part="signed"]';

export function showSigning(panel: PagePanel): void {
  const store = findStore();
  const said = make("p", { class: "state", role: "status" });
  const gate = makeGate(WORDS.signGate);
  const button = makeButton(WORDS.sign, () => void signReview(panel, button, said), { class: "main" });
  const lock = () => {
    gate.hidden = store.may("sign");
    button.disabled = !store.may("sign");
  };
  // What stands says for itself who signed, to whoever sees it.
  const heard = make("p", { class: "visually-hidden", role: "status" });
  findPlace(panel.host, "signing").append(make("div", { class: "place" }, gate, button, said, heard));
  store.hear("who", lock, panel.signal);
  lock();
  panel.onNews = makeRested(() => void showStanding(panel, heard), REST);
}

async function signReview(panel: PagePanel, button: HTMLButtonElement, said: HTMLElement): Promise<void> {
  const store = findStore();
  const question = { question: WORDS.signAsk, said: [WORDS.signSaid], yes: WORDS.sign, no: WORDS.notNow };
  if (!(await ask({ ...question, isCareful: true }, (dialog) => button.after(dialog)))) return;
  button.disabled = true;
  const reply = await panel.link.ask({ kind: "sign", token: newToken(), ...sign(store.who) }, [], 30_000);
  button.disabled = !store.may("sign");
  if (reply?.kind !== "saved") setText(said, reply?.kind === "refused" ? reply.sentence : WORDS.offlineNow);
  else {
    setText(said, reply.said ?? "");
    await showStanding(panel);
  }
}

// Who signed, what changed since and what is open, as it stands now; whoever listens is told who signed.
async function showStanding({ host, link }: PagePanel, heard?: HTMLElement): Promise<void> {
  const reply = await link.ask({ kind: "html" });
  const shown = host.querySelector(STANDS);
  if (reply?.kind !== "html" || !shown) return;
  const made = make("template");
  made.innerHTML = reply.html;
  const now = made.content.querySelector(STANDS);
  if (!now || now.innerHTML === shown.innerHTML) return;
  const [before, after] = [shown, now].map((part) => part.querySelector("p")?.textContent ?? "");
  const fold = shown.querySelector("details");
  const wasThere = hasFocus(shown);
  shown.replaceChildren(...now.children);
  if (fold?.open) shown.querySelector("details")?.setAttribute("open", "");
  if (wasThere) shown.querySelector("summary")?.focus();
  if (heard && before !== after) setText(heard, after ?? "");
}
