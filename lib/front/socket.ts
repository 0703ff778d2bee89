// The one web socket of a page that the app serves: shared by its panels, and opened again when it is lost. Where a
// network lets none through, each message is sent by itself.
import type { Envelope, Message, SessionMessage } from "./contract";
import { isObject } from "./link";

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
const REFUSED = 3;
// A network that was left, as by a phone that changes it, may answer nothing for minutes.
const OPENS_WITHIN = 10_000;
const ANSWERED_WITHIN = 60_000;

export type Posted =
  | { panel: string; message: Message & Envelope; pieces?: string[] }
  | { look: { id: string; since: number; author: string; role: string } }
  | (SessionMessage & { id: string })
  | { kind: "ping" };
export type Frame = { [name: string]: unknown };

type Hearer = {
  // Something came, of whatever form.
  frame(frame: Frame): void;
  // The socket is open, for the first time or again.
  opened(): void;
  // It was closed, and is tried again.
  closed(): void;
};

export type Way = { open(): WebSocket; post(body: string): Promise<Response> };

export function postTo(address: string, body: string): Promise<Response> {
  return fetch(address, { method: "POST", body, signal: AbortSignal.timeout(ANSWERED_WITHIN) });
}

export class PageSocket {
  // How often in a row it was not open.
  private failures = 0;
  private socket: WebSocket | null = null;
  private wait = FIRST_WAIT;
  private readonly hearers = new Set<Hearer>();

  constructor(private readonly way: Way) {
    this.connect();
  }

  get isOpen(): boolean {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  // Whether a network lets none through, as far as can be told.
  get isRefused(): boolean {
    return !this.isOpen && this.failures >= REFUSED;
  }

  hear(hearer: Hearer, signal: AbortSignal): void {
    this.hearers.add(hearer);
    signal.addEventListener("abort", () => this.hearers.delete(hearer));
  }

  // What cannot be sent is silence to whoever asked, who asks again by the same token.
  send(posted: Posted): void {
    const body = JSON.stringify(posted);
    if (this.isOpen) this.socket?.send(body);
    else void this.post(body);
  }

  // Gives up one that is open and brings nothing, for a new one.
  renew(): void {
    const lost = this.socket;
    this.connect();
    lost?.close();
  }

  private async post(body: string): Promise<void> {
    try {
      const response = await this.way.post(body);
      if (response.ok) this.take(await response.text());
    } catch {
      // The app cannot be reached.
    }
  }

  private connect(): void {
    const socket = this.way.open();
    this.socket = socket;
    this.failures += 1;
    const late = setTimeout(() => {
      if (socket.readyState === WebSocket.CONNECTING) socket.close();
    }, OPENS_WITHIN);
    socket.addEventListener("open", () => {
      clearTimeout(late);
      for (const hearer of this.hearers) hearer.opened();
    });
    socket.addEventListener("message", ({ data }) => {
      if (this.socket !== socket) return;
      // One that is opened and closed again at once has not been let through.
      this.wait = FIRST_WAIT;
      this.failures = 0;
      this.take(data);
    });
    socket.addEventListener("close", () => {
      clearTimeout(late);
      if (this.socket !== socket) return;
      for (const hearer of this.hearers) hearer.closed();
      setTimeout(() => this.connect(), this.wait);
      this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
    });
  }

  // A network may answer in the app’s place with something of its own.
  private take(data: unknown): void {
    let frame: unknown = null;
    try {
      frame = JSON.parse(String(data));
    } catch {
      return;
    }
    if (isObject(frame)) for (const hearer of this.hearers) hearer.frame(frame);
  }
}
