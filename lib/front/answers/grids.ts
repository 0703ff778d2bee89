// Grids of likelihood by impact: one to pick a place on, and one that shows where all the risks lie.
import type { Place } from "../contract";
import { hiddenLabel, Label, make, newId, on, setText } from "../dom/elements";
import type { PageField } from "../page_field";
import { sayWhere } from "../say/fields";
import { isSame } from "../values";
import { WORDS } from "../words";
import { type Risk, SIDES, type Side } from "./risks";

type MakeCell = (likelihood: number, impact: number) => HTMLElement;

function listSteps(steps: number): number[] {
  return Array.from({ length: steps }, (_, at) => at + 1);
}

// The highest impact stands at the top, as on a committee's own heat maps.
export function makeGridTable(steps: number, caption: Node | string, makeCell: MakeCell): HTMLTableElement {
  const heads = listSteps(steps).map((step) => make("th", { scope: "col" }, String(step)));
  const corner = make("th", { scope: "col", rowspan: 2 }, "Impact");
  const across = make("th", { scope: "colgroup", colspan: steps }, "Likelihood");
  const makeRow = (impact: number) => {
    const cells = listSteps(steps).map((likelihood) => makeCell(likelihood, impact));
    return make("tr", {}, make("th", { scope: "row" }, String(impact)), ...cells);
  };
  const head = make("thead", {}, make("tr", {}, corner, across), make("tr", {}, ...heads));
  const body = make("tbody", {}, ...listSteps(steps).reverse().map(makeRow));
  return make("table", { class: "grid" }, make("caption", {}, caption), head, body);
}

export type Placing = { read(): Place | null; write(place: Place): void; isLocked(): boolean };

// Twenty-five radios for each of three places are made only when somebody opens them.
export class PickingGrid {
  readonly element: HTMLDetailsElement;
  private readonly where = hiddenLabel("");
  private readonly picks: { place: Place; radio: HTMLInputElement }[] = [];

  constructor(
    private readonly steps: number,
    private readonly side: Side,
    private readonly placing: Placing,
  ) {
    const details = make("details", { class: "pick" }, make("summary", {}, WORDS.pick, this.where));
    this.element = on(details, { toggle: () => this.open() });
  }

  private open(): void {
    if (!this.element.open || this.picks.length) return;
    const name = newId();
    const caption = `${this.side.name}: pick one place`;
    const makePick: MakeCell = (likelihood, impact) =>
      make("td", {}, this.makeRadio(name, [likelihood, impact]));
    this.element.append(makeGridTable(this.steps, caption, makePick));
    this.show();
  }

  private makeRadio(name: string, place: [number, number]): HTMLInputElement {
    const label = `Likelihood ${place[0]}, impact ${place[1]}`;
    const given = { type: "radio", name, value: place.join(","), "aria-label": label };
    const radio = on(make("input", given), { change: () => this.placing.write(place) });
    radio.disabled = this.placing.isLocked();
    this.picks.push({ place, radio });
    return radio;
  }

  show(): void {
    const place = this.placing.read();
    for (const pick of this.picks) pick.radio.checked = isSame(pick.place, place);
  }

  rename(where: string): void {
    setText(this.where, where);
  }
}

// One table in which every risk lies where it was placed.
export class RiskMap {
  readonly element: HTMLElement;
  private readonly select: HTMLSelectElement;
  private readonly frame: HTMLElement;

  constructor(
    private readonly field: PageField,
    private readonly steps: number,
    private readonly read: () => Risk[],
  ) {
    const options = SIDES.map((side) => make("option", { value: side.key }, `${side.name}: ${side.meaning}`));
    const select = make("select", { id: newId(), "data-looks": true }, ...options);
    this.select = on(select, { change: () => this.show() });
    this.select.value = "residual";
    const where = sayWhere(field);
    const given = { class: "map", role: "group", "aria-label": `Where the risks lie${where}`, tabindex: 0 };
    this.frame = make("div", given);
    const label = new Label(select, "Show where the risks lie", where);
    this.element = make("div", { class: "where" }, ...label.parts, select, this.frame);
  }

  show(): void {
    const side = SIDES.find(({ key }) => key === this.select.value) ?? SIDES[1];
    const placed = this.read().map((risk, at) => ({
      number: at + 1,
      name: risk.risk,
      place: risk[side.key],
    }));
    const said = `Where the risks lie: ${side.name.toLowerCase()} risk, ${side.meaning}`;
    const caption = make("span", {}, said, hiddenLabel(sayWhere(this.field)));
    const makeCell: MakeCell = (likelihood, impact) => {
      const here = placed.filter(({ place }) => isSame(place, [likelihood, impact]));
      return showCell(Math.ceil((likelihood * impact * 4) / this.steps ** 2), here);
    };
    this.frame.replaceChildren(makeGridTable(this.steps, caption, makeCell));
  }
}

function showCell(shade: number, here: { number: number; name: string }[]): HTMLElement {
  const items = here.map(({ number, name }) =>
    make("li", {}, `${number} `, make("span", { class: "short" }, shorten(name))),
  );
  const words = items.length ? make("ul", {}, ...items) : hiddenLabel("none");
  return make("td", { class: `shade-${shade}` }, words);
}

function shorten(name: string): string {
  return name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name || "No name yet";
}
