// The list of a page's parts says beside each how many of its questions have an answer.
import { make, setText } from "../dom/elements";
import { followProgress } from "../dom/progress";
import type { PageField } from "../page_field";
import { sayAnswered } from "../say/fields";
import { findStore } from "../store";
import type { PagePanel } from "./panel";

type Part = { readonly said: HTMLElement; readonly fields: PageField[] };

// Several panels can stand under one heading.
const parts = new Map<string, Part>();

// What has no number, such as a list of evidence, is asked of nobody.
export function listInContents({ host, workbook, fields, signal }: PagePanel): void {
  const asked = fields.filter(({ number }) => number !== null);
  const part = findStore().isServed && asked.length ? findPart(host) : null;
  if (!part) return;
  part.fields.push(...asked);
  const show = () => {
    const missing = new Set(
      findStore()
        .progress.get(workbook)
        ?.missing.map(({ about }) => about),
    );
    const answered = part.fields.filter(({ about }) => !missing.has(about)).length;
    setText(part.said, ` ${sayAnswered({ answered, asked: part.fields.length })}`);
  };
  followProgress(workbook, show, signal);
}

function findPart(host: HTMLElement): Part | null {
  const isBefore = (heading: Element) =>
    heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
  const id = [...document.querySelectorAll("h2[id]")].filter(isBefore).at(-1)?.id ?? "";
  const links = [...document.querySelectorAll<HTMLAnchorElement>("#On-this-page + ul a")];
  const link = links.find(({ hash }) => decodeURIComponent(hash) === `#${id}`);
  const known = parts.get(id);
  if (known?.said.isConnected || !link) return known ?? null;
  const part = { said: make("small"), fields: [] };
  link.after(part.said);
  parts.set(id, part);
  return part;
}
