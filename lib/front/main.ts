// The front of the panels: what a browser runs to write, keep and show answers. Here a widget is given to it.
import { KernelLink, type WidgetModel } from "./link";
import { openPanel } from "./page/opening";
import { findStore } from "./store";

type Given = { model: WidgetModel; el: HTMLElement };

async function render({ model, el }: Given): Promise<() => void> {
  const ending = new AbortController();
  const link = new KernelLink(model, findStore().connection, ending.signal);
  const host = await openPanel(link, el, ending.signal);
  return () => {
    ending.abort();
    delete host.dataset["mounted"];
  };
}

export default { render };
