// What makes a panel look, or send again.
import { noticePresses } from "../dom/later";
import { findStore } from "../store";
import type { PagePanel } from "./panel";

export function listen(panel: PagePanel): void {
  const { signal, link } = panel;
  const store = findStore();
  const now = () => void panel.look();
  link.listen({
    late: (reply) => panel.hearLate(reply),
    news: (seen) => panel.takeNews(seen),
    newToAnother: () => void panel.lookAnew(),
    again: now,
  });
  noticePresses(signal);
  document.addEventListener("visibilitychange", now, { signal });
  window.addEventListener("online", now, { signal });
  store.hear("who", () => void panel.lookAnew(), signal);
  const hearChange = (change: { panel: object }) => {
    if (change.panel !== panel && !panel.views.length) now();
  };
  store.hear("changed", hearChange, signal);
  store.hear("gate", now, signal);
  const hearConnection = () => {
    if (store.connection.isWell) panel.retry();
  };
  store.hear("connection", hearConnection, signal);
}
