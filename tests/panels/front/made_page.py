"""The page that is written around the panels, as the app serves it or as a notebook shows it."""

import json

from tests.panels.front.made_fields import PLACES
from tests.panels.front.made_review import MadeReview

from scrutiny.files import paths
from scrutiny.panels.front import read_front, read_style

# What anywidget does: it reads a front in as a module, and gives it a model with state and messages.
# `stand.mode` says how replies travel: at once, held until let go in any order, or never.
MODEL = """
const address = URL.createObjectURL(new Blob([window.source], { type: "text/javascript" }));
const { default: front } = await import(address);
const stand = window.stand = { mode: "now", held: [], sent: [] };
stand.let_go = (at = 0) => stand.held.splice(at, 1)[0]?.();
const pack = (buffer) => Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
function makeModel(state) {
  const listeners = new Set();
  return {
    get: (name) => state[name],
    on: (_name, act) => listeners.add(act),
    off: (_name, act) => listeners.delete(act),
    send: async (content, _callbacks, buffers) => {
      stand.sent.push(content.kind);
      if (stand.mode === "silent") return;
      if (stand.mode === "throwing") throw new Error("no connection");
      const pieces = (buffers ?? []).map(pack);
      const beside = { panel: state.part, pieces, bytes: pieces[0]?.length ?? 0 };
      const reply = await window.toKernel({ ...content, ...beside });
      const give = () => listeners.forEach((act) => act(reply, []));
      if (stand.mode === "held") stand.held.push(give); else give();
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


def make_hosts(part: str, *, in_notebook: bool) -> str:
    """Write where a panel goes: in the app beside the HTML that was served, in a notebook in two views."""
    view = f'<div data-view="{part}-1"></div>'
    if in_notebook:
        return view * 2
    return f'<div data-panel="{part}-1" data-served>{PLACES if part == "prompts" else ""}</div>{view}'


def _write(value: object) -> str:
    """Write a value into a script, which nothing in it ends."""
    return json.dumps(value).replace("</", r"<\/")


def make_page(review: MadeReview, parts: list[str], *, in_notebook: bool) -> str:
    """Write the page as the app serves it, with the kernel's HTML in it, or as a notebook shows it."""
    panels = [review.tell(part) for part in parts]
    sheets = ("page/page.css", "views/views.css") if not in_notebook else ()
    styles = [(paths.TEMPLATES / name).read_text("utf-8") for name in sheets]
    hosts = "".join(f"<h2>{part}</h2>{make_hosts(part, in_notebook=in_notebook)}" for part in parts)
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A session</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{''.join(styles)}{read_style()}</style></head>"
        f"<body><main class='page'><h1>A session</h1>{hosts}</main>"
        f"<script>window.panels = {_write(panels)}; window.source = {_write(read_front())}</script>"
        f'<script type="module">{MODEL}</script></body></html>'
    )
