// What whoever leads has beside the step: one large button, the others, the code, and the people.
import type { Leading, Pressing, SessionPerson, SessionReply, SessionStep } from "../contract";
import { make, makeButton, newId, on, setText } from "../dom/elements";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import { SAID } from "./words";

export type Press = (message: Pressing) => Promise<SessionReply>;

export class LeadingPanel {
  readonly element = make("aside", { class: "leading", "aria-label": SAID.leading });
  private readonly main = makeButton("", () => void this.press(this.mainAct), { class: "main big" });
  private readonly status = make("p", { role: "status", class: "status" });
  private readonly all = makeButton(SAID.showAllTheSame, () => void this.press("show", { knowing: true }));
  private readonly others = make("div", { class: "others" });
  private readonly clock = make("p", { class: "clock" });
  private readonly joining = make("div", { class: "joining" });
  private readonly people = make("ul", { class: "people" });
  private mainAct = "";
  private step: SessionStep | null = null;
  private told: Leading | null = null;
  private toldAt = 0;

  constructor(
    private readonly send: Press,
    present: string,
  ) {
    const wall = make("a", { href: present, target: "_blank", rel: "noopener" }, SAID.present);
    const people = make("section", {}, make("h2", {}, SAID.people), this.people);
    this.all.hidden = true;
    this.element.append(
      this.main,
      this.status,
      this.all,
      this.others,
      this.clock,
      this.joining,
      make("p", {}, wall),
      people,
    );
    setInterval(() => this.showClock(), 10_000);
  }

  take(told: Leading, step: SessionStep | null): void {
    const before = this.told;
    this.step = step;
    this.told = told;
    this.toldAt = performance.now();
    this.mainAct = told.main?.act ?? "";
    this.main.hidden = !told.main;
    setText(this.main, told.main?.words ?? "");
    this.all.hidden = true;
    setText(this.status, "");
    if (!isSame(before?.others, told.others)) this.showOthers(told);
    if (before?.code !== told.code || before?.door !== told.door) this.showRoom(told);
    if (!isSame(before?.people, told.people)) this.showPeople(told.people);
    this.showClock();
  }

  private async press(act: string, more: Partial<Pressing> = {}): Promise<void> {
    const seen = { step: this.step?.key ?? "", state: this.step?.state ?? "" };
    const reply = await this.send({ kind: "press", token: newToken(), act, ...seen, ...more });
    if (reply.kind !== "refused") return;
    setText(this.status, reply.sentence);
    this.all.hidden = !(act === "show" && this.step?.own.some((field) => field.rating?.count === 2));
  }

  private showOthers({ others }: Leading): void {
    const buttons = others.map(({ act, words }) =>
      act === "park" ? this.makeParking(words) : makeButton(words, () => void this.press(act)),
    );
    this.others.replaceChildren(...buttons);
  }

  // A step that is parked has an owner.
  private makeParking(words: string): HTMLElement {
    const owner = make("input", { type: "text", id: newId(), maxlength: 80 });
    const park = makeButton(words, () => void this.press("park", { words: owner.value }));
    return make(
      "details",
      {},
      make("summary", {}, words),
      make("label", { for: owner.id }, SAID.owner),
      owner,
      park,
    );
  }

  private showRoom({ code, door }: Leading): void {
    const drawn = document.querySelector<HTMLTemplateElement>("#qr");
    const qr = make("div", { class: "qr" });
    if (drawn) qr.append(drawn.content.cloneNode(true));
    const words = door ? SAID.door.open : SAID.door.closed;
    this.joining.replaceChildren(
      make("p", {}, `${SAID.code}: `, make("strong", { class: "code" }, code)),
      qr,
      makeButton(words, () => void this.press("door")),
    );
  }

  private showPeople(people: SessionPerson[]): void {
    this.people.replaceChildren(...people.map((person) => this.showPerson(person)));
  }

  private showPerson(person: SessionPerson): HTMLElement {
    const { seat, name, role, leads, marks, here, waits, answered } = person;
    const stands = [role, ...marks, here ? SAID.here.yes : SAID.here.no];
    if (waits) stands.push(SAID.waitsToCome);
    if (answered) stands.push("answered");
    const acts = leads ? [] : this.listActs(person);
    const buttons = acts.map(([act, words, more]) =>
      makeButton(words, () => void this.press(act, { seat, ...more }), { hidden: `: ${name}` }),
    );
    const fold = buttons.length
      ? make("details", {}, make("summary", {}, name), ...buttons)
      : make("span", {}, name);
    return make("li", { class: waits ? "waits" : "" }, fold, make("small", {}, stands.join(", ")));
  }

  private listActs({ waits, may_write }: SessionPerson): [string, string, Partial<Pressing>][] {
    if (waits)
      return [
        ["admit", SAID.letIn, {}],
        ["remove", SAID.remove, {}],
      ];
    const marks: [string, string, Partial<Pressing>][] = [
      ["mark", SAID.scribe, { words: "scribe" }],
      ["mark", SAID.chair, { words: "chair" }],
      ["offer", SAID.offer, {}],
    ];
    return [...(may_write ? marks : []), ["remove", SAID.remove, {}]];
  }

  private showClock(): void {
    if (!this.told || !this.step) return;
    const seconds = this.told.seconds_on_step + (performance.now() - this.toldAt) / 1000;
    setText(this.clock, SAID.used(Math.floor(seconds / 60), this.step.minutes));
  }
}

// Leading is offered, and taken over once it is accepted.
export function makeOffer(accept: () => void): HTMLElement {
  const button = on(make("button", { type: "button", class: "main" }, SAID.accept), { click: accept });
  return make("div", { class: "offer", role: "status" }, make("p", {}, SAID.offered), button);
}
