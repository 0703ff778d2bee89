// The one web socket of a page that the app serves: shared by its panels, and opened again when it is lost.
import type { Envelope, Message, Reply } from "./contract";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

export type Posted = { panel: string; message: Message & Envelope; pieces?: string[] };

type Heard = {
  reply(content: Reply): void;
  // Told when the socket is open, for the first time or again.
  opened(): void;
  // Something of the review was written by somebody.
  nudge(): void;
};

export class PageSocket {
  private socket: WebSocket | null = null;
  private wait = FIRST_WAIT;
  private readonly heard = new Set<Heard>();

  constructor(private readonly open: () => WebSocket) {
    this.connect();
  }

  hear(heard: Heard, signal: AbortSignal): void {
    this.heard.add(heard);
    signal.addEventListener("abort", () => this.heard.delete(heard));
  }

  // What cannot be sent is silence to whoever asked, who asks again by the same token.
  send(posted: Posted): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(posted));
  }

  private connect(): void {
    const socket = this.open();
    this.socket = socket;
    socket.addEventListener("open", () => {
      this.wait = FIRST_WAIT;
      for (const { opened } of this.heard) opened();
    });
    socket.addEventListener("message", ({ data }) => this.take(data));
    socket.addEventListener("close", () => {
      setTimeout(() => this.connect(), this.wait);
      this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
    });
  }

  private take(data: unknown): void {
    const content = JSON.parse(String(data)) as Reply | { kind: "news" };
    for (const { nudge, reply } of this.heard) {
      if (content.kind === "news") nudge();
      else reply(content);
    }
  }
}
