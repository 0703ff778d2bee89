// The store: what all panels of a page share. Each panel runs its own copy of this module, so that it is kept on
// the window.
import { Connection, type ConnectionState } from "./connection";
import type { Gate, Progress, Rights } from "./contract";
import { Drafts } from "./save/drafts";
import { NOBODY, type Who } from "./save/persons";
import { Tabs } from "./save/tabs";
import { isSame } from "./values";
import { ROLES } from "./words";

const PAGE = "scrutiny-workbook:page";
const WHO = "scrutiny:who";

export type HeldSaver = { readonly key: string | null; readonly isBusy: boolean; send(): void };

// An answer on the page, as the page knows it.
export type ShownField = {
  readonly about: string;
  readonly place: HTMLElement;
  listSavers(): readonly HeldSaver[];
  focus(): void;
};

type Events = {
  who: Who;
  connection: ConnectionState;
  progress: Progress;
  gate: Gate;
  changed: { about: string; panel: object };
  "no-drafts": true;
};

export class Store {
  isServed = false;
  isPressed = false;
  hasWarned = false;
  hasBanner = false;
  // Whether this browser could not keep something.
  isFull = false;
  readonly statuses = new Map<string, HTMLElement>();
  readonly gates = new Map<string, Gate>();
  readonly progress = new Map<string, Progress>();
  readonly drafts: Drafts;
  readonly tabs: Tabs;
  readonly connection: Connection;
  // Why somebody of each role may not do each thing, and nobody yet: the record’s rules say so.
  rights: { readonly [role: string]: Rights } = {};
  private readonly news = new EventTarget();
  private readonly shown = new Map<string, ShownField[]>();
  private known: Who | null = null;
  // Whether a seat in a session says who that is, and not the page.
  isSeated = false;
  private count = 0;

  constructor() {
    this.drafts = new Drafts(
      () => localStorage,
      () => this.noteStorageFull(),
    );
    this.tabs = new Tabs({
      drafts: this.drafts,
      findSession: () => sessionStorage,
      openChannel: () => new BroadcastChannel("scrutiny:drafts"),
      listHeld: () => this.listSavers().flatMap(({ key }) => (key ? [key] : [])),
    });
    this.connection = new Connection(
      () => fetch(location.pathname, { method: "HEAD" }),
      (state) => this.tell("connection", state),
    );
  }

  newId(): string {
    this.count += 1;
    return `scrutiny-${this.count}`;
  }

  tell<Kind extends keyof Events>(kind: Kind, detail: Events[Kind]): void {
    this.news.dispatchEvent(new CustomEvent(kind, { detail }));
  }

  hear<Kind extends keyof Events>(
    kind: Kind,
    act: (detail: Events[Kind]) => void,
    signal?: AbortSignal,
  ): void {
    const hear = (event: Event) => act((event as CustomEvent<Events[Kind]>).detail);
    this.news.addEventListener(kind, hear, signal ? { signal } : {});
  }

  private noteStorageFull(): void {
    if (this.isFull) return;
    this.isFull = true;
    this.tell("no-drafts", true);
  }

  get who(): Who {
    this.known ??= this.readWho();
    return this.known;
  }

  set who(who: Who) {
    if (this.isSeated || isSame(who, this.who)) return;
    this.known = who;
    this.drafts.keep(WHO, who);
    this.tell("who", who);
  }

  // It is not kept for other pages, which may be of a review without a seat.
  takeSeat(who: Who): void {
    this.isSeated = true;
    this.known = who;
    this.tell("who", who);
  }

  may(act: keyof Rights): boolean {
    return this.rights[this.who.author ? this.who.role : ""]?.[act] === "";
  }

  // Whether somebody has said who they are.
  get isNamed(): boolean {
    return Boolean(this.who.author && this.who.role);
  }

  // Whether somebody who has said who they are only reads.
  get isReading(): boolean {
    return this.isNamed && !this.may("write");
  }

  private readWho(): Who {
    const kept = this.drafts.read(WHO) as Partial<Who> | null;
    const isKnown = typeof kept?.author === "string" && Object.hasOwn(ROLES, kept.role ?? "");
    return isKnown ? (kept as Who) : NOBODY;
  }

  // A page may show one answer more than once: as itself, and again in a second view of its cell.
  add(field: ShownField, signal: AbortSignal): void {
    const { about } = field;
    this.shown.set(about, [...this.find(about), field]);
    signal.addEventListener("abort", () => {
      this.shown.set(
        about,
        this.find(about).filter((other) => other !== field),
      );
    });
  }

  find(about: string): ShownField[] {
    return this.shown.get(about) ?? [];
  }

  listSavers(): HeldSaver[] {
    return [...this.shown.values()].flat().flatMap((field) => field.listSavers());
  }
}

declare global {
  interface Window {
    [PAGE]?: Store;
  }
}

export function findStore(): Store {
  window[PAGE] ??= new Store();
  return window[PAGE];
}
