// What whoever leads has beside the step: one large button, the others, the code, and the people.
import type { Leading, Pressing, SessionStep } from "../contract";
import { make, makeButton, newId, on, setText, showLines } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import { AccessKeys } from "./access_keys";
import { Attendance } from "./attendance";
import { makeFold } from "./fold";
import { Minutes } from "./minutes";
import { PeopleList } from "./people_list";
import { RiskAdding } from "./risk_adding";
import { StepClock } from "./step_clock";
import type { Ask } from "./talk";
import { SAID } from "./words";

// What takes the group away from where something may stand that is not saved.
const LEAVES = new Set(["agree", "next", "back", "end"]);

// A step that is parked has an owner, and a session that is paused may have a day to go on.
const ASKED: { readonly [act: string]: string } = { park: SAID.owner, pause: SAID.onAgain };
const WRITE = "write";
// What all agree on, as it is being written: whether something is, and how to begin. It is saved before the group is
// led on, which tells whether that is done.
export type Writing = { isTouched(): boolean; begin(): void; settle(): Promise<boolean> };

export class LeadingPanel {
  readonly element = make("aside", { class: "leading", "aria-label": SAID.leading });
  private readonly main = makeButton("", () => void this.pressMain(), { class: "main big" });
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly all = makeButton(SAID.showAllTheSame, () => void this.press("show", { knowing: true }));
  private readonly others = make("div", { class: "others" });
  private readonly clock = new StepClock((words) => setText(this.status, words));
  private readonly joining = make("div", { class: "joining" });
  private readonly code = make("span", {});
  private readonly adding = new RiskAdding((words) =>
    this.send({ kind: "press", token: newToken(), act: "add_risk", words }),
  );
  private readonly attendance = new Attendance(() =>
    this.send({ kind: "press", token: newToken(), act: "attendance" }),
  );
  private readonly people = new PeopleList(
    this.attendance.element,
    (act, more) => void this.press(act, more),
    (name) => setText(this.status, SAID.asks(name)),
  );
  private readonly minutes: Minutes;
  private readonly otherwise = make("div", {});
  private readonly parking = make("p", { class: "wide" });
  private readonly keys: AccessKeys;
  // Where people join.
  private readonly join: string;
  private mainAct = "";
  private mainAbout = "";
  private step: SessionStep | null = null;
  private told: Leading | null = null;
  private now = "";

  constructor(
    private readonly send: Ask,
    private readonly writing: Writing,
    { present = "", planning = "", join = "" }: DOMStringMap,
    drafts: Drafts,
    keptUnder: string,
  ) {
    this.minutes = new Minutes(send, drafts, keptUnder);
    this.keys = new AccessKeys(drafts);
    this.join = `${location.origin}${join}`;
    this.all.hidden = true;
    this.element.append(...this.listParts(present, planning));
  }

  private listParts(present: string, planning: string): HTMLElement[] {
    const wall = make("a", { href: present, target: "_blank", rel: "noopener" }, SAID.present);
    const plan = make("p", {}, make("a", { href: planning }, SAID.changePlan));
    const onWall = [make("p", {}, wall, ` ${SAID.presentHow}`), this.keys.element];
    return [
      make("div", { class: "next-act" }, this.main, this.status, this.all),
      this.adding.element,
      this.parking,
      this.clock.element,
      makeFold(make("span", {}, SAID.otherWays), this.others, this.minutes.element, this.otherwise, plan),
      this.people.element,
      makeFold(this.code, this.joining),
      makeFold(make("span", {}, SAID.wallAndKeys), ...onWall),
    ];
  }

  take(told: Leading, step: SessionStep | null): void {
    const before = this.told;
    this.step = step;
    this.told = told;
    this.mainAct = told.main?.act ?? "";
    this.mainAbout = told.main?.about ?? "";
    this.main.hidden = !told.main;
    this.showMain();
    const now = `${step?.key} ${step?.state}`;
    if (now !== this.now) {
      this.all.hidden = true;
      setText(this.status, "");
    }
    this.now = now;
    this.showChanged(before, told);
    this.people.take(told.people);
    for (const part of [this.adding, this.attendance, this.minutes]) part.take(told);
    this.keys.mark(this.main, this.mainAct);
    setText(this.parking, step?.park ? SAID.askPark(step.park) : "");
    // Of a meeting that has not begun no time is counted.
    this.clock.take(told, this.mainAct === "begin" ? null : step);
  }

