// The way to the session and back: one socket. What was not answered is sent again by its token, which writes
// nothing twice.
import type { SessionMessage, SessionReply, SessionTold, You } from "../contract";
import { isObject } from "../link";
import { newToken } from "../save/tokens";
import type { Frame, PageSocket } from "../socket";

// Seconds of quiet after which somebody is asked whether they are there, and after which nobody is. They are counted
// one by one, so that those in which a phone slept are none.
const QUIET = 3;
const LOST = 6;
const BETWEEN_LOOKS = 5;

export type News = { session: SessionTold; you: You; isToAll: boolean };
type Heard = {
  news(news: News): void;
  gone(sentence: string): void;
  lost(): void;
  // Connected again: once all that waited has been answered; and whether any answer of one’s own had.
  back(hasSaved: boolean): void;
};
type Asked = { message: SessionMessage; settle: (reply: SessionReply) => void; waits: Waits };
// Hears of a message on its way whether it is being sent, or waits until the connection is back.
export type Waits = (isConnected: boolean) => void;
export type Ask = (message: SessionMessage, waits?: Waits) => Promise<SessionReply>;

export class Talk {
  private readonly waiting = new Map<string, Asked>();
  private quiet = 0;
  isConnected = true;

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
    setInterval(() => this.tick(), 1000);
    // A phone that wakes up looks at once.
    document.addEventListener("visibilitychange", () => this.look());
    window.addEventListener("online", () => this.look());
  }

  ask(message: SessionMessage, waits: Waits = () => {}): Promise<SessionReply> {
    return new Promise((settle) => {
      const id = newToken();
      this.waiting.set(id, { message, settle, waits });
      waits(this.isConnected);
      this.socket.send({ ...message, id });
    });
  }

  // Asks how the session stands for oneself.
  look(): void {
    this.socket.send({ kind: "session", id: newToken() });
  }

  // Where the socket is not open, each message goes by itself, and a look tells what is new.
  private tick(): void {
    this.quiet += 1;
    if (this.socket.isOpen && this.quiet === QUIET) this.socket.send({ kind: "ping" });
    if (!this.socket.isOpen && this.quiet % BETWEEN_LOOKS === 0) this.look();
    if (this.quiet === LOST) {
      if (this.socket.isOpen) this.socket.renew();
      this.lose();
    }
  }

  private lose(): void {
    if (!this.isConnected) return;
    this.isConnected = false;
    this.sayWaiting();
    this.heard.lost();
  }

  private sayWaiting(): void {
    for (const { waits } of this.waiting.values()) waits(this.isConnected);
  }

  private again(): void {
    for (const [id, { message }] of this.waiting) this.socket.send({ ...message, id });
    this.look();
  }

  private take(frame: Frame): void {
    this.quiet = 0;
    if (!this.isConnected) this.comeBack();
    if (isObject(frame["session"]) && isObject(frame["you"])) {
      this.heard.news({ ...(frame as unknown as News), isToAll: true });
    }
    if (isObject(frame["reply"])) this.settle(frame["reply"] as unknown as SessionReply);
  }

  // What a network would not let through is sent again once it does.
  private comeBack(): void {
    this.isConnected = true;
    this.sayWaiting();
    const answers = [...this.waiting.values()].filter(({ message }) => message.kind === "answer");
    const left = new Set(answers);
    for (const asked of answers) {
      const { settle } = asked;
      asked.settle = (reply) => {
        settle(reply);
        left.delete(asked);
        if (!left.size) this.heard.back(reply.kind === "session");
      };
    }
    if (!answers.length) this.heard.back(false);
    this.again();
  }

  private settle(reply: SessionReply): void {
    const asked = this.waiting.get(reply.id ?? "");
    this.waiting.delete(reply.id ?? "");
    // Nothing was written of whatever was sent without a seat: it stays where it was typed.
    if (reply.kind === "gone") {
      this.heard.gone(reply.sentence);
      return;
    }
    // What is refused may have been said of something that stands no more: what stands now is shown with the reason. A
    // look that is refused asks for no other.
    if (reply.kind === "refused" && asked) this.look();
    if (reply.kind === "session" && reply.you) {
      this.heard.news({ session: reply, you: reply.you, isToAll: false });
    }
    asked?.settle(reply);
  }
}
