// What passes between a page and the rules of its review: messages up, replies and states down.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

export type Role = "member" | "officer" | "facilitator" | "observer";

export type FieldKind =
  | "text"
  | "long text"
  | "scale"
  | "choice"
  | "date"
  | "list"
  | "table"
  | "matrix"
  | "heat map"
  | "checks";

export type Option = { key: string; words: string; small: string };

export type Lock = { name: string; about: string; sentence: string; href: string };

export type Version = {
  number: number;
  value: Json;
  author: string;
  writers?: string[];
  by?: string;
  settled?: boolean;
  role: Role;
  time: string;
  day: string;
};

export type Mine = { number: number; value: Json; reason: string; time: string };

export type Share = { words: string; count: number; of?: string };

export type Reason = { words: string; reason: string };

export type Rating = {
  mine: Mine | null;
  count: number;
  revealed: boolean;
  spread?: Share[];
  said?: string;
  reasons?: Reason[];
};

// What a risk's place is: its likelihood and its impact, each given or not.
export type Place = [number | null, number | null];

export type Scores = { [risk: string]: { [side: string]: Place | null } };

export type FieldState = {
  about: string;
  versions: Version[];
  rating: Rating | null;
  locked: Lock[];
  options: Option[];
  rows: string[];
  scores: Scores | null;
  help: string;
};

// A look’s news of one thing: what changed of it, or only that it did.
export type News = Pick<FieldState, "about"> & Partial<FieldState>;

export type Before = { review: string; words: string };

export type Field = FieldState & {
  number: number | null;
  question: string;
  for: string;
  kind: FieldKind;
  offered: string[];
  choices: { [column: string]: string[] };
  dates: string[];
  keyed: boolean;
  steps: number | null;
  individual: boolean;
  before: Before | null;
  evidence: Field | null;
  href: string;
  workbook: string;
};

export type Asked = {
  about: string;
  number: number | null;
  question: string;
  for: string;
  href: string;
  workbook: string;
};

export type Gate = { number: number; open: boolean; said: string };

export type Progress = {
  workbook: string;
  gate: Gate | null;
  answered: number;
  asked: number;
  missing: Asked[];
};

export type Blocker = { about: string; sentence: string };

export type HistoryEntry = { number: number; said: string; words: string };

// What a panel is given when it is opened.
export type PanelState = {
  part: string;
  panel: string;
  review: string;
  fields: Field[];
  number: number;
  progress: Progress;
};

export type Signed = { token: string; about: string; author: string; role: Role };

export type Saving = Signed & {
  kind: "save" | "withdraw";
  value?: Json;
  reason?: string;
  replaces: number[];
  keeps?: number[];
};

export type Showing = Signed & { kind: "reveal"; knowing: boolean };

export type Looking = { kind: "look"; since: number; author: string; role: string };

export type AskingHistory = { kind: "history"; about: string };

export type Naming = { kind: "name"; author: string };

export type Loading = {
  kind: "report" | "figures";
  token: string;
  name: string;
  size: number;
  part: number;
  of: number;
  named: string;
  author: string;
  role: string;
};

export type Message =
  | Saving
  | Showing
  | Looking
  | AskingHistory
  | Naming
  | Loading
  | { kind: "check" }
  | { kind: "html" };

export type Echo = { id?: string; token?: string; about?: string };

export type Saved = Echo & {
  kind: "saved";
  version: Version | null;
  field?: FieldState;
  blockers?: string[];
  progress: Progress;
};

export type Loaded = Saved & { said?: string; lines?: string[] };

export type Refused = Echo & { kind: "refused"; sentence: string; erased?: number; closed?: boolean };

export type Seen = Echo & { kind: "seen"; number: number; fields: News[]; progress: Progress };

export type History = Echo & { kind: "history"; entries: HistoryEntry[] };

export type Checked = Echo & { kind: "checked"; blockers: Blocker[]; progress: Progress };

export type Html = Echo & { kind: "html"; html: string };

export type Unsure = Echo & {
  kind: "unsure";
  named: string;
  question: string;
  advice: string;
  yes: string;
  no: string;
  refusal: string;
};

export type Reply =
  | Loaded
  | Refused
  | Seen
  | History
  | Checked
  | Html
  | Unsure
  | (Echo & { kind: "held" })
  | (Echo & { kind: "known" });
