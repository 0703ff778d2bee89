// The risks of a register on a screen each: how likely and how bad, by radios. Their names are read, and never typed.

import type { Control, Frame } from "../answers/control";
import { makeBlankRisk, type Risk, readRisks } from "../answers/risks";
import type { Json, Place, RiskStep, ScoresOfRisks } from "../contract";
import { make, makeButton, newId, on, setText } from "../dom/elements";
import type { PageField } from "../page_field";
import { isSame } from "../values";
import { SAID } from "./words";

type Scored = "residual" | "target";
type Measure = "likelihood" | "impact";

// One row of radios: each step of the scale, in the words that were agreed for it.
class Steps {
  readonly element: HTMLFieldSetElement;
  private readonly radios: HTMLInputElement[];

  constructor(measure: Measure, scale: RiskStep[], changed: () => void) {
    const name = newId();
    const hasWords = scale.some((step) => step[measure]);
    const options = scale.map((step, at) => {
      const radio = make("input", { type: "radio", name, id: newId(), value: at + 1 });
      on(radio, { change: changed });
      const words = step[measure] ? `${at + 1}: ${step[measure]}` : String(at + 1);
      const label = make("label", { for: radio.id }, words);
      return { radio, element: make("div", { class: "option" }, radio, label) };
    });
    this.radios = options.map(({ radio }) => radio);
    const listed = options.map(({ element }) => element);
    const rows = make("div", { class: hasWords ? "steps" : "steps short" }, ...listed);
    this.element = make(
      "fieldset",
      { role: "radiogroup" },
      make("legend", {}, SAID.fromTo(SAID.measures[measure], scale.length)),
      rows,
    );
  }

  read(): number | null {
    const chosen = this.radios.find(({ checked }) => checked);
    return chosen ? Number(chosen.value) : null;
  }

  write(step: number | null): void {
    for (const radio of this.radios) radio.checked = Number(radio.value) === step;
  }

  focus(): void {
    (this.radios.find(({ checked }) => checked) ?? this.radios[0])?.focus();
  }
}

class SideSteps {
  readonly element: HTMLElement;
  readonly likelihood: Steps;
  private readonly impact: Steps;

  constructor(name: string, scale: RiskStep[], changed: () => void) {
    this.likelihood = new Steps("likelihood", scale, changed);
    this.impact = new Steps("impact", scale, changed);
    const legend = make("legend", {}, name);
    this.element = make(
      "fieldset",
      { class: "scored" },
      legend,
      this.likelihood.element,
      this.impact.element,
    );
  }

  read(): Place | null {
    const place: Place = [this.likelihood.read(), this.impact.read()];
    return place.every((step) => step === null) ? null : place;
  }

  write(place: Place | null): void {
    this.likelihood.write(place?.[0] ?? null);
    this.impact.write(place?.[1] ?? null);
  }
}

export class RiskScores implements Control {
  readonly element = make("div", { class: "risk-scores" });
  readonly described = this.element;
  private readonly where = make("p", { class: "risk-of" });
  private readonly others = make("p", { class: "others-scored", role: "status" });
  private readonly isOwn: boolean;
  private readonly name = make("h2", { tabindex: -1 });
  private readonly sides = new Map<Scored, SideSteps>();
  private readonly back: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private risks: Risk[] = [];
  private names: string[];
  private at = 0;

  constructor(
    field: PageField,
    private readonly frame: Frame,
    scores: ScoresOfRisks,
  ) {
    this.names = field.rows;
    this.isOwn = field.individual;
    for (const [side, name] of scores.sides) {
      this.sides.set(side as Scored, new SideSteps(name, scores.scale, () => this.change()));
    }
    // Looking at another risk is no answer, and is never locked.
    this.back = makeButton(SAID.riskBefore, () => this.go(-1), { "data-looks": true });
    this.next = makeButton(SAID.riskAfter, () => this.go(1), { "data-looks": true });
    const pager = make("div", { class: "pager" }, this.back, this.next);
    const sides = [...this.sides.values()].map(({ element }) => element);
    this.element.append(this.others, this.where, this.name, ...sides, pager, frame.error);
    this.write(null);
  }

  private change(): void {
    const risk = this.risks[this.at];
    if (risk) for (const [side, steps] of this.sides) risk[side] = steps.read();
    this.frame.changed();
    this.sayWhere();
  }

  private go(by: number): void {
    this.at += by;
    this.show();
    this.name.focus();
  }

  private show(): void {
    const risk = this.risks[this.at];
    setText(this.name, risk?.risk ?? "");
    for (const [side, steps] of this.sides) {
      steps.write(risk?.[side] ?? null);
      steps.element.hidden = !risk;
    }
    this.back.hidden = this.at === 0;
    this.next.hidden = this.at >= this.names.length - 1;
    this.sayWhere();
  }

  private sayWhere(): void {
    const scored = this.risks.filter((risk) => this.names.includes(risk.risk) && isScored(risk)).length;
    const all = this.names.length;
    setText(this.where, all ? SAID.riskOf(this.at + 1, all, scored) : SAID.noRisks);
  }

  // What was scored with nothing done stays as it is. Of what somebody scores alone, risks that are not asked of them
  // are left out; what all agree on keeps the others that stand in it.
  read(): Json {
    const scored = this.risks.filter((risk) => isScored(risk) && !(this.isOwn && this.isOther(risk)));
    return scored.map((risk) => ({ ...risk }));
  }

  private isOther({ risk }: Risk): boolean {
    return !this.names.includes(risk);
  }

  private sayOthers(): void {
    const others = this.isOwn ? this.risks.filter((risk) => isScored(risk) && this.isOther(risk)) : [];
    setText(this.others, others.length ? SAID.otherRisks(others.map(({ risk }) => `“${risk}”`)) : "");
  }

  write(value: Json): void {
    const given = readRisks(value);
    const known = this.names.map((name) => given.find(({ risk }) => risk === name) ?? makeBlankRisk(name));
    this.risks = [...known, ...given.filter(({ risk }) => !this.names.includes(risk))];
    this.sayOthers();
    this.show();
  }

  // What is added to the register meanwhile comes after those that stand.
  offerRows(names: string[]): void {
    if (isSame(names, this.names)) return;
    const given = this.risks.map((risk) => ({ ...risk }));
    this.names = names;
    this.at = Math.min(this.at, Math.max(0, names.length - 1));
    this.write(given);
  }

  focus(): void {
    [...this.sides.values()][0]?.likelihood.focus();
  }

  marks(): HTMLElement[] {
    return [];
  }
}

function isScored({ inherent, residual, target }: Risk): boolean {
  return Boolean(inherent ?? residual ?? target);
}
