// What the tests of the front's logic are made of: a field, a version, and rules that answer at once or later.
import type { Field, Mine, Reply, Saved, Saving, Version } from "../contract";
import { type PageField, takeField } from "../page_field";
import { Drafts } from "../save/drafts";
import type { Who } from "../save/persons";
import { Saver, type SaverListener, type SavingPlace } from "../save/saver";
import { makeStorage } from "./storage";

export const ADA: Who = { author: "Ada Byron", role: "member" };
export const TAB = "a".repeat(32);
const PROGRESS = { workbook: "w", gate: null, answered: 0, asked: 1, missing: [] };

export function makeField(more: Partial<Field> = {}): PageField {
  const given = { about: "short", question: "What do we say?", kind: "text", ...more };
  return takeField(given as Field);
}

export function makeVersion(number: number, more: Partial<Version> = {}): Version {
  const author = more.author ?? "Cllr B";
  const signed = { author, writers: [author], by: author, settled: false, role: "member" as const };
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
  private readonly held: (() => void)[] = [];
  private readonly written = new Map<string, number>();
  private number = 0;

  constructor(private readonly field: PageField) {}

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
    const number = this.written.get(token) ?? this.write(message);
    const saved: Saved = {
      kind: "saved",
      token,
      version: null,
      field: null,
      blockers: [],
      progress: PROGRESS,
    };
    const { author, value = null, reason = "" } = message;
    if (message.kind === "withdraw") return saved;
    if (!this.field.individual) return { ...saved, version: makeVersion(number, { author, value }) };
    const mine: Mine = { number, value, reason, time: "14:32" };
    return { ...saved, field: { ...this.field, rating: { mine, count: 1, revealed: false } } };
  }

  private write({ token, kind, value = null, author, replaces = [] }: Sent): number {
    this.number += 1;
    this.written.set(token, this.number);
    const left = this.standing.filter((version) => !replaces.includes(version.number));
    const added = kind === "save" ? [makeVersion(this.number, { author, value })] : [];
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
