// The heat map: a list of risks, each placed three times, and one table that shows where they lie.
import type { Json } from "../../contract";
import { hasFocus, make, makeButton, setText } from "../../dom/elements";
import { announceLater } from "../../dom/later";
import type { PageField } from "../../page_field";
import { nameField, sayWhere } from "../../say/fields";
import { isSame } from "../../values";
import { WORDS } from "../../words";
import { type Control, type Frame, type Kind, makeGroup } from "../control";
import { RiskMap } from "../grids";
import { joinLists } from "../joining";
import { countSteps, RiskRow } from "../risk_rows";
import {
  isOnlyOffered,
  isRisks,
  makeBlankRisk,
  offerAnew,
  offerRisks,
  type Risk,
  readRisks,
  sayRisk,
  sayTaken,
  takeScores,
} from "../risks";
import { Rows } from "../rows";

class HeatMap implements Control {
  readonly element: HTMLElement;
  readonly described: HTMLElement;
  private readonly rows: Rows<Risk>;
  private readonly map: RiskMap;
  private readonly taking: ScoreTaking;
  private offered: string[];

  constructor(
    private readonly field: PageField,
    private readonly frame: Frame,
  ) {
    this.offered = field.rows;
    this.rows = new Rows<Risk>(
      {
        makeRow: (remove) => new RiskRow(field, () => this.changed(), remove),
        blank: () => makeBlankRisk(),
        add: WORDS.add["heat map"],
        hidden: ` for ${nameField(field)}`,
        called: "Risk",
        shown: () => this.show(),
      },
      () => this.changed(),
    );
    this.map = new RiskMap(field, countSteps(field), () => this.list());
    this.taking = new ScoreTaking(field, this.rows, () => this.changed());
    const parts = [this.rows.element, this.taking.element, this.map.element];
    this.element = makeGroup(field, frame, {}, ...parts);
    this.described = this.element;
    this.write(null);
  }

  private changed(): void {
    this.taking.clearNotice();
    this.show();
    this.frame.changed();
  }

  private show(): void {
    this.map.show();
    this.taking.show();
  }

  private list(): Risk[] {
    return this.rows.rows.map((row) => row.read());
  }

  read(): Json {
    return this.rows.read().filter((risk) => !isOnlyOffered(this.field.rows, risk));
  }

  write(value: Json): void {
    this.taking.clearNotice();
    const given = readRisks(value);
    this.rows.write([...given, ...offerRisks(this.field.rows, given)]);
    this.show();
  }

  offerRows(names: string[]): void {
    const next = offerAnew(this.list(), this.offered, names, hasFocus(this.element));
    // To write is to let go of what could be put back.
    if (next) this.rows.write(next);
    this.offered = names;
    this.show();
  }

  focus(): void {
    this.rows.focus();
  }

  marks(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(".risk input[type=text], .risk select")];
  }
}

// What the register says of each risk, taken over where nothing has been given here.
class ScoreTaking {
  readonly element: HTMLElement;
  private readonly said = make("p", { role: "status" });

  constructor(
    private readonly field: PageField,
    private readonly rows: Rows<Risk>,
    private readonly changed: () => void,
  ) {
    const button = makeButton(WORDS.takeScores, () => this.take(), { hidden: sayWhere(field) });
    this.element = make("div", { class: "taking" }, button, this.said);
  }

  private take(): void {
    const { scores } = this.field;
    const open = this.rows.rows.filter((row) => !isSame(row.read(), takeScores(scores, row.read())));
    for (const row of open) row.write(takeScores(scores, row.read()));
    if (open.length) this.changed();
    setText(this.said, "");
    announceLater(this.said, () => (open.length ? sayTaken(open.length) : WORDS.noScores));
  }

  // It does not go from under the hands of whoever is on it.
  show(): void {
    this.element.hidden = !Object.keys(this.field.scores ?? {}).length && !hasFocus(this.element);
  }

  clearNotice(): void {
    announceLater(this.said, () => "");
  }
}

export const kind: Kind = {
  name: "heat map",
  makeControl: (field, frame) => new HeatMap(field, frame),
  fits: isRisks,
  say: (_field, value) => readRisks(value).map(sayRisk),
  join: (_field, values) => joinLists(values),
};
