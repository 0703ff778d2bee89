// One session on one screen: what it shows first came with the page, and what changes comes by its web socket.
import type { SessionReply, StepHtml } from "../contract";
import { postTo } from "../socket";
import { SessionScreen } from "./screen";

const host = document.querySelector<HTMLElement>("#session");
const told = document.querySelector("#told")?.textContent;
if (host && told) {
  const given = JSON.parse(told) as { told: SessionReply; step: Partial<StepHtml> };
  const place = `${location.host}${location.pathname.replace(/\/(session|present)$/, "/session")}`;
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  new SessionScreen(host, given, {
    open: () => new WebSocket(`${scheme}://${place}/socket`),
    post: (body) => postTo(`//${place}/messages`, body),
  });
}
