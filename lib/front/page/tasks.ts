// Every question of a page with who answered it; of what people answer alone, how many have and nothing else.
import { hasFocus, make, on } from "../dom/elements";
import { linkToField } from "../dom/links";
import { followProgress } from "../dom/progress";
import type { PageField } from "../page_field";
import { sayAsked } from "../say/fields";
import { joinNames, sayPeople } from "../say/phrases";
import { findStore } from "../store";
import { WORDS } from "../words";
import type { PagePanel } from "./panel";
import { findHeading } from "./progress";

type Task = { readonly link: HTMLElement; readonly said: string; readonly number: number };

export function showTasks(panel: PagePanel): void {
  const list = make("ul");
  const fold = make("details", { class: "tasks" }, make("summary", {}, WORDS.tasks), list);
  if (findStore().isServed) (document.querySelector(".progress") ?? findHeading())?.after(fold);
  else panel.host.prepend(fold);
  // Whoever is in the list keeps their place in it.
  const show = () => {
    if (!fold.open || hasFocus(list)) return;
    list.replaceChildren(
      ...listTasks(panel).map(({ link, said }) => make("li", {}, link, " ", make("small", {}, said))),
    );
  };
  on(fold, { toggle: show });
  const { onNews } = panel;
  panel.onNews = (news) => {
    onNews(news);
    show();
  };
  followProgress(panel.workbook, show, panel.signal);
}

function listTasks({ fields, workbook }: PagePanel): Task[] {
  const missing = findStore().progress.get(workbook)?.missing ?? [];
  const unanswered = new Set(missing.map(({ about }) => about));
  const answered = fields.filter((field) => isHere(field) && !unanswered.has(field.about));
  const tasks = [
    ...answered.map((field) => makeTask(field, sayWho(field))),
    ...missing.filter(isHere).map((asked) => makeTask(asked, WORDS.noAnswerYet)),
  ];
  return tasks.sort((one, other) => one.number - other.number);
}

// The list of a plan has the answers of every workbook.
function isHere({ href }: { href: string }): boolean {
  return href.startsWith("#");
}

function makeTask(
  asked: Parameters<typeof sayAsked>[0] & { about: string; href: string },
  said: string,
): Task {
  return {
    link: linkToField(sayAsked(asked), asked),
    said,
    number: asked.number ?? Number.POSITIVE_INFINITY,
  };
}

function sayWho({ individual, rating, versions }: PageField): string {
  if (individual) return sayPeople(rating?.count ?? 0);
  return `Answered by ${joinNames([...new Set(versions.map(({ by }) => by))])}.`;
}
