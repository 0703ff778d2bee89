// Whether the page still has the rules of its review at the other end.
const LOST_AFTER = 30_000;

export type ConnectionState = "connected" | "offline" | "lost";

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

  // A kernel that reads a long report answers nobody meanwhile, and is not lost.
  waitUntil(time: number): void {
    this.patientUntil = time;
  }

  noticeReply(): void {
    this.heard = Date.now();
    this.silentSince = 0;
    this.set("connected");
  }

  noticeSilence(sentAt: number): void {
    if (this.heard >= sentAt || Date.now() < this.patientUntil) return;
    this.silentSince ||= Date.now();
    if (this.state === "connected") this.set("offline");
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
