"""The page that is written around the panels, as the app serves it or as a notebook shows it."""

import json
from typing import Any

from tests.panels.front.made_fields import PLACES
from tests.panels.front.made_review import MadeReview

from scrutiny.files import paths
from scrutiny.panels.front import read_front, read_style

# `stand.mode` says how replies travel: at once, held until let go in any order, or never.
STAND = """
const stand = window.stand = { mode: "now", held: [], sent: [] };
stand.let_go = (at = 0) => stand.held.splice(at, 1)[0]?.();
stand.travel = async (kind, ask, give) => {
  stand.sent.push(kind);
  if (stand.mode === "silent") return;
  if (stand.mode === "throwing") throw new Error("no connection");
  const reply = await ask();
  if (stand.mode === "held") stand.held.push(() => give(reply)); else give(reply);
};
const address = URL.createObjectURL(new Blob([window.source], { type: "text/javascript" }));
"""
# What anywidget does: it reads a front in as a module, and gives it a model with state and messages.
MODEL = """
const { default: front } = await import(address);
const pack = (buffer) => Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
function makeModel(state) {
  const listeners = new Set();
  return {
    get: (name) => state[name],
    on: (_name, act) => listeners.add(act),
    off: (_name, act) => listeners.delete(act),
    send: async (content, _callbacks, buffers) => {
      const pieces = (buffers ?? []).map(pack);
      const beside = { panel: state.part, pieces, bytes: pieces[0]?.length ?? 0 };
      const give = (reply) => listeners.forEach((act) => act(reply, []));
      await stand.travel(content.kind, () => window.toKernel({ ...content, ...beside }), give);
    },
  };
}
for (const state of window.panels) {
  const model = makeModel(state);
  const views = document.querySelectorAll(`[data-view="${state.panel}"]`);
  for (const el of views) await front.render({ model, el });
}
document.body.dataset.ready = "";
"""
# What the app does at the other end of a page's web socket.
SOCKET = """
let number = Math.min(...window.panels.map((panel) => panel.number));
let who = { author: "", role: "" };
window.WebSocket = class extends EventTarget {
  static OPEN = 1;
  readyState = 1;
  constructor() {
    super();
    setTimeout(() => this.dispatchEvent(new Event("open")), 0);
    setInterval(() => this.follow(), 500);
  }
  give(frame) {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frame) }));
  }
  async follow() {
    if (stand.mode !== "now") return;
    const frame = await window.toApp({ follow: { since: number, ...who } });
    if (!frame) return;
    number = frame.number;
    this.give(frame);
  }
  send(body) {
    const posted = JSON.parse(body);
    if (posted.look) who = { author: posted.look.author, role: posted.look.role };
    const kind = posted.look ? "look" : posted.message.kind;
    void stand.travel(kind, () => window.toApp(posted), (frame) => this.give(frame)).catch(() => {});
  }
};
await import(address);
document.body.dataset.ready = "";
"""


def make_hosts(state: dict[str, Any], *, in_notebook: bool) -> str:
    """Write where a panel goes: as the app serves it with what it is told, or in a notebook in two views."""
    part, panel = state["part"], state["panel"]
    if in_notebook:
        return f'<div data-view="{panel}"></div>' * 2
    place = f'<div data-panel="{panel}" data-served>{PLACES if part == "prompts" else ""}</div>'
    return f'{place}<script type="application/json" data-told="{panel}">{_write(state)}</script>'


def _write(value: object) -> str:
    """Write a value into a script, which nothing in it ends."""
    return json.dumps(value).replace("</", r"<\/")


def make_page(review: MadeReview, parts: list[str], *, in_notebook: bool) -> str:
    """Write the page as the app serves it, or as a notebook shows it."""
    panels = [review.tell(part) for part in parts]
    told = zip(parts, panels, strict=True)
    program = STAND + (MODEL if in_notebook else SOCKET)
    sheets = ("page/page.css", "views/views.css") if not in_notebook else ()
    styles = [(paths.TEMPLATES / name).read_text("utf-8") for name in sheets]
    hosts = "".join(f"<h2>{part}</h2>{make_hosts(state, in_notebook=in_notebook)}" for part, state in told)
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A session</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{''.join(styles)}{read_style()}</style></head>"
        f"<body><main class='page'><h1>A session</h1>{hosts}</main>"
        f"<script>window.panels = {_write(panels)}; window.source = {_write(read_front())}</script>"
        f'<script type="module">{program}</script></body></html>'
    )
