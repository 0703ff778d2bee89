// What a member writes beside a step: a question for officers, which the chair calls, and that they see what is agreed
// differently, with their name or without it.
import type { QuestionAsked, SessionStep, You } from "../contract";
import { make, makeButton } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import { NoteBox } from "./note_box";
import type { Ask } from "./talk";
import { SAID } from "./words";

export class Notes {
  readonly element = make("div", { class: "notes" });
  private readonly queue = make("section", { class: "queue", "aria-label": SAID.questions });
  private readonly asked = make("ol", {});
  private readonly differing = make("section", { class: "differing" });
  private readonly differs = make("ul", {});
  private readonly asking: NoteBox;
  private readonly box: NoteBox;
  private readonly dissent: HTMLDetailsElement;
  private known: { questions: QuestionAsked[]; leads: boolean } | null = null;

  // A question is of the session, and dissent of its step.
  constructor(
    private readonly ask: Ask,
    drafts: Drafts,
    keptUnder: string,
    step: string,
  ) {
    const at = (key: string) => ({ drafts, key: `scrutiny:note:${keptUnder}:${key}` });
    this.asking = new NoteBox(ask, { of: "question" }, at("question"), SAID.yourQuestion, SAID.sendToChair);
    const differs = { of: "differs" } as const;
    this.box = new NoteBox(ask, differs, at(`differs:${step}`), SAID.howDifferent, SAID.recordDifferent);
    const summary = make("summary", {}, SAID.seeDifferently);
    this.dissent = make("details", { open: Boolean(this.box.words) }, summary, this.box.element);
    this.queue.append(make("h2", {}, SAID.questions), this.asking.element, this.asked);
    this.differing.append(make("h2", {}, SAID.seenDifferently), this.differs);
    this.element.append(this.queue, this.differing, this.dissent);
  }

  get isUnderWay(): boolean {
    return this.asking.isUnderWay || this.box.isUnderWay;
  }

  take(step: SessionStep, you: You): void {
    this.queue.hidden = !step.queue;
    this.asking.element.hidden = !you.may_note;
    const isAgreed =
      ["shown", "agreed"].includes(step.state) || step.agreed.some((field) => field.versions.length);
    // Each recommendation has its own.
    this.dissent.hidden = !(you.may_note && isAgreed) || step.how === "decide";
    this.differing.hidden = !step.differs.length;
    this.differs.replaceChildren(...step.differs.map((words) => make("li", {}, words)));
    const told = { questions: you.questions, leads: you.leads };
    if (isSame(this.known, told)) return;
    this.known = told;
    this.asked.replaceChildren(...you.questions.map((asked) => this.showAsked(asked, you.leads)));
  }

  private showAsked({ about, words, by, is_mine, place, state }: QuestionAsked, leads: boolean): HTMLElement {
    const stands = state ? SAID.becameOf(state) : SAID.withChair(place);
    const small = make("small", {}, [by, stands].filter(Boolean).join(", "));
    const calls = leads && state !== "asked" ? this.listCalls(about, words) : [];
    const takeBack = () => void this.ask({ kind: "take_back", token: newToken(), about });
    const mine = is_mine && !state ? [makeButton(SAID.takeBack, takeBack, { hidden: `: ${words}` })] : [];
    return make("li", {}, words, small, ...calls, ...mine);
  }

  private listCalls(about: string, words: string): HTMLElement[] {
    const call = (state: string) => () =>
      void this.ask({ kind: "press", token: newToken(), act: "question", about, words: state });
    const states = ["called", "asked", "left"] as const;
    return states.map((state) => makeButton(SAID.calls[state], call(state), { hidden: `: ${words}` }));
  }
}
