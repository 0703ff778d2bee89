// Whether the page still has the rules of its review at the other end.
const LOST_AFTER = 30_000;

// Where news comes only when it is looked for, a page asks.
export type ConnectionState = "connected" | "asking" | "offline" | "lost";

export class Connection {
  state: ConnectionState = "connected";
  private heard = 0;
  private silentSince = 0;
  private patientUntil = 0;
  private isAsking = false;

  // `askServer` fails where the server cannot be reached at all.
  constructor(
    private readonly askServer: () => Promise<unknown>,
    private readonly changed: (state: ConnectionState) => void,
  ) {}

  // Whether what is asked is answered.
  get isWell(): boolean {
    return this.state === "connected" || this.state === "asking";
  }

  // A kernel that reads a long report answers nobody meanwhile, and is not lost.
  waitUntil(time: number): void {
    this.patientUntil = time;
  }

  noticeReply(isAsking = false): void {
    this.heard = Date.now();
    this.silentSince = 0;
    this.set(isAsking ? "asking" : "connected");
  }

  noticeSilence(sentAt: number): void {
    if (this.heard >= sentAt || Date.now() < this.patientUntil) return;
    this.silentSince ||= Date.now();
    if (this.isWell) this.set("offline");
    if (Date.now() - this.silentSince >= LOST_AFTER) void this.ask();
  }

  // The server answers though the kernel does not: this page's kernel has ended.
  private async ask(): Promise<void> {
    if (this.state !== "offline" || this.isAsking) return;
    this.isAsking = true;
    try {
      await this.askServer();
      if (this.state === "offline" && this.silentSince) this.set("lost");
    } catch {
      // The server is away too, so the page may find its kernel again.
    } finally {
      this.isAsking = false;
    }
  }

  private set(state: ConnectionState): void {
    if (this.state === state) return;
    this.state = state;
    this.changed(state);
  }
}
