// The savers of one field: that of its control, and those of what is sent beside it.
import type { Reply } from "../contract";
import type { Draft } from "../save/drafts";
import { plainName } from "../save/persons";
import { type Saver, SILENT } from "../save/saver";

export class Savers {
  beside: Saver[] = [];
  // When each person last wrote here.
  private readonly written = new Map<string, string>();

  constructor(
    public current: Saver,
    private readonly isIndividual: boolean,
  ) {}

  // In the order in which they are to be sent: of what one person answers alone, the last one stands.
  get all(): Saver[] {
    return [...this.beside, this.current];
  }

  hear(reply: Reply): void {
    for (const saver of this.all) saver.hear(reply);
  }

  // Gives whether one was let go, since a later answer stands in its place.
  retry(): boolean {
    const overtaken = this.all.filter((saver) => this.isOvertaken(saver));
    for (const saver of this.all) {
      if (overtaken.includes(saver)) this.letGo(saver);
      else saver.retry();
    }
    return overtaken.length > 0;
  }

  send(): void {
    for (const saver of this.all) saver.send();
  }

  noteWritten({ author, at }: Draft): void {
    this.written.set(plainName(author), at);
  }

  // Of what one person answers alone the last stands: an older one that was refused is not sent after it.
  private isOvertaken({ draft, sent }: Saver): boolean {
    if (!this.isIndividual || sent || !draft?.isRefused || draft.isRefused === Infinity) return false;
    return (this.written.get(plainName(draft.author)) ?? "") > draft.at;
  }

  letGo(saver: Saver): void {
    saver.drop();
    this.beside = this.beside.filter((other) => other !== saver);
  }

  dropSaved(): void {
    this.beside = this.beside.filter((saver) => saver.isBusy);
  }

  listRefused(): Saver[] {
    return this.beside.filter((saver) => saver.refusal && saver.listener !== SILENT);
  }

  // What is still on its way of the last person’s is sent beside, and says nothing more.
  clearForNextPerson(next: Saver | undefined, makeSaver: () => Saver): void {
    const left = this.all.filter((saver) => saver.isBusy && saver !== next);
    for (const saver of this.all) saver.listener = SILENT;
    this.beside = left;
    this.current = next ?? makeSaver();
  }
}
