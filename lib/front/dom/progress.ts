// How far a page has come, told to every panel of it.
import type { Gate, Progress } from "../contract";
import { findStore } from "../store";
import { isSame } from "../values";
import { announceLater } from "./later";
import { findStatus } from "./status";

// JupyterLab shows several workbooks in one window, and each has a progress of its own.
export function publishProgress(given: Progress | undefined): void {
  if (!given) return;
  const store = findStore();
  publishGate(given.workbook, given.gate);
  // The gate has a number that changes with every entry, and is told by itself.
  const progress = { ...given, gate: null };
  if (isSame(progress, store.progress.get(given.workbook))) return;
  store.progress.set(given.workbook, progress);
  store.tell("progress", progress);
}

export function followProgress(
  workbook: string,
  show: (progress: Progress | undefined) => void,
  signal: AbortSignal,
): void {
  const store = findStore();
  show(store.progress.get(workbook));
  store.hear(
    "progress",
    (progress) => {
      if (progress.workbook === workbook) show(progress);
    },
    signal,
  );
}

// Parts of a page open and shut together, and every panel hears of it: listeners are told once. What a panel
// was given when its page was made may be older than what another has heard since.
function publishGate(workbook: string, gate: Gate | null | undefined): void {
  const store = findStore();
  const before = store.gates.get(workbook);
  if (!gate || gate.number < (before?.number ?? 0)) return;
  store.gates.set(workbook, gate);
  if (!before || before.open === gate.open) return;
  announceLater(findStatus("announcer"), () => store.gates.get(workbook)?.said ?? "");
  store.tell("gate", gate);
}
