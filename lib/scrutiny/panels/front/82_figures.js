// Loads the council's own figures, and says back what was read of each measure.
const FIGURES = {
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

function showRead(place, { lines }) {
  const name = make("p", { class: "name", id: newId() }, WORDS.whatWasRead);
  const list = make("ul", { "aria-labelledby": name.id }, ...lines.map((line) => make("li", {}, line)));
  place.replaceChildren(name, list);
}

// Figures that somebody else loaded stand on this page once it is opened again.
function showFigures(panel) {
  showFile(panel, FIGURES);
  const own = panel.host.querySelector(".place.file .state");
  panel.show = (news) => {
    const isNews = news.some(({ about }) => about === FIGURES.about);
    if (!isNews || own.textContent || panel.isOutgrown) return;
    offerAgain(panel, findPage().isServed ? WORDS.newFigures : WORDS.newFiguresInNotebook);
  };
}
