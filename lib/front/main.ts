// The front of the panels: what a browser runs to write, keep and show answers. A page of the app holds its panels;
// elsewhere a widget is given to it.
import { KernelLink, type WidgetModel } from "./kernel_link";
import { openPanel } from "./page/opening";
import { openServed } from "./served";
import { findStore } from "./store";

type Given = { model: WidgetModel; el: HTMLElement };

async function render({ model, el }: Given): Promise<() => void> {
  const ending = new AbortController();
  await openPanel(new KernelLink(model, findStore().connection, ending.signal), el, ending.signal);
  return () => ending.abort();
}

openServed();

export default { render };
