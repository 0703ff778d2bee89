// What is otherwise in JupyterLab: its keys, and links to notebooks that lie beside this one.
import type { OpenNotebook } from "../link";

const BESIDE = /^([^#/:]+\.ipynb)(#.*)?$/;

export function followInLab(host: HTMLElement, open: OpenNotebook, signal: AbortSignal): void {
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const [, name, place = ""] = BESIDE.exec(link?.getAttribute("href") ?? "") ?? [];
    if (!name || event.defaultPrevented) return;
    event.preventDefault();
    void open(name, place);
  };
  host.addEventListener("click", follow, { signal });
}

// JupyterLab would take the arrows from a choice, and a letter pressed there could cut the cell. It looks at
// what has the focus before anything around it, so that each control is marked as it is come to.
export function keepKeys(host: HTMLElement, signal: AbortSignal): void {
  const mark = ({ target }: Event) => {
    if (target instanceof Element) target.setAttribute("data-lm-suppress-shortcuts", "");
  };
  host.addEventListener("focusin", mark, { signal });
}
