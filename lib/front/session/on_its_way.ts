// What is said of words that are on their way, and once they have come.
import { setText } from "../dom/elements";
import type { Waits } from "./talk";
import { SAID } from "./words";

// That they are being sent, or wait here until the connection is back.
export function sayWaiting(status: HTMLElement): Waits {
  return (isConnected) => setText(status, isConnected ? SAID.sending : SAID.sentLater);
}

// What was changed while they were on their way was not sent with them, and stays.
export function sayCame(status: HTMLElement, said: string, isAsSent: boolean): void {
  setText(status, isAsSent ? said : `${said} ${SAID.changedSince}`);
}
