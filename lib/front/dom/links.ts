// Links that put the keyboard straight into an answer of this page.
import { findStore, type ShownField } from "../store";
import { WORDS } from "../words";
import { make, on } from "./elements";

// JupyterLab keeps several notebooks on one page, of which one is seen.
export function findNotebook(element: Element): Element | null {
  return element.closest(".jp-Notebook");
}

function findOnPage(about: string, notebook: Element | null): ShownField | null {
  return (
    findStore()
      .find(about)
      .find(({ place }) => findNotebook(place) === notebook) ?? null
  );
}

// Where the answer stands on this page, it is gone to. What no link from here leads to is named in words.
export function linkToField(words: string, { about, href }: { about: string; href?: string }): HTMLElement {
  if (href === "") return make("span", {}, words);
  const anchor = `#prompt-${(about.split(".")[0] ?? "").replaceAll("_", "-")}`;
  const link = make("a", { href: href || anchor }, words);
  return on(link, { click: (event) => follow(link, about, event) });
}

function follow(link: HTMLAnchorElement, about: string, event: Event): void {
  const field = findOnPage(about, findNotebook(link));
  if (field) {
    event.preventDefault();
    field.focus();
  } else if (!findStore().isServed) sayWhereNothingIsYet(link, event);
}

// In a notebook a question stands on the page only once its cell has been run.
function sayWhereNothingIsYet(link: HTMLAnchorElement, event: Event): void {
  const place = link.getAttribute("href") ?? "";
  if (!place.startsWith("#") || findNotebook(link)?.querySelector(place)) return;
  event.preventDefault();
  if (!link.nextElementSibling) link.after(make("span", { role: "alert" }, ` ${WORDS.notRunYet}`));
}
