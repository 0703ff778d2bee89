// What is said once, in one polite region for all of a screen, and what stands above it as long as it is so.
import { make, setText } from "../dom/elements";
import { SAID } from "./words";

// Seconds in which a page that leads is opened again, and nobody is told that it was away.
const BLINK = 10;

export class Announced {
  private readonly said = make("p", { role: "status", class: "visually-hidden" });
  private readonly banner = make("p", { class: "banner", hidden: true });
  private readonly away = make("p", { class: "banner", hidden: true }, SAID.leaderAway);
  readonly elements = [this.banner, this.away, this.said];
  private waits: ReturnType<typeof setTimeout> | undefined;

  say(words: string): void {
    setText(this.said, words);
  }

  showConnection(isConnected: boolean, words: string): void {
    this.banner.hidden = isConnected;
    setText(this.banner, isConnected ? "" : words);
    this.say(words);
  }

  takeLeader(isAway: boolean): void {
    if (isAway) this.waits ||= setTimeout(() => this.showAway(), BLINK * 1000);
    else {
      clearTimeout(this.waits);
      this.waits = undefined;
      this.away.hidden = true;
    }
  }

  private showAway(): void {
    this.away.hidden = false;
    this.say(SAID.leaderAway);
  }
}
