// A saver for a field of a panel.
import type { PageField } from "../page_field";
import { Saver, type SaverListener } from "../save/saver";
import { findStore } from "../store";
import type { Panel } from "./view";

export function makeSaver(field: PageField, panel: Panel, listener: SaverListener): Saver {
  const store = findStore();
  const { link, review } = panel;
  const ask = link.ask.bind(link);
  const place = { review, drafts: store.drafts, tab: store.tabs.own, who: () => store.who, ask };
  return new Saver(field, place, listener);
}
