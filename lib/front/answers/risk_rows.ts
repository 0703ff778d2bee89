// A risk as a row: its name, and three places that are chosen or picked on a grid.
import type { Place } from "../contract";
import { hiddenLabel, Label, make, newId, on } from "../dom/elements";
import type { PageField } from "../page_field";
import { sayWhere } from "../say/fields";
import { sayStep } from "../say/phrases";
import { WORDS } from "../words";
import { writeChosen } from "./boxes";
import { PickingGrid } from "./grids";
import { type Risk, SIDES, type Side } from "./risks";
import { RemoveButton, type Row } from "./rows";

const DEFAULT_STEPS = 5;

export function countSteps(field: PageField): number {
  return field.steps ?? DEFAULT_STEPS;
}

// A likelihood or an impact: a step of the scale, or none yet.
class StepBox {
  readonly element: HTMLElement;
  private readonly select: HTMLSelectElement;
  private readonly label: Label;

  constructor(words: string, steps: number, changed: () => void) {
    const options = Array.from({ length: steps }, (_, at) =>
      make("option", { value: String(at + 1) }, sayStep(at + 1, steps)),
    );
    const nothing = make("option", { value: "" }, WORDS.notGiven);
    this.select = on(make("select", { id: newId() }, nothing, ...options), { change: changed });
    this.label = new Label(this.select, words);
    this.element = make("div", {}, ...this.label.parts, this.select);
  }

  get isLocked(): boolean {
    return this.select.disabled;
  }

  read(): number | null {
    return this.select.value ? Number(this.select.value) : null;
  }

  // A step above a scale that was shortened since is shown as it was given.
  write(step: number | null): void {
    writeChosen(this.select, step === null ? "" : String(step));
  }

  rename(said: string): void {
    this.label.tellApart(said);
  }
}

class SideBoxes {
  readonly element: HTMLElement;
  private readonly likelihood: StepBox;
  private readonly impact: StepBox;
  private readonly grid: PickingGrid;

  constructor(
    private readonly field: PageField,
    private readonly side: Side,
    private readonly changed: () => void,
  ) {
    const steps = countSteps(field);
    this.likelihood = new StepBox("Likelihood", steps, () => this.choose());
    this.impact = new StepBox("Impact", steps, () => this.choose());
    this.grid = new PickingGrid(steps, side, {
      read: () => this.read(),
      write: (place) => this.pick(place),
      isLocked: () => this.likelihood.isLocked,
    });
    const legend = make("legend", {}, side.name, make("small", {}, ` ${side.meaning}`));
    const pair = make("div", { class: "pair" }, this.likelihood.element, this.impact.element);
    this.element = make("fieldset", { class: "side" }, legend, pair, this.grid.element);
  }

  private choose(): void {
    this.grid.show();
    this.changed();
  }

  private pick(place: Place): void {
    this.write(place);
    this.changed();
  }

  read(): Place | null {
    const place: Place = [this.likelihood.read(), this.impact.read()];
    return place.every((step) => step === null) ? null : place;
  }

  write(place: Place | null): void {
    this.likelihood.write(place?.[0] ?? null);
    this.impact.write(place?.[1] ?? null);
    this.grid.show();
  }

  rename(at: number): void {
    const where = sayWhere(this.field, this.side.name, `Risk ${at}`);
    for (const part of [this.likelihood, this.impact, this.grid]) part.rename(where);
  }
}

export class RiskRow implements Row<Risk> {
  readonly element: HTMLElement;
  private readonly number = document.createTextNode("");
  private readonly label: Label;
  private readonly name: HTMLInputElement;
  private readonly sides: { [key in Side["key"]]: SideBoxes };
  private readonly away: RemoveButton;

  constructor(
    private readonly field: PageField,
    changed: () => void,
    remove: () => void,
  ) {
    this.name = on(make("input", { type: "text", id: newId() }), { input: changed });
    const [inherent, residual, target] = SIDES;
    const makeSide = (side: Side) => new SideBoxes(field, side, changed);
    this.sides = { inherent: makeSide(inherent), residual: makeSide(residual), target: makeSide(target) };
    this.away = new RemoveButton(field, "risk", remove);
    const begins = field.for ? hiddenLabel(`${field.for}: `) : null;
    const legend = make("legend", {}, begins, this.number);
    this.label = new Label(this.name, "What the risk is");
    const sides = make("div", { class: "sides" }, ...SIDES.map(({ key }) => this.sides[key].element));
    this.element = make(
      "fieldset",
      { class: "row risk" },
      legend,
      ...this.label.parts,
      this.name,
      sides,
      this.away.button,
    );
  }

  read(): Risk {
    const { inherent, residual, target } = this.sides;
    return {
      risk: this.name.value,
      inherent: inherent.read(),
      residual: residual.read(),
      target: target.read(),
    };
  }

  write(value: Risk): void {
    if (this.name.value !== value.risk) this.name.value = value.risk;
    for (const { key } of SIDES) this.sides[key].write(value[key]);
  }

  focus(): void {
    this.name.focus();
  }

  rename(at: number): void {
    this.number.data = `Risk ${at}`;
    this.away.rename(at);
    this.label.tellApart(sayWhere(this.field, `Risk ${at}`));
    for (const { key } of SIDES) this.sides[key].rename(at);
  }

  isBlank(): boolean {
    return !this.name.value.trim() && SIDES.every(({ key }) => !this.sides[key].read());
  }
}
