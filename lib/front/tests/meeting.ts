// A session on one screen without a browser: a room that tells it what the test says, over a way that can be cut.
import { vi } from "vitest";
import type {
  Decided,
  Field,
  Leading,
  Minuted,
  Proposal,
  Rating,
  SessionMessage,
  SessionReply,
  SessionStep,
  SessionTold,
  Task,
  You,
} from "../contract";
import { SessionScreen } from "../session/screen";
import { makeField } from "./made";

export type Sent = SessionMessage & { id: string };
export const ADA: You = {
  name: "Ada Byron",
  role: "member",
  leads: false,
  marks: [],
  waits: false,
  offered: false,
  may_answer: true,
  may_write: false,
  may_note: true,
  may_propose: true,
  asked: ["s1", "s2", "s3"],
  has_tasks: false,
  calls: false,
  answers: false,
  proposed: [],
  seconded: [],
  questions: [],
  asides: [],
};
const SUPPORT = ["yes", "yes, with a change", "no"];
const TITLES = ["What do we see?", "What do we expect?", "What did we miss?", "What next?"];

function makeRated(about: string, kind: string): Field {
  const { number, ...field } = makeField({ about, kind, individual: true, question: "What do you say?" });
  const rating = { count: 0, mine: null, revealed: false } as unknown as Field["rating"];
  return { ...field, number, rating, offered: kind === "choice" ? ["good", "poor"] : [] } as unknown as Field;
}

export function makeStep(number: number, more: Partial<SessionStep> = {}): SessionStep {
  return {
    key: `s${number}`,
    number,
    of: TITLES.length,
    title: TITLES[number - 1] ?? "",
    minutes: 5,
    how: "alone",
    state: "open",
    round: 1,
    word: "Answer now",
    said: "Answers are open.",
    own: [makeRated(`about-${number}`, "text")],
    agreed: [],
    answered: 0,
    people: 3,
    earlier: [],
    noted: [],
    noted_before: [],
    differs: [],
    queue: false,
    proposals: [],
    asks: null,
    scores: null,
    late: [],
    cannot: 0,
    park: 0,
    ...more,
  };
}

export function makeProposal(more: Partial<Proposal> = {}): Proposal {
  return {
    key: "k1",
    seen: "mark1",
    name: "Recommendation 1",
    words: "Publish the waits",
    to: "the executive",
    post: "",
    by: "2027-03-31",
    test: "",
    because: [],
    said: [["To whom", "the executive"]],
    rests_on: [],
    proposers: ["Grace Hopper"],
    seconders: [],
    state: "proposed",
    is_decided: false,
    missing: ["No post: who will be asked whether it was done?"],
    differs: [],
    support: makeSupport(),
    ...more,
  };
}

// What members say of a recommendation, each alone.
export function makeSupport(rating: Partial<Rating> = {}): Field {
  const field = makeRated("recommendation.k1.supported", "choice");
  const given = { ...field.rating, ...rating } as Rating;
  return { ...field, question: "Do you support it?", offered: SUPPORT, rating: given } as Field;
}

export const LEADING: Leading = {
  code: "ABCD EFGH",
  door: true,
  people: [],
  main: { act: "next", words: "Next step" },
  others: [],
  unminuted: 0,
  notes: [],
  lacks_risks: false,
  risks_offered: [],
  seconds: 0,
  seconds_on_step: 0,
};

class MadeSocket extends EventTarget {
  readyState = 0;
  constructor(private readonly room: MadeRoom) {
    super();
  }
  send(words: string): void {
    this.room.hear(this, JSON.parse(words));
  }
  give(content: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(content) }));
  }
  close(): void {
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }
}

export class MadeRoom {
  readonly sent: Sent[] = [];
  readonly host = document.createElement("main");
  isReached = true;
  step: SessionStep | null = makeStep(1);
  you = ADA;
  homework: SessionStep[] = [];
  tasks: Task[] = [];
  isLeaderAway = false;
  leading: Leading | null = null;
  refusal = "";
  minuted: Minuted[] = [];
  signed = "";
  decided: Decided[] = [];
  // Why there is no seat any more.
  gone = "";
  refusals: { [kind: string]: string } = {};
  // How an HTTP message is answered where no socket is.
  status = 0;
  private sockets: MadeSocket[] = [];

  constructor(screen = "session") {
    this.host.dataset["screen"] = screen;
    this.host.dataset["join"] = "/join";
    this.host.dataset["reads"] = "/council/leeds";
    document.body.replaceChildren(this.host);
    history.replaceState(null, "");
  }

  async open(): Promise<void> {
    const way = { open: () => this.connect(), post: () => this.post() };
    new SessionScreen(this.host, { told: this.tell(), step: {} }, way);
    await this.rest(200);
  }

