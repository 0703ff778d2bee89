// What is asked of officers, workbook by workbook: each question with whether it is answered, and a link to it.
import type { Task } from "../contract";
import { make } from "../dom/elements";
import type { Talk } from "./talk";
import { SAID } from "./words";

export class Tasks {
  readonly element = make("section", { class: "tasks", "aria-label": SAID.yourTasks });

  constructor(private readonly talk: Pick<Talk, "ask">) {}

  async bring(): Promise<void> {
    const reply = await this.talk.ask({ kind: "tasks" });
    if (reply.kind !== "tasks") return;
    const workbooks = new Map<string, Task[]>();
    for (const task of reply.tasks)
      workbooks.set(task.workbook, [...(workbooks.get(task.workbook) ?? []), task]);
    const parts = [...workbooks].map(([title, tasks]) => showPart(title, tasks));
    // It begins with the first workbook that is not finished.
    const first =
      parts[[...workbooks.values()].findIndex((tasks) => tasks.some(({ answered }) => !answered))];
    if (first) first.open = true;
    this.element.replaceChildren(make("h2", {}, SAID.yourTasks), make("p", {}, SAID.howTasks), ...parts);
  }
}

function showPart(title: string, tasks: Task[]): HTMLDetailsElement {
  const answered = tasks.filter((task) => task.answered).length;
  const summary = make("summary", {}, `${title}: ${SAID.progress(answered, tasks.length)}`);
  return make("details", {}, summary, make("ol", {}, ...tasks.map(showTask)));
}

function showTask({ question, href, answered }: Task): HTMLElement {
  return make("li", {}, make("a", { href }, question), answered ? make("small", {}, SAID.hasAnswered) : null);
}
