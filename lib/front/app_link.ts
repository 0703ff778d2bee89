// The way to the rules of a page that the app serves: all its panels share one socket, and one look.
import type { Looking, Message, PanelState, Progress, Reply, Seen } from "./contract";
import { address, isObject, type Link, type Listener, PATIENCE, Waiting, type Watch } from "./link";
import { newToken } from "./save/tokens";
import type { Frame, PageSocket, Posted } from "./socket";

// What is new on a page, panel by panel, up to an entry.
type PageSeen = { number: number; news: { [panel: string]: Seen } };
type Look = { since: number; author: string; role: string };
type Joined = { look: Look; act: (seen: PageSeen) => void };

export class AppLink implements Link {
  readonly openNotebook = null;
  private readonly waiting: Waiting;
  private listener: Listener | null = null;
  private progress: Progress;

  constructor(
    readonly opened: PanelState,
    private readonly socket: PageSocket,
    private readonly looks: SharedLooks,
    // Who sits here.
    private readonly sits: () => string,
    watch: Watch,
    signal: AbortSignal,
  ) {
    this.progress = opened.progress;
    this.waiting = new Waiting(watch);
    socket.hear(
      { frame: (frame) => this.take(frame), opened: () => this.listener?.again(), closed: () => {} },
      signal,
    );
  }

  get isTold(): boolean {
    return this.socket.isOpen;
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  ask(message: Message, buffers: ArrayBuffer[] = [], patience = PATIENCE): Promise<Reply | null> {
    return this.waiting.ask(patience, (id) => {
      if (message.kind === "look") this.look(id, message);
      else this.send(id, message, buffers);
    });
  }

  private look(id: string, { since = 0, author = "", role = "" }: Looking): void {
    this.looks.join({ since, author, role }, (seen) => this.waiting.settle(id, this.find(seen)));
  }

  private send(id: string, message: Message, buffers: ArrayBuffer[]): void {
    const posted = { panel: this.opened.panel, message: address(message, id, this.opened) };
    this.socket.send(buffers.length ? { ...posted, pieces: buffers.map(encode) } : posted);
  }

  private find({ number, news }: PageSeen): Seen {
    const own = news[this.opened.panel];
    // How far the page has come is told by any of its panels.
    this.progress = own?.progress ?? Object.values(news)[0]?.progress ?? this.progress;
    return own ?? { kind: "seen", number, fields: [], progress: this.progress };
  }

  // Their own answers are in it, or are missing, of whoever it is for.
  private takeNews(frame: Frame & PageSeen): void {
    if (frame["to"] === this.sits()) this.listener?.news(this.find(frame));
    else this.listener?.newToAnother();
  }

  private take(frame: Frame): void {
    if (isPageSeen(frame) && !("looked" in frame)) this.takeNews(frame);
    if (frame["panel"] !== this.opened.panel || !isObject(frame["reply"])) return;
    const reply = frame["reply"] as unknown as Reply;
    if (!this.waiting.settle(reply.id ?? "", reply) && reply.token) this.listener?.late(reply);
  }
}

// Panels that look in the same moment, since the same entry, are answered together.
export class SharedLooks {
  private joined: Joined[] = [];
  private readonly sent = new Map<string, { posted: Posted; joined: Joined[] }>();

  constructor(
    private readonly socket: PageSocket,
    signal: AbortSignal,
  ) {
    const closed = () => this.sendAgain();
    socket.hear({ frame: (frame) => this.take(frame), opened: () => {}, closed }, signal);
  }

  join(look: Look, act: (seen: PageSeen) => void): void {
    this.joined.push({ look, act });
    if (this.joined.length === 1) queueMicrotask(() => this.sendAll());
  }

  private sendAll(): void {
    const { joined } = this;
    this.joined = [];
    for (const since of new Set(joined.map(({ look }) => look.since))) {
      this.send(joined.filter(({ look }) => look.since === since));
    }
  }

  private send(joined: Joined[]): void {
    const look = joined.at(-1)?.look;
    if (!look) return;
    const id = newToken();
    const posted = { look: { ...look, id } };
    this.sent.set(id, { posted, joined });
    // Nobody waits any longer for its answer.
    setTimeout(() => this.sent.delete(id), PATIENCE);
    this.socket.send(posted);
  }

  // What was sent by a socket that is closed may not have been heard, and a look can be made twice.
  private sendAgain(): void {
    for (const { posted } of this.sent.values()) this.socket.send(posted);
  }

  private take(frame: Frame): void {
    if (!isPageSeen(frame)) return;
    const id = String(frame["looked"]);
    const { joined } = this.sent.get(id) ?? { joined: [] };
    this.sent.delete(id);
    for (const { act } of joined) act(frame);
  }
}

function isPageSeen(frame: Frame): frame is Frame & PageSeen {
  return typeof frame["number"] === "number" && isObject(frame["news"]);
}

function encode(buffer: ArrayBuffer): string {
  let binary = "";
  const bytes = new Uint8Array(buffer);
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
