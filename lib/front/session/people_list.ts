// The people of a session, for whoever leads: who is here and has answered, never what.
import type { Pressing, SessionPerson } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { isSame } from "../values";
import { makeFold } from "./fold";
import { ROLES, SAID } from "./words";

type Act = [act: string, words: string, more: Partial<Pressing>];
type Listed = { element: HTMLElement; small: HTMLElement; acts: string };

export class PeopleList {
  readonly element: HTMLDetailsElement;
  private readonly list = make("ul", { class: "people" });
  private readonly count = make("span", {});
  private readonly listed = new Map<string, Listed>();
  private known: SessionPerson[] | null = null;

  constructor(
    beneath: HTMLElement,
    private readonly press: (act: string, more: Partial<Pressing>) => void,
    private readonly sayAsks: (name: string) => void,
  ) {
    this.element = makeFold(this.count, this.list, beneath);
  }

  // Whoever asks to come in stands first, and is spoken. Each keeps their place in the list, with what is open there.
  take(people: SessionPerson[]): void {
    if (isSame(people, this.known)) return;
    const known = new Set(this.known?.filter(({ waits }) => waits).map(({ seat }) => seat));
    const asking = people.find(({ seat, waits }) => waits && !known.has(seat));
    this.known = people;
    if (asking) {
      this.sayAsks(asking.name);
      this.element.open = true;
    }
    setText(this.count, SAID.people(people.filter(({ here }) => here).length));
    const sorted = [...people].sort((one, other) => Number(other.waits) - Number(one.waits));
    const shown = sorted.map((person) => this.showPerson(person));
    if (shown.some((element, at) => this.list.children[at] !== element)) this.list.replaceChildren(...shown);
    while (this.list.children.length > shown.length) this.list.lastElementChild?.remove();
  }

  private showPerson(person: SessionPerson): HTMLElement {
    const { seat, role, leads, marks, here, waits, answered } = person;
    const acts = leads ? [] : this.listActs(person);
    const known = this.listed.get(seat);
    const isKnown = known?.acts === JSON.stringify(acts);
    const listed = isKnown && known ? known : this.makePerson(person, acts);
    const stands = [ROLES[role], ...marks, here ? SAID.here.yes : SAID.here.no];
    if (waits) stands.push(SAID.waitsToCome);
    if (answered) stands.push(SAID.hasAnswered);
    setText(listed.small, stands.join(", "));
    listed.element.className = waits ? "waits" : "";
    this.listed.set(seat, listed);
    return listed.element;
  }

  private makePerson({ seat, name, waits }: SessionPerson, acts: Act[]) {
    const buttons = acts.map(([act, words, more]) =>
      makeButton(words, () => this.press(act, { seat, ...more }), { hidden: `: ${name}` }),
    );
    const fold = buttons.length
      ? make("details", { open: waits }, make("summary", {}, name), ...buttons)
      : make("span", {}, name);
    const small = make("small", {});
    return { element: make("li", {}, fold, small), small, acts: JSON.stringify(acts) };
  }

  private listActs({ waits, may_write }: SessionPerson): Act[] {
    if (waits)
      return [
        ["admit", SAID.letIn, {}],
        ["remove", SAID.remove, {}],
      ];
    const marks: Act[] = [
      ["mark", SAID.scribe, { words: "scribe" }],
      ["mark", SAID.chair, { words: "chair" }],
      ["offer", SAID.offer, {}],
    ];
    return [...(may_write ? marks : []), ["remove", SAID.remove, {}]];
  }
}
