// The screen of somebody with a seat: the step that the group is on, or one that they look at.
import type { SessionReply, SessionStep, SessionTold, StepHtml, You } from "../contract";
import { make, setText } from "../dom/elements";
import { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { PageSocket, type Way } from "../socket";
import { Agenda, findNumber } from "./agenda";
import { Announced } from "./announced";
import { showGone, showWaiting } from "./away";
import { foldDecided, showDecided } from "./closing";
import { HeldSteps } from "./held_steps";
import { Homework } from "./homework";
import { LeadingPanel, makeOffer, type Writing } from "./leading";
import { LookedAt } from "./looking";
import { OwnAnswers } from "./mine";
import { MovedBar } from "./moved";
import { sayState } from "./spoken";
import { StepScreen } from "./step_screen";
import { type News, Talk } from "./talk";
import { WallScreen } from "./wall_screen";
import { SAID } from "./words";

export type Given = { told: SessionReply; step: Partial<StepHtml> };
type Group = { told: SessionTold; step: SessionStep; you: You };
const UNAUTHORIZED = 401;

export class SessionScreen {
  private readonly talk: Talk;
  private readonly announced = new Announced();
  private readonly offer = make("div", {});
  private readonly body = make("div", { class: "body" });
  private readonly foot = make("p", { class: "you" });
  private readonly moved = new MovedBar(() => this.follow());
  private readonly agenda = new Agenda((key) => this.look(key));
  private readonly drafts = new Drafts(
    () => localStorage,
    () => {},
  );
  private readonly writing: Writing = {
    isTouched: () => this.screen?.agreed.isTouched ?? false,
    begin: () => this.screen?.agreed.begin(),
    settle: () => this.screen?.agreed.saveAll() ?? Promise.resolve(true),
  };
  private readonly mine = new OwnAnswers();
  private readonly html: HeldSteps;
  private readonly leading: LeadingPanel;
  private group: Group | null = null;
  private screen: StepScreen | null = null;
  private looked: LookedAt | null = null;
  private readonly wall: WallScreen | null;
  private homework: Homework | null = null;
  private known = "";
  private code = "";

  constructor(
    private readonly host: HTMLElement,
    { told, step }: Given,
    way: Way,
  ) {
    const socket = new PageSocket({ ...way, post: (body) => this.post(way, body) });
    this.talk = new Talk(socket, {
      news: (news) => this.hearNews(news),
      gone: (sentence) => this.leave(sentence),
      lost: () => this.announced.showConnection(false, SAID.notConnected),
      back: (hasSaved) =>
        this.announced.showConnection(true, hasSaved ? SAID.connectedSaved : SAID.connected),
    });
    this.html = new HeldSteps(step, (key) => this.talk.ask({ kind: "step", step: key }));
    this.leading = new LeadingPanel(
      (message, waits) => this.talk.ask(message, waits),
      this.writing,
      host.dataset,
      this.drafts,
      told.kind === "session" ? `${told.opened}:${told.you?.name}` : "",
    );
    this.wall = this.makeWall();
    host.replaceChildren(...this.announced.elements, this.offer, this.body, this.moved.element, this.foot);
    window.addEventListener("popstate", ({ state }) => this.look(String(state?.step ?? ""), true));
    if (told.kind === "session" && told.you) this.take(this.mine.complete(told, false), told.you);
    else if (told.kind === "gone" || told.kind === "refused") this.leave(told.sentence);
  }

  private hearNews({ session, you, isToAll }: News): void {
    this.take(this.mine.complete(session, isToAll), you);
    // What somebody answered before is told to nobody but them.
    if (isToAll && !this.mine.knows(session.step)) this.talk.look();
  }

  // Whoever was removed while their phone slept is told so by the first thing they send.
  private async post(way: Way, body: string): Promise<Response> {
    const response = await way.post(body);
    if (response.status === UNAUTHORIZED) this.leave(SAID.gone);
    return response;
  }

  private take(told: SessionTold, you: You): void {
    // The code is drawn by the app, for whoever shows it.
    if (this.code && told.code !== this.code && document.querySelector("#qr")) location.reload();
    this.code = told.code ?? "";
    if (you.waits) this.wait();
    else if (this.wall) this.wall.take(told);
    else if (told.homework?.length && !you.leads) this.goThrough(told, you);
    else if (told.step) this.hear({ told, step: told.step, you });
    else this.close(told);
    this.announced.takeLeader(told.leader_away && !this.wall);
    this.offer.hidden = !you.offered;
    if (!you.offered) this.offer.replaceChildren();
    else if (!this.offer.firstChild)
      this.offer.append(makeOffer(() => void this.talk.ask({ kind: "accept", token: newToken() })));
    setText(this.foot, SAID.you(you.name, you.role));
  }

  private hear(group: Group): void {
    const before = this.group?.step.key ?? "";
    this.group = group;
    const { told, step } = group;
    if (this.looked) this.sayLooking();
    else if (this.screen && this.screen.key !== step.key && (this.screen.isUnderWay || this.moved.isHeld))
      this.moved.show(step.key, step.number);
    else this.show(group);
    this.agenda.take(told);
    if (told.leading) this.leading.take(told.leading, step);
    this.body.classList.toggle("leads", Boolean(told.leading));
    this.leading.element.hidden = !told.leading;
    if (before !== step.key) this.html.hold(told.agenda, step.key);
  }

  private show(group: Group): void {
    const { told, step, you } = group;
    this.moved.hide();
    // What was answered before the meeting has screens of its own, whatever they are called.
    const isNew = this.homework !== null || this.screen?.key !== step.key;
    if (isNew) this.openStep(told, step, you);
    this.screen?.take(step, you);
    document.title = `${SAID.step(step.number, step.of)}: ${step.title}`;
    this.announce(isNew, `${step.key} ${step.state} ${step.round} ${step.said}`, sayState(step));
  }

  // Before the meeting each goes on at their own pace.
  private goThrough(told: SessionTold, you: You): void {
    if (this.homework) this.homework.take(told, you);
    else {
      this.homework = new Homework(told, you, (own) => this.makeStep(told, own, you), this.talk);
      this.body.replaceChildren(this.homework.element);
    }
    this.screen = this.homework.screen;
    this.known = "homework";
  }

  private makeStep(told: SessionTold, { key, how }: SessionStep, you: You): StepScreen {
    const screen = new StepScreen(
      key,
      `${told.opened}:${you.name}`,
      this.drafts,
      (message, waits) => this.talk.ask(message, waits),
      () => this.leading.showMain(),
    );
    // What a recommendation can rest on grows until it is made.
    void this.html.bring(key, how === "decide").then((html) => html && screen.showHtml(html));
    return screen;
  }

  private openStep(told: SessionTold, step: SessionStep, you: You): void {
    const { key } = step;
    const screen = this.makeStep(told, step, you);
    this.homework = null;
    this.screen = screen;
    const before = told.decided.length ? [foldDecided(told)] : [];
    this.body.replaceChildren(screen.element, this.leading.element, this.agenda.element, ...before);
    if (you.leads && !this.known) this.agenda.open();
    if (!this.known) history.replaceState({ step: key }, "");
    else if (history.state?.step !== key) history.pushState({ step: key }, "");
  }

  // A step is spoken by its question, which the keyboard is taken to; any other change in a sentence, once.
  private announce(isNew: boolean, now: string, said: string): void {
    const isFirst = this.known === "";
    if (isNew && !isFirst) {
      this.announced.say("");
      this.screen?.heading.focus();
      window.scrollTo(0, 0);
    } else if (!isFirst && now !== this.known) this.announced.say(said);
    this.known = now;
  }

  // To where the group is.
  private follow(): void {
    this.looked = null;
    this.screen = null;
    if (this.group) this.show(this.group);
  }

  private look(key: string, isBack = false): void {
    const item = this.group?.told.agenda.find((step) => step.key === key);
    if (!this.group || !item) return;
    if (key === this.group.step.key) {
      this.follow();
      return;
    }
    const looked = new LookedAt(key, item, () => this.follow());
    this.looked = looked;
    this.moved.hide();
    this.body.replaceChildren(looked.element, this.leading.element, this.agenda.element);
    if (!isBack) history.pushState({ step: key }, "");
    document.title = item.title;
    this.sayLooking();
    looked.heading.focus();
    window.scrollTo(0, 0);
    void this.html.bring(key, true).then((html) => html && looked.showHtml(html));
  }

  private sayLooking(): void {
    if (!this.group || !this.looked) return;
    const { agenda } = this.group.told;
    this.looked.say(findNumber(agenda, this.looked.key), this.group.step.number);
  }

  private makeWall(): WallScreen | null {
    const { screen, join = "" } = this.host.dataset;
    return screen === "present" ? new WallScreen(this.body, join, this.html) : null;
  }

  private wait(): void {
    if (this.known === "waits") return;
    this.known = "waits";
    document.title = SAID.waitTitle;
    this.body.replaceChildren(...showWaiting(this.host.dataset));
  }

  private close(told: SessionTold): void {
    const shown = showDecided(told, this.host.dataset);
    const wasOpen = this.known !== "" && this.known !== "closed";
    this.known = "closed";
    this.screen = this.looked = null;
    this.moved.hide();
    this.body.className = "body";
    this.body.replaceChildren(shown);
    document.title = SAID.decided;
    this.announced.say("");
    if (wasOpen) shown.querySelector("h1")?.focus();
  }

  private leave(sentence: string): void {
    this.moved.hide();
    this.body.className = "body";
    this.body.replaceChildren(...showGone(sentence, this.host.dataset["join"] ?? ""));
    if (this.known && this.known !== "gone") this.body.querySelector("h1")?.focus();
    this.known = "gone";
  }
}
