// Loads the council's own figures, and says back what was read of each measure.
import type { Loaded } from "../contract";
import { make, newId } from "../dom/elements";
import { findStore } from "../store";
import { WORDS } from "../words";
import { type FileKind, FileLoader } from "./files";
import type { PagePanel } from "./panel";

const FIGURES: FileKind = {
  part: "figures",
  about: "local_figures",
  accept: "text/csv,.csv,.xlsx",
  label: "The council’s own figures",
  help: "A CSV or XLSX file of totals, of at most 5 MB.",
  load: "Load the figures",
  gate: "Whoever leads the session loads the figures.",
  largest: 5,
  begins: "",
  choose: "Keep only totals, one row for each measure and period.",
  strange: "",
  reading: "Reading the figures…",
  again: WORDS.figuresAgain,
  againInNotebook: WORDS.figuresAgainInNotebook,
  show: showRead,
};

function showRead(place: HTMLElement, { lines = [] }: Loaded): void {
  const name = make("p", { class: "name", id: newId() }, WORDS.whatWasRead);
  const list = make("ul", { "aria-labelledby": name.id }, ...lines.map((line) => make("li", {}, line)));
  place.replaceChildren(name, list);
}

// Figures that somebody else loaded stand on this page once it is opened again.
export function showFigures(panel: PagePanel): void {
  const { said } = new FileLoader(panel, FIGURES);
  panel.onNews = (news) => {
    const isNews = news.some(({ about }) => about === FIGURES.about);
    if (!isNews || said.textContent || panel.isOutgrown) return;
    panel.offerAgain(findStore().isServed ? WORDS.newFigures : WORDS.newFiguresInNotebook);
  };
}