  private showChanged(before: Leading | null, told: Leading): void {
    if (!isSame(before?.others, told.others)) this.showOthers(told);
    if (before?.code !== told.code || before?.door !== told.door) this.showRoom(told);
    if (!isSame(before?.notes, told.notes)) this.showNotes(told);
  }

  // Nothing is agreed before it is written, and what is being written is agreed with one press.
  showMain(): void {
    const isWritten = this.mainAct === WRITE && this.writing.isTouched();
    setText(this.main, isWritten ? SAID.isAgreed : (this.told?.main?.words ?? ""));
  }

  private async pressMain(): Promise<void> {
    if (this.mainAct !== WRITE) await this.press(this.mainAct, { about: this.mainAbout });
    else if (this.writing.isTouched()) await this.press("agree");
    else this.writing.begin();
  }

  private async press(act: string, more: Partial<Pressing> = {}): Promise<void> {
    const seen = { step: this.step?.key ?? "", state: this.step?.state ?? "" };
    if (LEAVES.has(act) && !(await this.writing.settle())) return;
    const words = this.findSeen(act, more.about ?? "");
    const reply = await this.send({ kind: "press", token: newToken(), act, ...seen, ...words, ...more });
    if (reply.kind !== "refused") return;
    setText(this.status, reply.sentence);
    this.all.hidden = !(act === "show" && this.step?.own.some((field) => field.rating?.count === 2));
  }

  // What is decided or agreed on is so in the words that it has on this screen.
  private findSeen(act: string, about: string): Partial<Pressing> {
    const { proposals = [], agreed = [] } = this.step ?? {};
    if (act === "decide") return { seen: proposals.find(({ key }) => key === about)?.seen ?? "" };
    const numbers = agreed.flatMap(({ versions }) => versions.map(({ number }) => number));
    return act === "agree" ? { seen: numbers.join(" ") } : {};
  }

  private showOthers({ others }: Leading): void {
    const buttons = others.map(({ act, words }) =>
      act in ASKED ? this.makeAsking(act, words) : makeButton(words, () => void this.press(act)),
    );
    this.others.replaceChildren(...buttons);
  }

  private showNotes({ notes }: Leading): void {
    const heading = make("h2", {}, SAID.otherwise);
    this.otherwise.replaceChildren(...(notes.length ? [heading, showLines(notes)] : []));
  }

  private makeAsking(act: string, words: string): HTMLElement {
    const owner = make("input", { type: "text", id: newId() });
    const park = makeButton(words, () => void this.press(act, { words: owner.value }));
    return make(
      "details",
      {},
      make("summary", {}, words),
      make("label", { for: owner.id }, ASKED[act]),
      owner,
      park,
    );
  }

  private showRoom({ code, door }: Leading): void {
    const drawn = document.querySelector<HTMLTemplateElement>("#qr");
    const qr = make("div", { class: "qr" });
    if (drawn) qr.append(drawn.content.cloneNode(true));
    const words = door ? SAID.door.open : SAID.door.closed;
    this.code.replaceChildren(`${SAID.code}: `, make("strong", { class: "code" }, code));
    this.joining.replaceChildren(
      make("p", { class: "link" }, `${SAID.linkToJoin} ${this.join}?code=${code.replace(" ", "")}`),
      qr,
      makeButton(words, () => void this.press("door")),
      " ",
      makeButton(SAID.newCode, () => void this.press("code")),
    );
  }
}

// Leading is offered, and taken over once it is accepted.
export function makeOffer(accept: () => void): HTMLElement {
  const button = on(make("button", { type: "button", class: "main" }, SAID.accept), { click: accept });
  return make("div", { class: "offer", role: "status" }, make("p", {}, SAID.offered), button);
}
