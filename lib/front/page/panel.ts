// Panels: one part of a page, with its fields and what is looked at for them.
import type { Field, News, Progress, Reply, Seen } from "../contract";
import { make } from "../dom/elements";
import { publishProgress } from "../dom/progress";
import { FieldView } from "../fields/field_view";
import type { Panel, PanelView } from "../fields/view";
import type { Link } from "../link";
import { type PageField, takeField } from "../page_field";
import { findStore } from "../store";
import { WORDS } from "../words";
import { offerReopen } from "./reopening";

const EVERY = 5000;
const SLOWEST = 30_000;

// News of an answer that may not have stood before says what was asked, too.
function isWhole(state: News): state is Field {
  return "question" in state;
}

export class PagePanel implements Panel {
  readonly review: string;
  readonly workbook: string;
  readonly fields: PageField[];
  // Of a panel that shows answers: in which order they stand, whichever is given first.
  private readonly order: string[];
  readonly views: PanelView[] = [];
  // Told of news by a panel that shows answers, and asks for none.
  onNews: (news: News[]) => void = () => {};
  isOutgrown = false;
  private number: number;
  private isLooking = false;
  private isAsked = false;

  constructor(
    readonly host: HTMLElement,
    readonly link: Link,
    readonly signal: AbortSignal,
  ) {
    const { review, fields, number, progress, order = [] } = link.opened;
    this.review = review;
    this.workbook = progress.workbook;
    this.fields = fields.map((field) => takeField(field));
    this.order = order;
    this.number = number;
  }

  get progress(): Progress {
    return this.link.opened.progress;
  }

  mountFields(): void {
    for (const field of this.fields) {
      const kept = this.host.querySelector<HTMLElement>(`.place[data-about="${CSS.escape(field.about)}"]`);
      const place = kept ?? make("div", { class: "place", "data-about": field.about });
      place.replaceChildren();
      if (!kept) this.host.append(place);
      this.views.push(new FieldView(field, this, place));
    }
  }

  hearLate(reply: Reply): void {
    for (const view of this.views) if (view.field.about === reply.about) view.hear(reply);
  }

  retry(): void {
    for (const view of this.views) view.retry();
  }

  takeNews(reply: Seen): void {
    this.number = Math.max(this.number, reply.number);
    publishProgress(reply.progress);
    for (const state of reply.fields) this.takeState(state, reply.number);
    if (reply.fields.length) this.onNews(reply.fields);
    this.noticeNewFields(reply.fields);
  }

  private takeState(state: News, number: number): void {
    const field = this.fields.find(({ about }) => about === state.about);
    if (field && !this.views.length) Object.assign(field, state);
    else if (!field && isWhole(state)) this.takeIn(state);
    for (const view of this.views) if (view.field.about === state.about) view.take(state, number);
  }

  private takeIn(field: Field): void {
    this.fields.push(takeField(field));
    this.fields.sort((left, right) => this.order.indexOf(left.about) - this.order.indexOf(right.about));
  }

  // A report that somebody loaded brings questions of its own, which stand on the page once it is opened again.
  private noticeNewFields(states: News[]): void {
    const isHere = ({ about }: News) => this.views.some((view) => view.field.about === about);
    if (this.isOutgrown || !this.views.length || states.every(isHere)) return;
    this.offerReopen(findStore().isServed ? WORDS.newFields : WORDS.newFieldsInNotebook);
  }

  offerReopen(words: string): void {
    this.isOutgrown = true;
    offerReopen(this.host, words);
  }

  async look(): Promise<void> {
    if (document.visibilityState === "hidden") return;
    this.isAsked = this.isLooking;
    if (this.isLooking) return;
    this.isLooking = true;
    const { who } = findStore();
    const reply = await this.link.ask({ kind: "look", since: this.number, ...who });
    this.isLooking = false;
    // What one person may see is not shown to the next, who sat down while it was on its way.
    const isTheirs = who === findStore().who;
    if (isTheirs && reply?.kind === "seen") this.takeNews(reply);
    if (isTheirs && reply) this.retry();
    // What came since it was asked is in no reply to it.
    if (!isTheirs || this.isAsked) await this.look();
  }

  // A person’s own ratings are known only once the person is, and a look that has no reply is made again.
  async lookAnew(): Promise<void> {
    this.number = 0;
    await this.look();
  }

  // Where no news comes by itself, or nothing does. Each silence makes the next look later, so that a kernel that comes back is not
  // met by a thousand of them.
  keepLooking(): void {
    let wait = EVERY;
    let timer: ReturnType<typeof setTimeout>;
    const turn = async () => {
      const { connection } = findStore();
      if (!this.link.isTold || !connection.isWell) await this.look();
      wait = connection.isWell ? EVERY : Math.min(wait * 1.5, SLOWEST);
      timer = setTimeout(turn, wait);
    };
    timer = setTimeout(turn, wait);
    this.signal.addEventListener("abort", () => clearTimeout(timer));
  }
}
