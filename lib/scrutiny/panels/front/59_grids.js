// Grids of likelihood by impact: one to pick a place on, and one that shows where all the risks lie.

function listSteps(steps) {
  return Array.from({ length: steps }, (_, at) => at + 1);
}

// The highest impact stands at the top, as on a committee's own heat maps.
function makeGridTable(steps, caption, makeCell) {
  const heads = listSteps(steps).map((step) => make("th", { scope: "col" }, String(step)));
  const corner = make("th", { scope: "col", rowspan: 2 }, "Impact");
  const across = make("th", { scope: "colgroup", colspan: steps }, "Likelihood");
  const rows = listSteps(steps).reverse().map((impact) =>
    make("tr", {}, make("th", { scope: "row" }, String(impact)),
      ...listSteps(steps).map((likelihood) => makeCell(likelihood, impact))));
  return make("table", { class: "grid" }, make("caption", {}, caption),
    make("thead", {}, make("tr", {}, corner, across), make("tr", {}, ...heads)), make("tbody", {}, ...rows));
}

// Twenty-five radios for each of three places are made only when somebody opens them.
function makeGrid(field, side, { read, write, isLocked }) {
  const name = newId();
  let radios = [];
  const ears = forEars("");
  const element = make("details", { class: "pick" }, make("summary", {}, WORDS.pick, ears));
  const show = () => {
    const pair = read();
    for (const radio of radios) radio.checked = isSame(radio.pair, pair);
  };
  element.addEventListener("toggle", () => {
    if (!element.open || radios.length) return;
    element.append(makeGridTable(field.steps, `${side.name}: pick one place`, (likelihood, impact) =>
      makePick(name, [likelihood, impact], write)));
    radios = [...element.querySelectorAll("input")];
    for (const radio of radios) {
      radio.pair = radio.value.split(",").map(Number);
      radio.disabled = isLocked();
    }
    show();
  });
  return { element, show, rename: (where) => setText(ears, where) };
}

function makePick(name, pair, write) {
  const [likelihood, impact] = pair;
  const radio = make("input", {
    type: "radio", name, value: pair.join(","),
    "aria-label": `Likelihood ${likelihood}, impact ${impact}`,
    on: { change: () => write(pair) },
  });
  return make("td", {}, radio);
}

function makeMap(field, read) {
  const id = newId();
  const select = make("select", { id, "data-looks": true });
  const where = sayWhere(field);
  for (const side of SIDES) select.append(make("option", { value: side.key }, `${side.name}: ${side.meaning}`));
  select.value = "residual";
  const frame = make("div", { class: "map", role: "group", "aria-label": `Where the risks lie${where}`, tabindex: 0 });
  const show = () => frame.replaceChildren(showMap(field, select.value, read()));
  select.addEventListener("change", show);
  const element = make("div", { class: "where" }, make("label", { for: id }, "Show where the risks lie", forEars(where)), select, frame);
  return { element, show };
}

function showMap(field, key, risks) {
  const { steps } = field;
  const side = SIDES.find((one) => one.key === key);
  const placed = risks.map((risk, at) => ({ number: at + 1, name: risk.risk, pair: risk[key] }));
  const caption = make("span", {}, `Where the risks lie: ${side.name.toLowerCase()} risk, ${side.meaning}`, forEars(sayWhere(field)));
  return makeGridTable(steps, caption,
    (likelihood, impact) => showMapCell(steps, likelihood, impact,
      placed.filter((risk) => isSame(risk.pair, [likelihood, impact]))));
}

function showMapCell(steps, likelihood, impact, here) {
  const shade = Math.ceil((likelihood * impact * 4) / (steps * steps));
  const items = here.map(({ number, name }) =>
    make("li", {}, `${number} `, make("span", { class: "short" }, shorten(name))));
  const words = items.length ? make("ul", {}, ...items) : forEars("none");
  return make("td", { class: `shade-${shade}` }, words);
}

function shorten(name) {
  return name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name || "No name yet";
}
