// Words as paragraphs.
export function sayParagraphs(value: unknown): string[] {
  return String(value).split(/\n+/);
}
