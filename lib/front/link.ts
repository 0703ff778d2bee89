// The way to the rules of a review and back. A reply is known by the id of what it answers.
import type { Envelope, Message, PanelState, Reply, Seen } from "./contract";
import { newToken } from "./save/tokens";

export const PATIENCE = 6000;

export type OpenNotebook = (name: string, place: string) => Promise<void>;

// What is told of each message that was answered, or was not.
export type Watch = {
  noticeReply(): void;
  noticeSilence(sentAt: number): void;
  waitUntil(time: number): void;
};

// What a panel hears that it has not asked for.
export type Listener = {
  // A save may be answered after we gave up waiting; its token still says whose it is.
  late(reply: Reply): void;
  // What somebody else has written.
  news(seen: Seen): void;
  // There is something new, which was told as somebody else may see it.
  newToAnother(): void;
  // The way is open again, and what was written meanwhile is to be looked at.
  again(): void;
};

export interface Link {
  // What the panel was given when it was opened.
  readonly opened: PanelState;
  // Opens a notebook beside this one, where this page is one of JupyterLab's.
  readonly openNotebook: OpenNotebook | null;
  // Whether news comes by itself, and need not be looked for.
  readonly isTold: boolean;
  // Gives the reply, or null where none came in time.
  ask(message: Message, buffers?: ArrayBuffer[], patience?: number): Promise<Reply | null>;
  listen(listener: Listener): void;
}

// The messages that wait for their reply.
export class Waiting {
  private readonly waiting = new Map<string, (reply: Reply) => void>();

  constructor(private readonly watch: Watch) {}

  // Whether the reply was waited for.
  settle(id: string, reply: Reply): boolean {
    const settle = this.waiting.get(id);
    this.waiting.delete(id);
    settle?.(reply);
    return Boolean(settle);
  }

  ask(patience: number, send: (id: string) => void): Promise<Reply | null> {
    const id = newToken();
    const sentAt = Date.now();
    if (patience > PATIENCE) this.watch.waitUntil(sentAt + patience);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        this.watch.noticeSilence(sentAt);
        resolve(null);
      }, patience);
      this.waiting.set(id, (reply) => {
        clearTimeout(timer);
        if (patience > PATIENCE) this.watch.waitUntil(0);
        this.watch.noticeReply();
        resolve(reply);
      });
      send(id);
    });
  }
}

export function isObject(content: unknown): content is { [name: string]: unknown } {
  return Boolean(content) && typeof content === "object";
}

export function address(message: Message, id: string, { review }: PanelState): Message & Envelope {
  return { ...message, id, review };
}
