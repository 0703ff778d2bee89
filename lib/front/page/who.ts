// Who is writing: asked once, kept in this browser, and told to every panel of the page.
import { makeUnchosen } from "../answers/boxes";
import type { Role } from "../contract";
import { describe, findPlace, make, markInvalid, newId, on, setText } from "../dom/elements";
import { announceLater, makeRested, RESTED } from "../dom/later";
import type { Who } from "../save/persons";
import { beginSentence } from "../say/phrases";
import { findStore } from "../store";
import { ROLES, WORDS } from "../words";
import type { PagePanel } from "./panel";
import { showProgress } from "./progress";

const LONGEST_NAME = 80;

class NameBox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  private readonly trust = make("p", { class: "help", id: newId() }, WORDS.trust);
  private readonly error = make("p", { class: "error", id: newId(), role: "alert" });

  // Each letter is not a person: a name counts once it has been typed.
  constructor(changed: () => void) {
    const given = { type: "text", maxlength: LONGEST_NAME, autocomplete: "name" };
    const input = make("input", { id: newId(), ...given, "aria-describedby": this.trust.id });
    this.input = on(input, { input: makeRested(changed, RESTED), change: changed });
    this.input.value = findStore().who.author;
    const label = make("label", { for: input.id }, "Your name");
    this.element = make("div", {}, label, this.trust, this.error, input);
  }

  private tell(sentence: string): void {
    setText(this.error, sentence);
    describe(this.input, sentence ? [this.trust.id, this.error.id] : [this.trust.id]);
    markInvalid(this.input, Boolean(sentence));
  }

  // Whether a name can be given is said where it is given, and not only when an answer is refused for it.
  async check(panel: PagePanel): Promise<void> {
    const author = this.input.value.trim();
    const reply = author ? await panel.link.ask({ kind: "name", author }) : null;
    if (author !== this.input.value.trim()) return;
    this.tell(reply?.kind === "refused" ? reply.sentence : "");
  }
}

function makeRoleSelect(changed: () => void): { select: HTMLSelectElement; element: HTMLElement } {
  const options = Object.entries(ROLES).map(([role, words]) =>
    make("option", { value: role }, beginSentence(words)),
  );
  const select = on(make("select", { id: newId() }, makeUnchosen(), ...options), { change: changed });
  select.value = findStore().who.role;
  return { select, element: make("div", {}, make("label", { for: select.id }, "You are here as"), select) };
}

function sayWho({ author, role }: Who): string {
  if (!author || !role) return "Give your name and say what you are here as, and you can answer.";
  if (findStore().isReading) return `You are reading as ${author}. ${WORDS.observer}`;
  if (findStore().isSeated) return WORDS.seated(author, ROLES[role]);
  return `You are writing as ${author}, ${ROLES[role]}.`;
}

function setWho(author: string, role: string): void {
  const name = author.trim().replace(/\s+/g, " ").slice(0, LONGEST_NAME);
  findStore().who = { author: name, role: role as Role | "" };
}

// That news is slow, where a network keeps it from coming by itself.
function makeAsking({ signal }: PagePanel): HTMLElement {
  const said = make("p", { class: "help", role: "status" });
  findStore().hear("connection", (state) => setText(said, state === "asking" ? WORDS.asking : ""), signal);
  return said;
}

export function showWho(panel: PagePanel): void {
  const store = findStore();
  const said = make("p", { class: "said-who", role: "status" }, sayWho(store.who));
  const changed = () => {
    setWho(name.input.value, role.select.value);
    void name.check(panel);
  };
  const name = new NameBox(changed);
  const role = makeRoleSelect(changed);
  const legend = make("legend", {}, WORDS.whoLink);
  const asking = makeAsking(panel);
  const form = make("fieldset", {}, legend, name.element, role.element, said, asking);
  const id = document.getElementById("who-is-writing") ? null : "who-is-writing";
  findPlace(panel.host, "who").append(make("div", { class: "who", id }, form));
  showProgress(panel);
  const show = (who: Who) => {
    // A seat has said it already.
    name.element.hidden = role.element.hidden = store.isSeated;
    if (name.input !== document.activeElement) name.input.value = who.author;
    role.select.value = who.role;
    announceLater(said, () => sayWho(store.who));
  };
  store.hear("who", show, panel.signal);
}
