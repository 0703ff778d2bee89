// The way to the rules over a widget of a notebook's kernel, as in JupyterLab.
import type { Envelope, Message, PanelState, Reply } from "./contract";
import {
  address,
  isObject,
  type Link,
  type Listener,
  type OpenNotebook,
  PATIENCE,
  Waiting,
  type Watch,
} from "./link";

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

export class KernelLink implements Link {
  readonly opened: PanelState;
  readonly openNotebook: OpenNotebook | null;
  readonly isTold = false;
  private readonly waiting: Waiting;
  private listener: Listener | null = null;

  constructor(
    private readonly model: WidgetModel,
    watch: Watch,
    signal: AbortSignal,
  ) {
    const names = [
      "part",
      "panel",
      "review",
      "fields",
      "number",
      "progress",
      "rights",
      "order",
      "files",
    ] as const;
    this.opened = Object.fromEntries(names.map((name) => [name, model.get(name)])) as unknown as PanelState;
    this.openNotebook = findOpening(model.widget_manager?.rendermime);
    this.waiting = new Waiting(watch);
    const hear = (content: unknown) => this.hear(content);
    model.on("msg:custom", hear);
    signal.addEventListener("abort", () => model.off("msg:custom", hear));
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  private hear(content: unknown): void {
    if (!isObject(content)) return;
    const reply = content as Reply;
    if (!this.waiting.settle(reply.id ?? "", reply) && reply.token) this.listener?.late(reply);
  }

  ask(message: Message, buffers: ArrayBuffer[] = [], patience = PATIENCE): Promise<Reply | null> {
    return this.waiting.ask(patience, (id) => this.send(address(message, id, this.opened), buffers));
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
