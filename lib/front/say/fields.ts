// How a question is named where it does not stand itself.
import type { Asked, Progress } from "../contract";
import type { PageField } from "../page_field";
import { beginLower } from "./phrases";

export function sayQuestion(field: Pick<PageField, "number" | "question">): string {
  return field.number === null ? field.question : `question ${field.number}: ${field.question}`;
}

export function nameField(field: PageField): string {
  if (field.beside) return `evidence, ${field.beside}`;
  const asked = field.number === null ? "" : `question ${field.number}`;
  return [asked, field.for].filter(Boolean).join(", ") || field.question;
}

// What tells a box from the others of its name, in a list of all that can be filled in.
export function sayWhere(field: PageField, ...places: string[]): string {
  const said = [...places, field.number === null ? "" : nameField(field)].filter(Boolean).join(", ");
  return said ? ` (${said})` : "";
}

export function sayAsked(asked: Pick<Asked, "number" | "question" | "for">): string {
  const number = asked.number === null ? "" : `${asked.number}. `;
  return `${number}${asked.question}${asked.for ? ` (${beginLower(asked.for)})` : ""}`;
}

export function sayAnswered({ answered, asked }: Pick<Progress, "answered" | "asked">): string {
  return `${answered} of ${asked} answered`;
}

// How far a page has come, and what on it is to be answered next.
export function sayProgress(progress: Progress, next: Asked): string {
  const whose = next.for ? `, ${beginLower(next.for)}` : "";
  const what = next.number === null ? `“${sayAsked(next)}”` : `question ${next.number}${whose}`;
  return `${sayAnswered(progress)}: go on with ${what}`;
}