  private connect(): WebSocket {
    const socket = new MadeSocket(this);
    this.sockets.push(socket);
    setTimeout(() => {
      if (!this.isReached) return socket.close();
      socket.readyState = 1;
      socket.dispatchEvent(new Event("open"));
    }, 1);
    return socket as unknown as WebSocket;
  }

  private post(): Promise<Response> {
    if (!this.status) return Promise.reject(new Error("away"));
    return Promise.resolve(new Response("", { status: this.status }));
  }

  tell(more: Partial<SessionTold> = {}): SessionTold {
    const agenda = TITLES.map((title, at) => {
      const key = `s${at + 1}`;
      return { key, title, minutes: 5, is_break: false, state: "not reached" as const, owner: "" };
    });
    const { step, you, leading, homework } = this;
    const ended = step ? [] : [{ title: "All", state: "agreed" as const, owner: "", words: ["Said."] }];
    const told = {
      kind: "session" as const,
      number: 1,
      title: "A meeting",
      state: "open" as const,
      leader_away: this.isLeaderAway,
    };
    return {
      ...told,
      step,
      homework,
      agenda,
      decided: [...this.decided, ...ended],
      minuted: this.minuted,
      signed: this.signed,
      you,
      leading,
      code: "ABCD EFGH",
      ...more,
    };
  }

  hear(socket: MadeSocket, message: Sent): void {
    if (!this.isReached) return;
    this.sent.push(message);
    const { kind, id } = message as { kind: string; id: string };
    if (kind === "ping") socket.give({ here: true });
    else setTimeout(() => socket.give({ reply: { ...this.reply(message), id } }), 1);
  }

  private reply(message: Sent): SessionReply {
    if (this.gone) return { kind: "gone", sentence: this.gone } as SessionReply;
    if (message.kind === "step")
      return {
        kind: "step",
        key: message.step,
        figure: "",
        html: `<p>Beside ${message.step}</p>`,
        words: ["Agreed."],
        links: [{ key: "figure:a", words: "A figure", small: "" }],
      };
    if (message.kind === "tasks") return { kind: "tasks", tasks: this.tasks };
    const isRefused = message.kind === "answer" || (message.kind === "press" && !message.knowing);
    if (this.refusal && isRefused) return { kind: "refused", sentence: this.refusal } as SessionReply;
    const sentence = this.refusals[message.kind];
    if (sentence) return { kind: "refused", sentence } as SessionReply;
    if (message.kind === "answer") this.keep(message.about, message.value ?? null);
    if (message.kind === "support") this.keepSupport(message.value, message.reason ?? "");
    return this.tell();
  }

  private keepSupport(value: string, reason: string): void {
    const mine = { value, reason, time: "", number: 1 };
    const support = makeSupport({ count: 1, mine });
    const proposals = this.step?.proposals.map((proposal) => ({ ...proposal, support })) ?? [];
    if (this.step) this.step = { ...this.step, proposals };
  }

  private keep(about: string, value: unknown): void {
    const own = this.step?.own.map((field) =>
      field.about === about ? { ...field, rating: { ...field.rating, mine: { value, reason: "" } } } : field,
    );
    if (this.step && own) this.step = { ...this.step, own: own as unknown as Field[] };
  }

  // Takes the group somewhere, and tells everybody.
  async move(step: SessionStep | null): Promise<void> {
    this.step = step;
    await this.push();
  }

  async push(): Promise<void> {
    for (const socket of this.sockets.filter(({ readyState }) => readyState === 1))
      if (this.isReached) socket.give({ session: this.tell({ you: null }), you: this.you });
    await this.rest(50);
  }

  async cut(): Promise<void> {
    this.isReached = false;
    await this.rest(0);
  }

  async type(words: string): Promise<void> {
    const box = this.one<HTMLInputElement>(".own input, .own textarea");
    box.focus();
    box.value = words;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await this.rest(0);
  }

  async press(words: string): Promise<void> {
    this.button(words).click();
    await this.rest(50);
  }

  button(words: string): HTMLButtonElement {
    const found = [...this.host.querySelectorAll("button")].find(
      (button) => button.textContent?.startsWith(words) && !button.closest("[hidden]"),
    );
    if (!found) throw new Error(`There is no button ${words} here.`);
    return found;
  }

  one<Found extends HTMLElement>(selector: string): Found {
    const found = this.host.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector} here.`);
    return found;
  }

  // What can be seen.
  get shown(): string {
    const copy = this.host.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll("[hidden]")) hidden.remove();
    return copy.textContent ?? "";
  }

  get question(): string {
    return this.one("h1").textContent ?? "";
  }

  list(kind: string): Sent[] {
    return this.sent.filter((message) => message.kind === kind);
  }

  async rest(milliseconds: number): Promise<void> {
    await vi.advanceTimersByTimeAsync(milliseconds);
    for (let turn = 0; turn < 5; turn += 1) await vi.advanceTimersByTimeAsync(1);
  }
}
