// Opening a page again: what is not saved yet is in this browser, and comes back; where it cannot be, it is saved
// first.
import { make, makeButton, setText } from "../dom/elements";
import { announceLater } from "../dom/later";
import { PATIENCE } from "../link";
import { QUIET } from "../save/saver";
import { findStore } from "../store";
import { WORDS } from "../words";

export function makeReopen(): HTMLElement {
  const alert = make("span", { role: "alert" });
  const open = async () => {
    if (!findStore().isFull || (await saveEverything())) location.reload();
    else setText(alert, ` ${WORDS.notSavedYet}`);
  };
  return make(
    "span",
    {},
    makeButton(WORDS.again, () => void open(), { class: "quiet" }),
    alert,
  );
}

async function saveEverything(): Promise<boolean> {
  const savers = findStore().listSavers();
  const isDone = () => savers.every((saver) => !saver.isBusy);
  for (const saver of savers) saver.send();
  for (let waited = 0; waited < PATIENCE && !isDone(); waited += QUIET) {
    await new Promise((rest) => {
      setTimeout(rest, QUIET);
    });
  }
  return isDone();
}

export function offerReopen(host: HTMLElement, words: string): void {
  const said = make("p", { role: "status" });
  host.prepend(make("div", { class: "outgrown" }, said, findStore().isServed ? makeReopen() : null));
  announceLater(said, () => words);
}
