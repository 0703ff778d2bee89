// Asks one question in a dialog. Escape is a no.
import { make, makeButton, newId, on } from "./elements";

// A question is careful where its no has the keyboard first.
export type Question = { question: string; said: string[]; yes: string; no: string; isCareful?: boolean };

export function ask(asked: Question, put: (dialog: HTMLElement) => void): Promise<boolean> {
  const [id, why] = [newId(), newId()];
  const name = make("p", { class: "name", id }, asked.question);
  const said = asked.said.map((line, at) => make("p", { id: at === 0 ? why : null }, line));
  const dialog = make("dialog", { "aria-labelledby": id, "aria-describedby": why }, name, ...said);
  put(dialog);
  return new Promise((resolve) => {
    let isYes = false;
    const agree = () => {
      isYes = true;
      dialog.close();
    };
    const close = () => {
      dialog.remove();
      resolve(isYes);
    };
    dialog.append(makeButtons(asked, agree, () => dialog.close()));
    on(dialog, { close }).showModal();
  });
}

function makeButtons(
  { yes, no, isCareful = false }: Question,
  agree: () => void,
  refuse: () => void,
): HTMLElement {
  const refusing = makeButton(no, refuse, { class: "quiet", autofocus: isCareful });
  return make("div", { class: "buttons" }, makeButton(yes, agree), refusing);
}
