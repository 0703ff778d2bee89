// What the parts of a field on a page know of it, and of the panel it stands in.
import type { Control } from "../answers/control";
import type { FieldState, Json, News, Reply } from "../contract";
import type { Link } from "../link";
import type { PageField } from "../page_field";
import type { Draft } from "../save/drafts";
import type { Saver } from "../save/saver";
import type { Complaints } from "./complaints";
import type { ReasonBox } from "./reason";
import type { Savers } from "./savers";
import type { Status } from "./status";

export interface Panel {
  readonly host: HTMLElement;
  readonly link: Link;
  readonly signal: AbortSignal;
  readonly review: string;
  readonly fields: PageField[];
  readonly views: PanelView[];
  // Looks at once for what has changed.
  look(): Promise<void>;
}

// A field as its panel knows it.
export interface PanelView {
  readonly field: PageField;
  take(state: News, number: number): void;
  hear(reply: Reply): void;
  retry(): void;
}

export interface View extends PanelView {
  readonly panel: Panel;
  readonly place: HTMLElement;
  readonly control: Control;
  readonly reason: ReasonBox | null;
  readonly status: Status;
  readonly complaints: Complaints;
  readonly savers: Savers;
  readonly isFocused: boolean;
  // Whether the part is shut, or nobody has signed, and nobody is in the control.
  readonly isShut: boolean;
  // Whether the answers that people gave alone have been shown.
  readonly isClosed: boolean;
  isTouched: boolean;
  isBroughtBack: boolean;
  // Puts a value into the control.
  put(value: Json): void;
  // Shows what whoever is writing has answered alone.
  showMine(): void;
  lock(): void;
  refresh(): void;
  focus(): void;
  // Takes what a reply says of the field, apart from what is in the control.
  adopt(state: News): void;
  showDraft(draft: Draft): void;
  readonly dispute: { show(): void };
  readonly news: {
    // Drops what waited to be shown.
    dropWaiting(): void;
    // Takes what somebody wrote in the place of what was just saved, if anybody did.
    takeOverwriting(): void;
  };
  readonly restoring: { showRefused(): void; sendBeside(saver: Saver): void };
  readonly closing: { close(): void; stayShown(state: FieldState): FieldState };
}
