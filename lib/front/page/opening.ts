// Opens a panel where the page has kept a place for it, or where its widget stands.

import { publishProgress } from "../dom/progress";
import { findStatus } from "../dom/status";
import type { Link } from "../link";
import { findStore } from "../store";
import { showConnection } from "./banner";
import { warnStorageFull } from "./full_browser";
import { followInLab, keepKeys } from "./lab";
import { listen } from "./listening";
import { PagePanel } from "./panel";
import { showPart } from "./parts";

// The only HTML that is not made here: that of our own rules, whose templates escape every word.
async function fill({ link, host }: PagePanel): Promise<void> {
  const reply = await link.ask({ kind: "html" });
  if (reply?.kind === "html") host.innerHTML = reply.html;
}

export async function openPanel(link: Link, host: HTMLElement, signal: AbortSignal): Promise<void> {
  const store = findStore();
  const isInNotebook = !store.isServed;
  host.classList.add("scrutiny-panel");
  host.classList.toggle("in-notebook", isInNotebook);
  store.rights = link.opened.rights;
  showConnection();
  const panel = new PagePanel(host, link, signal);
  listen(panel);
  if (isInNotebook) keepKeys(host, signal);
  if (isInNotebook) await fill(panel);
  publishProgress(panel.progress);
  showPart(panel);
  for (const name of ["connection", "announcer"] as const) findStatus(name);
  if (isInNotebook && link.openNotebook) followInLab(host, link.openNotebook, signal);
  warnStorageFull(host, signal);
  if (store.who.author) void panel.lookAnew();
  panel.keepLooking();
}
