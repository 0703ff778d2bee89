// What the tests of the front's logic are made of: a field, a version, and rules that answer at once or later.
import type {
  Asked,
  Field,
  FieldState,
  Json,
  Mine,
  Option,
  Rating,
  Reply,
  Saved,
  Saving,
  Version,
} from "../contract";
import { fillField, type PageField, takeField } from "../page_field";
import { Drafts } from "../save/drafts";
import type { Who } from "../save/persons";
import { Saver, type SaverListener, type SavingPlace } from "../save/saver";
import { makeStorage } from "./storage";

export const ADA: Who = { author: "Ada Byron", role: "member" };
export const TAB = "a".repeat(32);
export const PROGRESS = { workbook: "w", gate: null, answered: 0, asked: 1, missing: [] };

export function makeAsked(about: string, number: number | null = 2): Asked {
  return { about, number, question: "What else?", for: "", href: `#prompt-${about}`, workbook: "w" };
}

export function makeField(more: Partial<Field> = {}): PageField {
  const told = { about: "short", question: "What do we say?", kind: "text", can_join: true, ...more };
  return takeField(fillField(told));
}

export function makeVersion(number: number, more: Partial<Version> = {}): Version {
  const author = more.author ?? "Cllr B";
  const signed = { author, writers: [author], by: author, settled: false };
  return { number, value: "Said", time: "14:32", day: "1 May 2026", ...signed, ...more };
}

type Sent = Saving & { token: string };

// The rules of one review: they keep what is sent once for each token, as the record does.
export class MadeRules {
  readonly sent: Sent[] = [];
  readonly standing: Version[] = [];
  // How the next messages are answered.
  mode: "now" | "held" | "silent" = "now";
  refusal: { sentence: string; erased?: number; closed?: boolean } | null = null;
  // Which values do not fit.
  refuses: (value: Json) => boolean = () => false;
  blockers: string[] = [];
  // Whether nobody is told who wrote what.
  isUnnamed = false;
  // What the rules offer otherwise than when the page was opened, and what was shown of a rating.
  changed: Partial<FieldState> = {};
  shown: Partial<Rating> = {};
  // What its rows can rest on.
  links: Option[] = [];
  readonly ratings = new Map<string, Mine>();
  private readonly held: (() => void)[] = [];
  private readonly written = new Map<string, number>();
  private number: number;

  constructor(readonly field: PageField) {
    this.standing.push(...field.versions);
    this.number = Math.max(0, ...field.versions.map(({ number }) => number));
  }

  ask(message: Sent): Promise<Reply | null> {
    this.sent.push(message);
    if (this.mode === "silent") return Promise.resolve(null);
    const reply = this.reply(message);
    if (this.mode === "now") return Promise.resolve(reply);
    return new Promise((resolve) => {
      this.held.push(() => resolve(reply));
    });
  }

  letGo(): void {
    this.held.shift()?.();
  }

  private reply(message: Sent): Reply {
    const { token } = message;
    if (this.refusal) return { kind: "refused", token, ...this.refusal };
    if (this.refuses(message.value ?? null))
      return { kind: "refused", token, sentence: "This does not fit." };
    const number = this.written.get(token) ?? this.write(message);
    const field = this.tell(message.author);
    const saved: Saved = {
      kind: "saved",
      token,
      version: null,
      field,
      blockers: this.blockers,
      progress: PROGRESS,
    };
    if (message.kind === "withdraw" || this.field.individual) return saved;
    return { ...saved, version: this.standing.find((version) => version.number === number) ?? null };
  }

  // How the field stands, as one person may see it.
  tell(author: string): FieldState {
    const { field, standing, ratings } = this;
    const rating = { mine: ratings.get(author) ?? null, count: ratings.size, revealed: false };
    const versions = field.individual ? [] : [...standing];
    const { about, locked, options, rows, scores, help } = { ...field, ...this.changed };
    const state = { about, locked, options, rows, scores, help, versions };
    return { ...state, rating: field.individual ? { ...rating, ...this.shown } : null };
  }

  // Somebody writes at another page: in the place of what stands, or unseen beside it.
  writeElsewhere(value: Json, author: string, isUnseen = false): void {
    const replaces = isUnseen ? [] : this.standing.map((version) => version.number);
    const signed = {
      author,
      role: "member",
      about: this.field.about,
      token: `elsewhere-${this.number}`,
    } as const;
    this.write({ kind: "save", value, replaces, ...signed });
  }

  private write({ token, kind, value = null, author, reason = "", replaces = [] }: Sent): number {
    this.number += 1;
    this.written.set(token, this.number);
    const mine: Mine = { number: this.number, value, reason, time: "14:32" };
    if (this.field.individual && kind === "save") this.ratings.set(author, mine);
    if (this.field.individual && kind === "withdraw") this.ratings.delete(author);
    const left = this.standing.filter((version) => !replaces.includes(version.number));
    const added =
      kind === "save"
        ? [makeVersion(this.number, { author: this.isUnnamed ? "somebody" : author, value })]
        : [];
    this.standing.splice(0, Infinity, ...left, ...added);
    return this.number;
  }
}

export type Told = { states: string[]; saved: boolean[]; refused: string[] };

export type Made = {
  saver: Saver;
  rules: MadeRules;
  told: Told;
  storage: Storage;
  listKept: () => string[];
};

export type Making = { field?: PageField; storage?: Storage; rules?: MadeRules; who?: () => Who };

// A saver on a page of one review.
export function makeSaver({ field = makeField(), storage = makeStorage(), ...given }: Making = {}): Made {
  const rules = given.rules ?? new MadeRules(field);
  const told: Told = { states: [], saved: [], refused: [] };
  const drafts = new Drafts(
    () => storage,
    () => told.states.push("full"),
  );
  const ask = (message: unknown) => rules.ask(message as Sent);
  const place: SavingPlace = { review: "r", drafts, tab: TAB, who: given.who ?? (() => ADA), ask };
  const listener: SaverListener = {
    state: (name) => told.states.push(name),
    saved: (_reply, isMore) => told.saved.push(isMore),
    refused: (sentence) => told.refused.push(sentence),
  };
  return {
    saver: new Saver(field, place, listener),
    rules,
    told,
    storage,
    listKept: () => drafts.listKeys(),
  };
}
