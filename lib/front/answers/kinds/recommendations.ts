// Recommendations: a row of boxes for each, with what it rests on.
import type { Json, Option } from "../../contract";
import type { PageField } from "../../page_field";
import { nameField } from "../../say/fields";
import { WORDS } from "../../words";
import { Because } from "../because";
import { makeBlankRow } from "../columns";
import { type Control, type Frame, type Kind, makeGroup } from "../control";
import {
  joinRecommended,
  type Recommended,
  readRecommended,
  sayRecommended,
  writeRecommended,
} from "../recommended";
import { type Row, Rows } from "../rows";
import { makeFreeRow } from "../table_rows";
import { complainOfDates, TABLES } from "../tables";

class RecommendationRow implements Row<Recommended> {
  readonly element: HTMLElement;
  readonly because: Because;
  private readonly row: ReturnType<typeof makeFreeRow>;

  constructor(field: PageField, { changed, look }: Frame, remove: () => void) {
    this.because = new Because(field.options, changed, look);
    this.row = makeFreeRow(field, changed, remove, WORDS.recommendation, this.because.element);
    this.element = this.row.element;
  }

  read(): Recommended {
    return { row: this.row.read(), because: this.because.read() };
  }

  write({ row, because }: Recommended): void {
    this.row.write(row);
    this.because.write(because);
  }

  focus(): void {
    this.row.focus();
  }

  rename(at: number): void {
    this.row.rename(at);
    this.because.rename(`${WORDS.recommendation} ${at}`);
  }

  isBlank(): boolean {
    return this.row.isBlank() && !this.because.read().length;
  }
}

class Recommendations implements Control {
  readonly element: HTMLElement;
  readonly described: HTMLElement;
  private readonly rows: Rows<Recommended>;

  constructor(
    private readonly field: PageField,
    frame: Frame,
  ) {
    this.rows = new Rows<Recommended>(
      {
        makeRow: (remove) => this.track(new RecommendationRow(field, frame, remove)),
        blank: () => ({ row: makeBlankRow(field), because: [] }),
        add: WORDS.add.recommendations,
        hidden: ` for ${nameField(field)}`,
        called: WORDS.recommendation,
      },
      frame.changed,
    );
    this.element = makeGroup(field, frame, {}, this.rows.element);
    this.described = this.element;
    this.write(null);
  }

  private readonly made = new Set<RecommendationRow>();

  private track(row: RecommendationRow): RecommendationRow {
    this.made.add(row);
    return row;
  }

  read(): Json {
    const rows = this.rows.read();
    return rows.length ? writeRecommended(this.field, rows) : [];
  }

  write(value: Json): void {
    this.rows.write(readRecommended(this.field, value));
  }

  offer(options: Option[]): void {
    for (const row of this.made) row.because.offer(options);
  }

  focus(): void {
    this.rows.focus();
  }

  marks(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(".cells :is(textarea, select, input)")];
  }

  complaint(): string | undefined {
    return complainOfDates(this.element);
  }
}

export const kind: Kind = {
  name: "recommendations",
  makeControl: (field, frame) => new Recommendations(field, frame),
  fits: TABLES.fits,
  say: sayRecommended,
  join: joinRecommended,
};
