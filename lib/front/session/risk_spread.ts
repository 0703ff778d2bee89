// How everybody scored the risks: one grid with how many people stand at each place, and a table of all.
import { makeGridTable } from "../answers/grids";
import type { RiskSpread, ScoresOfRisks } from "../contract";
import { hiddenLabel, make, newId, on, setText } from "../dom/elements";
import { isSame } from "../values";
import { SAID } from "./words";

export class RiskSpreads {
  readonly element = make("section", { class: "risk-spread", hidden: true });
  private readonly select = on(make("select", { id: newId() }), { change: () => this.showGrid() });
  private readonly said = make("p", { class: "said" });
  private readonly wide = make("p", { class: "wide" }, SAID.wide);
  private readonly grid = make("div", { class: "grid-place" });
  private readonly all = make("div", {
    class: "scroll",
    tabindex: 0,
    role: "region",
    "aria-label": SAID.allScores,
  });
  private told: ScoresOfRisks | null = null;

  constructor() {
    const label = make("label", { for: this.select.id }, SAID.whichRisk);
    this.element.append(this.said, this.wide, label, this.select, this.grid, this.all);
  }

  take(scores: ScoresOfRisks | null): void {
    const scored = listScored(scores);
    this.element.hidden = !scored.length;
    if (!scores || isSame(scores, this.told)) return;
    this.told = scores;
    setText(this.said, scores.said);
    const { value } = this.select;
    const options = scored.map((spread, at) =>
      make("option", { value: at }, `${spread.risk}: ${nameSide(scores, spread)}`),
    );
    this.select.replaceChildren(...options);
    this.select.value = value && Number(value) < scored.length ? value : "0";
    this.wide.hidden = !scored.some(({ is_wide }) => is_wide);
    this.all.replaceChildren(tabulate(scores, scored));
    this.showGrid();
  }

  private showGrid(): void {
    const spread = listScored(this.told)[Number(this.select.value)];
    this.grid.replaceChildren(
      ...(this.told && spread ? makeGrids(this.told, spread, nameGrid(this.told, spread)) : []),
    );
  }
}

// Those on which people are furthest apart stand first.
export function listScored(scores: ScoresOfRisks | null): RiskSpread[] {
  const scored = (scores?.risks ?? []).filter(({ people, before }) => people || before);
  return scored.sort((one, other) => Number(other.is_wide) - Number(one.is_wide));
}

// The grid of those who answered again stands beside that of what they gave before they talked.
export function makeGrids(scores: ScoresOfRisks, spread: RiskSpread, what: string): HTMLElement[] {
  const { before, people } = spread;
  const name = (when: string) => (what ? `${what}, ${when.toLowerCase()}` : when);
  const now = people ? [make("div", {}, makeGrid(scores, spread, before ? name(SAID.later) : what))] : [];
  if (!before) return now;
  const earlier = makeGrid(scores, { ...before, agreed: null }, name(SAID.earlier));
  return [make("div", { class: "before-talking" }, earlier), ...now];
}

export function nameGrid(scores: ScoresOfRisks, spread: RiskSpread): string {
  return SAID.gridOf(spread.risk, nameSide(scores, spread));
}

function makeGrid(
  { scale }: ScoresOfRisks,
  { places, agreed }: Pick<RiskSpread, "places" | "agreed">,
  caption: string,
): HTMLElement {
  return makeGridTable(scale.length, caption, (likelihood, impact) => {
    const count = places.find(([across, up]) => across === likelihood && up === impact)?.[2] ?? 0;
    const isAgreed = agreed?.[0] === likelihood && agreed[1] === impact;
    const said = count ? [String(count), hiddenLabel(count === 1 ? " person" : " people")] : [];
    const mark = isAgreed ? make("b", {}, SAID.agreedHere) : null;
    return make(
      "td",
      { class: [count ? "held" : "", isAgreed ? "agreed-here" : ""].join(" ").trim() },
      ...said,
      mark,
    );
  });
}

function nameSide(scores: ScoresOfRisks, { side }: RiskSpread): string {
  return (scores.sides.find(([key]) => key === side)?.[1] ?? side).toLowerCase();
}

// What people gave before they talked stands beneath what they gave after.
function showBefore(span: readonly number[] = []): HTMLElement | null {
  return span.length ? make("small", {}, SAID.beforeShort(span.join(" · "))) : null;
}

function tabulate(scores: ScoresOfRisks, scored: RiskSpread[]): HTMLElement {
  const heads = [SAID.risk, SAID.measures.likelihood, SAID.measures.impact, SAID.agreedShort];
  const rows = scored.map((spread) => {
    const name = make("th", { scope: "row" }, spread.risk, make("small", {}, nameSide(scores, spread)));
    const cells = (["likelihood", "impact"] as const).map((measure) =>
      make("td", {}, spread[measure].join(" · "), showBefore(spread.before?.[measure])),
    );
    const agreed = make("td", {}, spread.agreed ? SAID.agreedAt(...spread.agreed) : "–");
    return make("tr", { class: spread.is_wide ? "is-wide" : "" }, name, ...cells, agreed);
  });
  const head = make("tr", {}, ...heads.map((words) => make("th", { scope: "col" }, words)));
  return make(
    "table",
    {},
    make("caption", {}, SAID.spans),
    make("thead", {}, head),
    make("tbody", {}, ...rows),
  );
}
