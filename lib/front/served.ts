// A page that the app serves: each of its panels is opened where it stands, with what it is told there.
import { AppLink, SharedLooks } from "./app_link";
import type { PanelState, Role } from "./contract";
import { isObject, type Watch } from "./link";
import { sayInClear } from "./page/in_clear";
import { openPanel } from "./page/opening";
import { fillField } from "./page_field";
import { type Frame, PageSocket, postTo } from "./socket";
import { findStore } from "./store";

// A socket that is opened again at once is no news.
const UNNOTICED = 3000;

export function openServed(): void {
  const places = [...document.querySelectorAll<HTMLElement>("[data-panel][data-served]")];
  if (!places.length) return;
  sayInClear();
  const store = findStore();
  store.isServed = true;
  const { signal } = new AbortController();
  const here = `${location.pathname.replace(/\/$/, "")}/`;
  const socket = new PageSocket({
    open: () => new WebSocket(`${location.origin.replace(/^http/, "ws")}${here}socket`),
    post: (body) => postTo(`${here}messages`, body),
  });
  const watch = watchOver(socket, signal);
  const looks = new SharedLooks(socket, signal);
  const shared = readShared();
  const sits = () => store.who.author;
  for (const place of places) {
    const told = readTold(`[data-told="${CSS.escape(place.dataset["panel"] ?? "")}"]`);
    const whole = { ...shared, ...told, fields: told?.fields?.map(fillField) } as PanelState;
    if (told) void openPanel(new AppLink(whole, socket, looks, sits, watch, signal), place, signal);
  }
}

// What is the same for every panel is told with the first alone, beside what is its own.
function readShared(): Partial<PanelState> {
  const { review, number, progress, rights } = readTold("[data-told]") ?? {};
  return { review, number, progress, rights } as Partial<PanelState>;
}

function readTold(which: string): Partial<PanelState> | null {
  const told = document.querySelector(`script${which}`);
  return told ? (JSON.parse(told.textContent ?? "") as Partial<PanelState>) : null;
}

function watchOver(socket: PageSocket, signal: AbortSignal): Watch {
  const { connection } = findStore();
  const closed = () => {
    const at = Date.now();
    setTimeout(() => {
      if (!socket.isOpen) connection.noticeSilence(at);
    }, UNNOTICED);
  };
  // Who writes is said by a seat, where there is one.
  const frame = ({ seat }: Frame) => {
    if (isObject(seat)) findStore().takeSeat({ author: String(seat["name"]), role: seat["role"] as Role });
  };
  socket.hear({ frame, opened: () => connection.noticeReply(), closed }, signal);
  return {
    noticeReply: () => connection.noticeReply(socket.isRefused),
    noticeSilence: (at) => connection.noticeSilence(at),
    waitUntil: (time) => connection.waitUntil(time),
  };
}
