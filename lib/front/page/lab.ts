// Links to notebooks that lie beside this one, in JupyterLab.
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
