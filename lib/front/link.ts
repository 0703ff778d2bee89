// The way to the rules of a review and back. A reply is known by the id of what it answers.
import type { Envelope, Message, PanelState, Reply } from "./contract";
import { newToken } from "./save/tokens";

export const PATIENCE = 6000;

export type OpenNotebook = (name: string, place: string) => Promise<void>;

// What is told of each message that was answered, or was not.
export type Watch = {
  noticeReply(): void;
  noticeSilence(sentAt: number): void;
  waitUntil(time: number): void;
};

export interface Link {
  // What the panel was given when it was opened.
  readonly opened: PanelState;
  // Opens a notebook beside this one, where this page is one of JupyterLab's.
  readonly openNotebook: OpenNotebook | null;
  // Gives the reply, or null where none came in time.
  ask(message: Message, buffers?: ArrayBuffer[], patience?: number): Promise<Reply | null>;
  // A save may be answered after we gave up waiting; its token still says whose it is.
  onLate(listener: (reply: Reply) => void): void;
}

type LinkHandler = { handleLink(way: HTMLElement, path: string, place: string): void };
type Rendering = { resolver?: { resolveUrl(name: string): Promise<string> }; linkHandler?: LinkHandler };

// What anywidget gives a front: state, messages, and the manager of its widgets.
export type WidgetModel = {
  get<Name extends keyof PanelState>(name: Name): PanelState[Name];
  on(event: "msg:custom", act: (content: unknown) => void): void;
  off(event: "msg:custom", act: (content: unknown) => void): void;
  send(content: unknown, callbacks: undefined, buffers: ArrayBuffer[]): unknown;
  widget_manager?: { rendermime?: Rendering };
};

function isReply(content: unknown): content is Reply {
  return Boolean(content) && typeof content === "object";
}

// Over a widget of a notebook's kernel.
export class KernelLink implements Link {
  readonly opened: PanelState;
  readonly openNotebook: OpenNotebook | null;
  private readonly waiting = new Map<string, (reply: Reply) => void>();
  private late: (reply: Reply) => void = () => {};

  constructor(
    private readonly model: WidgetModel,
    private readonly watch: Watch,
    signal: AbortSignal,
  ) {
    const names = ["part", "panel", "review", "fields", "number", "progress", "rights"] as const;
    this.opened = Object.fromEntries(names.map((name) => [name, model.get(name)])) as unknown as PanelState;
    this.openNotebook = findOpening(model.widget_manager?.rendermime);
    const hear = (content: unknown) => this.hear(content);
    model.on("msg:custom", hear);
    signal.addEventListener("abort", () => model.off("msg:custom", hear));
  }

  onLate(listener: (reply: Reply) => void): void {
    this.late = listener;
  }

  private hear(content: unknown): void {
    if (!isReply(content)) return;
    const settle = this.waiting.get(content.id ?? "");
    this.waiting.delete(content.id ?? "");
    if (settle) settle(content);
    else if (content.token) this.late(content);
  }

  ask(message: Message, buffers: ArrayBuffer[] = [], patience = PATIENCE): Promise<Reply | null> {
    const id = newToken();
    const sentAt = Date.now();
    if (patience > PATIENCE) this.watch.waitUntil(sentAt + patience);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        this.watch.noticeSilence(sentAt);
        resolve(null);
      }, patience);
      this.waiting.set(id, (reply) => {
        clearTimeout(timer);
        if (patience > PATIENCE) this.watch.waitUntil(0);
        this.watch.noticeReply();
        resolve(reply);
      });
      this.send({ ...message, id, review: this.opened.review }, buffers);
    });
  }

  // A closed connection throws, now or later; either is the same as no reply.
  private send(message: Message & Envelope, buffers: ArrayBuffer[]): void {
    try {
      Promise.resolve(this.model.send(message, undefined, buffers)).catch(() => {});
    } catch {
      // Counted as silence when the time is up.
    }
  }
}

// JupyterLab opens a notebook that lies beside this one by its own handler, as from a link in a cell’s HTML.
function findOpening({ resolver, linkHandler }: Rendering = {}): OpenNotebook | null {
  if (!resolver || !linkHandler) return null;
  return async (name, place) => {
    const way = document.createElement("a");
    linkHandler.handleLink(way, decodeURIComponent(await resolver.resolveUrl(name)), place);
    way.click();
  };
}
