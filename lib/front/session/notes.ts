// What a member writes beside a step: a question for officers, which the chair calls, and that they see what is agreed
// differently, with their name or without it.
import type { SessionStep, You } from "../contract";
import { make, newId, setText } from "../dom/elements";
import type { Drafts } from "../save/drafts";
import { NoteBox } from "./note_box";
import { Queue } from "./queue";
import type { Ask } from "./talk";
import { SAID } from "./words";

export class Notes {
  readonly element = make("div", { class: "notes" });
  private readonly questions = make("section", { class: "queue" });
  private readonly heading = make("h2", { id: newId() });
  private readonly queue: Queue;
  private readonly differing = make("section", { class: "differing" });
  private readonly differs = make("ul", {});
  private readonly asking: NoteBox;
  private readonly box: NoteBox;
  private readonly dissent: HTMLDetailsElement;

  // A question is of the session, and dissent of its step.
  constructor(ask: Ask, drafts: Drafts, keptUnder: string, step: string) {
    const at = (key: string) => ({ drafts, key: `scrutiny:note:${keptUnder}:${key}` });
    this.asking = new NoteBox(ask, { of: "question" }, at("question"), SAID.yourQuestion, SAID.sendToChair);
    const differs = { of: "differs" } as const;
    this.box = new NoteBox(ask, differs, at(`differs:${step}`), SAID.howDifferent, SAID.recordDifferent);
    const summary = make("summary", {}, SAID.seeDifferently);
    this.dissent = make("details", { open: Boolean(this.box.words) }, summary, this.box.element);
    this.queue = new Queue(ask, drafts, keptUnder);
    this.questions.setAttribute("aria-labelledby", this.heading.id);
    this.questions.append(this.heading, this.asking.element, this.queue.element);
    this.differing.append(make("h2", {}, SAID.seenDifferently), this.differs);
    this.element.append(this.questions, this.differing, this.dissent);
  }

  get isUnderWay(): boolean {
    return [this.asking, this.box, this.queue].some((part) => part.isUnderWay);
  }

  take(step: SessionStep, you: You): void {
    // Wherever the group is, whoever calls questions, or answers them, has those that are left.
    const isWaiting = you.questions.some(({ state }) => !state || state === "called");
    this.questions.hidden = !(step.queue || ((you.calls || you.answers) && isWaiting));
    setText(this.heading, you.calls ? SAID.toAsk : SAID.questions);
    this.queue.take(you);
    this.asking.element.hidden = !(you.may_note && step.queue);
    const isAgreed =
      ["shown", "agreed"].includes(step.state) || step.agreed.some((field) => field.versions.length);
    // Each recommendation has its own.
    this.dissent.hidden = !(you.may_note && isAgreed) || step.how === "decide";
    this.differing.hidden = !step.differs.length;
    this.differs.replaceChildren(...step.differs.map((words) => make("li", {}, words)));
  }
}
