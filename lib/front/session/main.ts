// One session on one screen: what it shows first came with the page, and what changes comes by its web socket.
import type { Field, SessionReply, SessionStep, SessionTold, StepHtml, You } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { PageSocket } from "../socket";
import { showDecided } from "./closing";
import { LeadingPanel, makeOffer } from "./leading";
import { OwnAnswers } from "./mine";
import { Wall } from "./presenting";
import { StepScreen } from "./step_screen";
import { Talk } from "./talk";
import { SAID } from "./words";

type Given = { told: SessionReply; step: Partial<StepHtml> };

class SessionScreen {
  private readonly talk: Talk;
  private readonly said = make("p", { role: "status", class: "visually-hidden" });
  private readonly banner = make("p", { class: "banner", hidden: true });
  private readonly moved = make("div", { class: "moved", role: "status", hidden: true });
  private readonly offer = make("div", {});
  private readonly body = make("div", { class: "body" });
  private readonly drafts = new Drafts(
    () => localStorage,
    () => {},
  );
  private readonly mine = new OwnAnswers();
  private readonly html = new Map<string, StepHtml>();
  private readonly leading: LeadingPanel;
  private screen: StepScreen | null = null;
  private wall: Wall | null = null;
  private known = "";

  constructor(
    private readonly host: HTMLElement,
    given: Given,
  ) {
    const place = `${location.host}${location.pathname.replace(/\/(session|present)$/, "/session")}`;
    const socket = new PageSocket({
      open: () => new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${place}/socket`),
      post: (body) => fetch(`//${place}/messages`, { method: "POST", body }),
    });
    this.talk = new Talk(socket, {
      news: ({ session, you, isToAll }) => this.take(this.mine.complete(session, isToAll), you),
      gone: (sentence) => this.leave(sentence),
      connected: (isConnected) => this.showConnection(isConnected),
    });
    this.leading = new LeadingPanel((message) => this.talk.ask(message), host.dataset["present"] ?? "");
    const foot = make("p", { class: "you" });
    host.replaceChildren(this.banner, this.said, this.offer, this.body, this.moved, foot);
    if (given.step.key) this.html.set(given.step.key, given.step as StepHtml);
    const { told } = given;
    if (told.kind === "session" && told.you) this.take(this.mine.complete(told, false), told.you);
    else if (told.kind === "gone" || told.kind === "refused") this.leave(told.sentence);
  }

  private take(told: SessionTold, you: You): void {
    if (this.host.dataset["screen"] === "present") this.present(told);
    else if (you.waits) this.wait();
    else if (told.step) this.showStep(told, you);
    else this.close(told);
    this.offer.replaceChildren(...(you.offered ? [this.makeOffer()] : []));
    const foot = this.host.querySelector(".you");
    if (foot) setText(foot, SAID.you(you.name, you.role));
  }

  private showStep(told: SessionTold, you: You): void {
    const { step } = told;
    if (!step) return;
    if (this.screen && this.screen.key !== step.key && this.screen.isUnderWay) {
      this.sayMoved(told, you);
      return;
    }
    this.moved.hidden = true;
    const isNew = this.screen?.key !== step.key;
    if (isNew) this.openStep(step.key, you);
    this.screen?.take(told, step, you);
    if (told.leading) this.leading.take(told.leading, step);
    this.body.classList.toggle("leads", Boolean(told.leading));
    this.leading.element.hidden = !told.leading;
    document.title = `${SAID.step(step.number, step.of)}: ${step.title}`;
    this.announce(isNew, `${step.key} ${step.state} ${step.round} ${step.said}`, sayState(step));
  }

  private openStep(key: string, you: You): void {
    const under = `${this.host.dataset["council"]}:${you.name}`;
    this.screen = new StepScreen(key, under, this.drafts, (message) => this.talk.ask(message));
    this.body.replaceChildren(this.screen.element, this.leading.element);
    void this.bringHtml(key);
  }

  // A step is spoken by its question, which the keyboard is taken to; any other change in a sentence, once.
  private announce(isNew: boolean, now: string, said: string): void {
    const isFirst = this.known === "";
    if (isNew && !isFirst) {
      setText(this.said, "");
      this.screen?.heading.focus();
    } else if (!isFirst && now !== this.known) setText(this.said, said);
    this.known = now;
  }

  private async bringHtml(key: string): Promise<void> {
    const held = this.html.get(key);
    if (held) this.show(key, held);
    else {
      const reply = await this.talk.ask({ kind: "step", step: key });
      if (reply.kind !== "step") return;
      this.html.set(key, reply);
      this.show(key, reply);
    }
  }

  private show(key: string, html: StepHtml): void {
    if (this.screen?.key === key) this.screen.showHtml(html);
    this.wall?.showHtml(html);
  }

  private sayMoved(told: SessionTold, you: You): void {
    const { step } = told;
    if (!step) return;
    const go = () => {
      this.screen = null;
      this.showStep(told, you);
    };
    const stay = () => {
      this.moved.hidden = true;
    };
    this.moved.hidden = false;
    this.moved.replaceChildren(
      make("p", {}, SAID.moved(step.number)),
      makeButton(SAID.go(step.number), go, { class: "main" }),
      makeButton(SAID.finish, stay),
    );
  }

  private makeOffer(): HTMLElement {
    return makeOffer(() => void this.talk.ask({ kind: "accept", token: newToken() }));
  }

  private present(told: SessionTold): void {
    if (!told.step) {
      this.body.replaceChildren(showDecided(told));
      return;
    }
    if (!this.wall) {
      this.wall = new Wall(this.host.dataset["join"] ?? "");
      this.body.replaceChildren(this.wall.element);
    }
    if (this.known !== told.step.key) void this.bringHtml(told.step.key);
    this.known = told.step.key;
    this.wall.take(told, told.step);
  }

  private wait(): void {
    this.body.replaceChildren(make("h1", {}, SAID.waits));
  }

  private close(told: SessionTold): void {
    const shown = showDecided(told);
    const before = this.screen;
    this.screen = null;
    this.body.replaceChildren(shown);
    document.title = SAID.decided;
    if (before) shown.querySelector("h1")?.focus();
  }

  private leave(sentence: string): void {
    this.body.replaceChildren(
      make("h1", {}, sentence),
      make("p", {}, make("a", { class: "button", href: this.host.dataset["join"] ?? "" }, SAID.join)),
    );
  }

  private showConnection(isConnected: boolean): void {
    this.banner.hidden = isConnected;
    setText(this.banner, isConnected ? "" : SAID.notConnected);
    setText(this.said, isConnected ? SAID.connected : SAID.notConnected);
  }
}

// Whoever listens hears what everybody said together with that it is shown.
function sayState(step: SessionStep): string {
  const said = step.own.map((field) => (field.rating?.revealed ? sayShown(field) : ""));
  return [step.said, ...said].filter(Boolean).join(" ");
}

function sayShown({ for: whose, rating }: Field): string {
  return whose ? `${whose}: ${rating?.said ?? ""}` : (rating?.said ?? "");
}

const host = document.querySelector<HTMLElement>("#session");
const told = document.querySelector("#told")?.textContent;
if (host && told) new SessionScreen(host, JSON.parse(told) as Given);
