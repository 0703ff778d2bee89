// Drafts: what was typed and is not known to be saved, kept in this browser.
import type { Json, Role } from "../contract";

// What is under way is kept as `sent` beside what was typed after it.
export type Draft = {
  token: string;
  value: Json;
  reason: string;
  replaces: number[];
  keeps: number[];
  at: string;
  author: string;
  role: Role | "";
  isRefused?: number | null;
  sent?: Draft;
};

export const DRAFT = "scrutiny:draft:";

type Kept = Partial<Draft> | null;

export function isDraft(kept: Kept | undefined): kept is Draft {
  return Boolean(kept) && typeof kept?.token === "string" && "value" in kept && Array.isArray(kept.replaces);
}

// A draft of an earlier version may lack what was not kept then.
function completeDraft(kept: Draft): Draft {
  const before = { reason: "", keeps: [], author: "", role: "" as const };
  const { sent, ...draft } = { ...before, ...kept, at: String(kept.at ?? "") };
  return isDraft(sent) ? { ...draft, sent: completeDraft(sent) } : draft;
}

export class Drafts {
  constructor(
    private readonly findStorage: () => Storage,
    private readonly complain: () => void,
  ) {}

  keep(key: string, value: unknown): void {
    try {
      this.findStorage().setItem(key, JSON.stringify(value));
    } catch {
      this.complain();
    }
  }

  read(key: string): unknown {
    try {
      return JSON.parse(this.findStorage().getItem(key) ?? "null");
    } catch {
      return null;
    }
  }

  forget(key: string): void {
    try {
      this.findStorage().removeItem(key);
    } catch {
      this.complain();
    }
  }

  readDraft(key: string): Draft | null {
    const kept = this.read(key) as Kept;
    return isDraft(kept) ? completeDraft(kept) : null;
  }

  listKeys(): string[] {
    try {
      return Object.keys(this.findStorage()).filter((key) => key.startsWith(DRAFT));
    } catch {
      return [];
    }
  }
}
