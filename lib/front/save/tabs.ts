// Tabs: the pages of one browser tell each other which drafts they are writing, so that a page takes up only
// what nobody writes any more. They broadcast, since a page served over plain HTTP has no navigator.locks.
import type { Draft, Drafts } from "./drafts";
import { isKeyOf, tabOf } from "./keys";
import { newToken } from "./tokens";

const TAB = "scrutiny:tab";
const IS_TAB = /^[0-9a-f]{32}$/;
const ANSWERED_WITHIN = 250;

// What was kept when the open tabs were asked, and what they say of it.
export type OpenTabs = { kept: string[]; held: Set<string>; waiting: Set<string> };

export type Found = { key: string; draft: Draft; isOurs: boolean };

type Telling = { isAsking: boolean; held: string[]; waiting: string };

export type Channel = {
  postMessage(telling: Telling): void;
  addEventListener(kind: "message", act: (event: { data: Telling }) => void): void;
};

export type Browser = {
  drafts: Drafts;
  findSession(): Storage;
  openChannel(): Channel;
  listHeld(): string[];
};

export class Tabs {
  private named: string | null = null;
  private channel: Channel | null | undefined;
  private readonly asking = new Set<OpenTabs>();
  private asked: Promise<OpenTabs> | null = null;

  constructor(private readonly browser: Browser) {}

  // A tab keeps its name when its page is loaded again, and so knows its own drafts.
  get own(): string {
    this.named ??= this.readName();
    return this.named;
  }

  private readName(): string {
    try {
      const session = this.browser.findSession();
      if (!IS_TAB.test(session.getItem(TAB) ?? "")) session.setItem(TAB, newToken());
      return session.getItem(TAB) ?? newToken();
    } catch {
      return newToken();
    }
  }

  private open(): Channel | null {
    if (this.channel !== undefined) return this.channel;
    try {
      this.channel = this.browser.openChannel();
      this.channel.addEventListener("message", ({ data }) => this.hear(data));
    } catch {
      this.channel = null;
    }
    return this.channel;
  }

  // A page that is itself waiting for answers will take up what its own tab has kept.
  private tell(isAsking: boolean): void {
    const waiting = this.asking.size > 0 ? this.own : "";
    this.channel?.postMessage({ isAsking, held: this.browser.listHeld(), waiting });
  }

  private hear({ isAsking, held, waiting }: Telling): void {
    for (const open of this.asking) {
      for (const key of held) open.held.add(key);
      open.waiting.add(waiting);
    }
    if (isAsking) this.tell(false);
  }

  // A page that does not answer in time may still be there, asleep: then both send one token, and the record
  // writes one entry.
  private async ask(): Promise<OpenTabs> {
    const open: OpenTabs = { kept: this.browser.drafts.listKeys(), held: new Set(), waiting: new Set() };
    if (!this.open() || !open.kept.length) return open;
    this.asking.add(open);
    this.tell(true);
    await new Promise((resolve) => {
      setTimeout(resolve, ANSWERED_WITHIN);
    });
    this.asking.delete(open);
    return open;
  }

  // The answers of a panel come onto the page together, and ask once.
  askOpenTabs(): Promise<OpenTabs> {
    this.asked ??= this.ask();
    queueMicrotask(() => {
      this.asked = null;
    });
    return this.asked;
  }

  private isUnclaimed(open: OpenTabs, key: string): boolean {
    if (open.held.has(key) || this.browser.listHeld().includes(key)) return false;
    return tabOf(key) === this.own || !open.waiting.has(tabOf(key));
  }

  // The drafts of an answer that nobody is writing: this tab’s own first, and then the newest. Of what one person
  // answers alone only the last stands, whichever tab it was given in.
  findUnclaimed(open: OpenTabs, name: string, field: { individual: boolean }): Found[] {
    const isOurs = (key: string) => !field.individual && tabOf(key) === this.own;
    const keys = open.kept.filter((key) => isKeyOf(name, key) && this.isUnclaimed(open, key));
    const found = keys.flatMap((key) => {
      const draft = this.browser.drafts.readDraft(key);
      return draft ? [{ key, draft, isOurs: isOurs(key) }] : [];
    });
    return found.sort(
      (draft, other) =>
        Number(other.isOurs) - Number(draft.isOurs) || other.draft.at.localeCompare(draft.draft.at),
    );
  }
}
