// Two people wrote one answer at once: both versions stand until somebody settles it.
import { findKind } from "../answers/find_kind";
import { showValue } from "../answers/values";
import type { Json, Version } from "../contract";
import { make, makeButton } from "../dom/elements";
import { isOwnName, isOwnVersion } from "../save/persons";
import { beginSentence, joinNames, sayCount } from "../say/phrases";
import { sayKeep, sayVersion, sayWhen } from "../say/versions";
import { findStore } from "../store";
import { isSame } from "../values";
import { WORDS } from "../words";
import type { View } from "./view";

export class Dispute {
  readonly said = make("div", {});
  readonly element = make("div", {});
  private disputed: number[] = [];
  private told: number[] | null = null;

  constructor(private readonly view: View) {}

  // What stood when the page was opened is no news to a listener.
  show(isNews = true): void {
    const { field } = this.view;
    const versions = field.individual ? [] : field.versions;
    const numbers = versions.length > 1 ? versions.map((version) => version.number) : [];
    if (isSame(numbers, this.disputed)) return;
    this.disputed = numbers;
    this.tell(versions, numbers.length > 1, isNews);
    this.element.replaceChildren(...(numbers.length ? this.showVersions(versions) : []));
  }

  // Whoever sits down next is shown it in their own way.
  showAnew(): void {
    this.disputed = [];
    this.show();
  }

  // Another’s answer is told once, and not again each time one’s own is saved.
  private tell(versions: Version[], isDisputed: boolean, isNews: boolean): void {
    const numbers = this.listOthers(versions).map((version) => version.number);
    const told = isDisputed ? numbers : null;
    if (isSame(told, this.told)) return;
    this.told = told;
    this.said.replaceChildren(...(isDisputed ? [make("p", { class: "alert" }, this.say(versions))] : []));
    if (!isDisputed || !isNews) return;
    // In the one place that says “Saved”, which a listener would take for the end of it.
    const isMine = numbers.length < versions.length;
    this.view.status.tell(
      `${isMine ? "Saved. " : ""}${this.sayWriters(versions)} here too; choose which stands.`,
    );
  }

  private say(versions: Version[]): string {
    const latest = this.listOthers(versions).at(-1) ?? versions.at(-1);
    const when = latest ? sayWhen(latest) : "";
    const kept = sayCount(versions.length, "is", "are").replace("Two are", "Both are");
    return `${this.sayWriters(versions)} an answer here too, ${when}. ${kept} kept. Choose which stands.`;
  }

  private showVersions(versions: Version[]): HTMLElement[] {
    const shown = make(
      "div",
      { class: "versions" },
      ...versions.map((version) => this.showVersion(version, versions)),
    );
    const join = this.makeJoin(versions);
    return join ? [shown, join] : [shown];
  }

  // The button names whose words it keeps; of two by the same people, which.
  private showVersion(version: Version, versions: Version[]): HTMLElement {
    const isMine = this.isMine(version);
    const words = sayKeep(version, isMine);
    const isOnly = versions.filter((other) => sayKeep(other, this.isMine(other)) === words).length === 1;
    const hidden = isOnly ? "" : ` (answer ${versions.indexOf(version) + 1})`;
    const button = makeButton(words, () => this.keep(version), { hidden });
    const name = make("p", { class: "name" }, sayVersion(version, isMine));
    const shown = showValue(this.view.field, version.value);
    return make("div", { class: "version" }, name, shown, findStore().may("write") && button);
  }

  private keep(version: Version): void {
    if (this.isMine(version)) this.settle(this.findLatest(version), []);
    else this.settle(version.value, [version]);
  }

  // Of what names nobody, one’s own is known by having been written here.
  private isMine(version: Version): boolean {
    const isWritten = !version.settled && this.view.savers.current.written.has(version.number);
    return isWritten || isOwnVersion(findStore().who, version);
  }

  private listOthers(versions: Version[]): Version[] {
    return versions.filter((version) => !this.isMine(version));
  }

  private sayWriters(versions: Version[]): string {
    const { who } = findStore();
    const names = this.listOthers(versions).flatMap(({ writers }) => writers);
    const others = [...new Set(names)].filter((name) => !isOwnName(who, name));
    return others.length ? `${beginSentence(joinNames(others))} wrote` : "You wrote";
  }

  // What stands in the control may be later than what was saved of it.
  private findLatest(version: Version): Json {
    const { savers, control } = this.view;
    return savers.current.base.includes(version.number) ? (control.read() ?? version.value) : version.value;
  }

  private makeJoin(versions: Version[]): HTMLElement | null {
    const { field, control } = this.view;
    const { join } = findKind(field.kind);
    if (!join || !field.can_join || !findStore().may("write")) return null;
    const button = makeButton(WORDS.writeBoth, () => {
      const latest = versions.map((version) => this.findLatest(version));
      this.settle(join(field, latest), versions);
      control.focus();
    });
    return make("p", {}, button);
  }

  // The words of others stay theirs: the record is told which of the versions they are from.
  private settle(value: Json, kept: Version[]): void {
    const { view } = this;
    const saver = view.savers.current;
    const replaces = view.field.versions.map((version) => version.number);
    view.put(value);
    saver.base = replaces;
    saver.write(
      value,
      "",
      replaces,
      kept.map((version) => version.number),
    );
    saver.send();
    view.control.focus();
  }
}
