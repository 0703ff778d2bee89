// The way to the session and back: one socket. What was not answered is sent again by its token, which writes
// nothing twice.
import type { SessionMessage, SessionReply, SessionTold, You } from "../contract";
import { isObject } from "../link";
import { newToken } from "../save/tokens";
import type { Frame, PageSocket } from "../socket";

const SECONDS_TO_ASK = 5;
const SECONDS_OF_SILENCE = 6;

export type News = { session: SessionTold; you: You; isToAll: boolean };
type Heard = {
  news(news: News): void;
  gone(sentence: string): void;
  connected(isConnected: boolean): void;
};
type Asked = { message: SessionMessage; settle: (reply: SessionReply) => void };

export class Talk {
  private readonly waiting = new Map<string, Asked>();
  private heardAt = performance.now();
  private isConnected = true;

  constructor(
    private readonly socket: PageSocket,
    private readonly heard: Heard,
  ) {
    const hearer = {
      frame: (frame: Frame) => this.take(frame),
      opened: () => this.again(),
      closed: () => {},
    };
    socket.hear(hearer, new AbortController().signal);
    setInterval(() => this.look(), SECONDS_TO_ASK * 1000);
  }

  ask(message: SessionMessage): Promise<SessionReply> {
    return new Promise((settle) => {
      const id = newToken();
      this.waiting.set(id, { message, settle });
      this.socket.send({ ...message, id });
    });
  }

  // Where the socket is not open, each message goes by itself, and a look tells what is new.
  private look(): void {
    if (!this.socket.isOpen) this.socket.send({ kind: "session", id: newToken() });
    const isSilent = performance.now() - this.heardAt > SECONDS_OF_SILENCE * 1000;
    if (!this.socket.isOpen && isSilent) this.show(false);
  }

  private again(): void {
    for (const [id, { message }] of this.waiting) this.socket.send({ ...message, id });
    this.socket.send({ kind: "session", id: newToken() });
  }

  private show(isConnected: boolean): void {
    if (this.isConnected === isConnected) return;
    this.isConnected = isConnected;
    this.heard.connected(isConnected);
    // What a network would not let through is sent again once it does.
    if (isConnected) this.again();
  }

  private take(frame: Frame): void {
    this.heardAt = performance.now();
    this.show(true);
    if (isObject(frame["session"]) && isObject(frame["you"])) {
      this.heard.news({ ...(frame as unknown as News), isToAll: true });
    }
    if (isObject(frame["reply"])) this.settle(frame["reply"] as unknown as SessionReply);
  }

  private settle(reply: SessionReply): void {
    if (reply.kind === "gone") this.heard.gone(reply.sentence);
    else if (reply.kind === "session" && reply.you) {
      this.heard.news({ session: reply, you: reply.you, isToAll: false });
    }
    const asked = this.waiting.get(reply.id ?? "");
    this.waiting.delete(reply.id ?? "");
    asked?.settle(reply);
  }
}
