// Signs the record of a review: asked once more first, since a signature stays.
import { ask } from "../dom/dialogs";
import { findPlace, make, makeButton, setText } from "../dom/elements";
import { makeGate } from "../fields/signing";
import { sign } from "../save/persons";
import { newToken } from "../save/tokens";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";
import { makeAgain } from "./reopening";

export function showSigning(panel: PagePanel): void {
  const store = findStore();
  const said = make("p", { class: "state", role: "status" });
  const gate = makeGate(WORDS.signGate);
  const button = makeButton(WORDS.sign, () => void signReview(panel, button, said), { class: "main" });
  const lock = () => {
    gate.hidden = store.may("sign");
    button.disabled = !store.may("sign");
  };
  findPlace(panel.host, "signing").append(make("div", { class: "place" }, gate, button, said));
  store.hear("who", lock, panel.signal);
  lock();
}

async function signReview(panel: PagePanel, button: HTMLButtonElement, said: HTMLElement): Promise<void> {
  const store = findStore();
  const question = { question: WORDS.signAsk, said: [WORDS.signSaid], yes: WORDS.sign, no: WORDS.notNow };
  if (!(await ask({ ...question, isCareful: true }, (dialog) => button.after(dialog)))) return;
  button.disabled = true;
  const reply = await panel.link.ask({ kind: "sign", token: newToken(), ...sign(store.who) }, [], 30_000);
  button.disabled = !store.may("sign");
  if (reply?.kind !== "saved") setText(said, reply?.kind === "refused" ? reply.sentence : WORDS.offlineNow);
  else said.replaceChildren(`${reply.said ?? ""}. `, store.isServed ? makeAgain() : "");
}
