// Places at the foot of the page for what is told of the whole page, and of no one answer.
import { findStore } from "../store";
import { make } from "./elements";

export function findStatus(name: "connection" | "announcer"): HTMLElement {
  const { statuses } = findStore();
  const known = statuses.get(name);
  if (known?.isConnected) return known;
  const made = make("div", { class: `scrutiny-${name}`, role: "status" });
  statuses.set(name, made);
  document.body.append(made);
  return made;
}
