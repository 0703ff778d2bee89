// Homework: each person goes through its questions at their own pace, one on a screen, with a list of all.
import type { SessionStep, SessionTold, You } from "../contract";
import { make, makeButton, setText } from "../dom/elements";
import { isEmpty } from "../values";
import type { StepScreen } from "./step_screen";
import type { Talk } from "./talk";
import { Tasks } from "./tasks";
import { SAID } from "./words";

export class Homework {
  readonly element = make("div", { class: "homework" });
  screen: StepScreen;
  private readonly place = make("div", {});
  private readonly back = makeButton(SAID.back, () => this.go(this.at - 1));
  private readonly next = makeButton(SAID.next, () => this.go(this.at + 1), { class: "main" });
  private readonly done = make("p", { class: "count" });
  private readonly tasks = make("ol", {});
  private steps: readonly SessionStep[];
  private at: number;

  constructor(
    told: SessionTold,
    private you: You,
    private readonly open: (step: SessionStep) => StepScreen,
    talk: Pick<Talk, "ask">,
  ) {
    this.steps = listSteps(told, you);
    // It begins with the first question that is not answered yet.
    const first = this.steps.findIndex((step) => isAsked(step, you) && !isAnswered(step));
    this.at = this.steps.some(isAnswered) ? Math.max(0, first) : 0;
    const ways = make("p", { class: "ways" }, this.back, this.next);
    const list = make("details", { class: "agenda" }, make("summary", {}, SAID.allQuestions), this.tasks);
    const tasks = new Tasks(talk);
    if (you.has_tasks) void tasks.bring();
    this.element.append(this.place, ways, this.done, list, tasks.element);
    this.screen = this.show();
  }

  take(told: SessionTold, you: You): void {
    this.steps = listSteps(told, you);
    this.you = you;
    this.refresh();
  }

  private go(at: number): void {
    this.at = Math.min(Math.max(0, at), this.steps.length - 1);
    this.screen = this.show();
    this.screen.heading.focus();
    window.scrollTo(0, 0);
  }

  private show(): StepScreen {
    const step = this.steps[this.at] as SessionStep;
    const screen = this.open(step);
    this.screen = screen;
    this.place.replaceChildren(screen.element);
    this.refresh();
    return screen;
  }

  private refresh(): void {
    const step = this.steps[this.at];
    if (!step) return;
    this.screen.take(step, { ...this.you, may_answer: isAsked(step, this.you) });
    document.title = `${SAID.step(step.number, step.of)}: ${step.title}`;
    this.back.hidden = this.at === 0;
    this.next.hidden = this.at === this.steps.length - 1;
    const asked = this.steps.filter((task) => isAsked(task, this.you));
    const answered = asked.filter(isAnswered).length;
    this.done.hidden = !asked.length;
    setText(this.done, answered === asked.length ? SAID.allDone : SAID.done(answered, asked.length));
    this.tasks.replaceChildren(...this.steps.map((task, at) => this.showTask(task, at)));
  }

  private showTask(step: SessionStep, at: number): HTMLElement {
    const stands = isAsked(step, this.you) ? (isAnswered(step) ? SAID.hasAnswered : SAID.notAnswered) : "";
    const button = makeButton(step.title, () => this.go(at), { class: "quiet" });
    const small = make("small", {}, [SAID.about(step.minutes), stands].filter(Boolean).join(", "));
    return make("li", { "aria-current": at === this.at ? "step" : null }, button, small);
  }
}

function isAsked({ key, own }: SessionStep, { asked }: You): boolean {
  return own.length > 0 && asked.includes(key);
}

// Officers go through what is asked of them, and what is only read.
function listSteps({ homework = [] }: SessionTold, you: You): SessionStep[] {
  const mine = homework.filter((step) => step.how === "read" || isAsked(step, you));
  const steps = you.has_tasks ? mine : homework;
  return steps.map((step, at) => ({ ...step, number: at + 1, of: steps.length }));
}

function isAnswered({ own }: SessionStep): boolean {
  return own.some(({ rating }) => !isEmpty(rating?.mine?.value ?? null));
}
