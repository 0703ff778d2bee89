// What a member writes beside a step: a question for officers, which the chair calls, and that they see what is agreed
// differently, with their name or without it.
import type { Noting, QuestionAsked, SessionMessage, SessionReply, SessionStep, You } from "../contract";
import { make, makeArea, makeButton, newId, setArea, setText } from "../dom/elements";
import { newToken } from "../save/tokens";
import { isSame } from "../values";
import { SAID } from "./words";

export type Ask = (message: SessionMessage) => Promise<SessionReply>;

// One box for a note, with what became of sending it.
export class NoteBox {
  readonly element = make("div", { class: "note-box" });
  private readonly area = makeArea({ id: newId(), maxlength: 500 }, () => setText(this.status, ""));
  private readonly status = make("p", { role: "status", class: "status" });
  // Whoever sees something differently is named only if they wish.
  private readonly named: HTMLInputElement | null;

  constructor(
    private readonly ask: Ask,
    private readonly note: Pick<Noting, "of" | "about">,
    label: string,
    button: string,
  ) {
    const named = note.of === "differs" ? make("input", { type: "checkbox", id: newId() }) : null;
    this.named = named;
    const send = makeButton(button, () => void this.send());
    const choice = named ? make("label", { class: "named" }, named, ` ${SAID.withName}`) : null;
    this.element.append(
      make("label", { for: this.area.id }, label),
      this.area,
      choice ?? "",
      send,
      this.status,
    );
  }

  private async send(): Promise<void> {
    const words = this.area.value.trim();
    if (!words) return;
    const is_named = this.named?.checked ?? false;
    const reply = await this.ask({ kind: "note", token: newToken(), ...this.note, words, is_named });
    if (reply.kind === "refused") setText(this.status, SAID.notSent + reply.sentence);
    else {
      setArea(this.area, "");
      setText(this.status, SAID.noteSent);
    }
  }
}

export class Notes {
  readonly element = make("div", { class: "notes" });
  private readonly queue = make("section", { class: "queue", "aria-label": SAID.questions });
  private readonly asked = make("ol", {});
  private readonly differing = make("section", { class: "differing" });
  private readonly differs = make("ul", {});
  private readonly asking: NoteBox;
  private readonly dissent: HTMLElement;
  private known: { questions: QuestionAsked[]; leads: boolean } | null = null;

  constructor(private readonly ask: Ask) {
    this.asking = new NoteBox(ask, { of: "question" }, SAID.yourQuestion, SAID.sendToChair);
    const box = new NoteBox(ask, { of: "differs" }, SAID.howDifferent, SAID.recordDifferent);
    this.dissent = make("details", {}, make("summary", {}, SAID.seeDifferently), box.element);
    this.queue.append(make("h2", {}, SAID.questions), this.asking.element, this.asked);
    this.differing.append(make("h2", {}, SAID.seenDifferently), this.differs);
    this.element.append(this.queue, this.differing, this.dissent);
  }

  take(step: SessionStep, you: You): void {
    this.queue.hidden = !step.queue;
    this.asking.element.hidden = !you.may_note;
    const isAgreed =
      ["shown", "agreed"].includes(step.state) || step.agreed.some((field) => field.versions.length);
    // Each recommendation has its own.
    this.dissent.hidden = !(you.may_note && isAgreed) || step.how === "decide";
    this.differing.hidden = !step.differs.length;
    this.differs.replaceChildren(...step.differs.map((words) => make("li", {}, words)));
    const told = { questions: you.questions, leads: you.leads };
    if (isSame(this.known, told)) return;
    this.known = told;
    this.asked.replaceChildren(...you.questions.map((asked) => this.showAsked(asked, you.leads)));
  }

  private showAsked({ about, words, by, is_mine, place, state }: QuestionAsked, leads: boolean): HTMLElement {
    const stands = state ? SAID.becameOf(state) : SAID.withChair(place);
    const small = make("small", {}, [by, stands].filter(Boolean).join(", "));
    const calls = leads && state !== "asked" ? this.listCalls(about, words) : [];
    const takeBack = () => void this.ask({ kind: "take_back", token: newToken(), about });
    const mine = is_mine && !state ? [makeButton(SAID.takeBack, takeBack, { hidden: `: ${words}` })] : [];
    return make("li", {}, words, small, ...calls, ...mine);
  }

  private listCalls(about: string, words: string): HTMLElement[] {
    const call = (state: string) => () =>
      void this.ask({ kind: "press", token: newToken(), act: "question", about, words: state });
    const states = ["called", "asked", "left"] as const;
    return states.map((state) => makeButton(SAID.calls[state], call(state), { hidden: `: ${words}` }));
  }
}
