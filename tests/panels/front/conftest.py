"""A page of panels in a real browser, with a stand-in for the kernel; the real kernel is tried elsewhere."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from scrutiny import paths
from scrutiny.panels.front import read_front, read_style

ADDRESS = "http://panels.test/council/portsmouth/a-workbook/session"
SECONDS = 1000
Json = dict[str, Any]


def make_field(about: str, kind: str, number: int | None = None, **more: Any) -> Json:  # noqa: ANN401
    """Make a field as the kernel would describe it."""
    return {
        "about": about,
        "number": number,
        "question": f"What do we say of {about.replace('_', ' ')}?",
        "for": "",
        "kind": kind,
        "offered": [],
        "options": [],
        "rows": [],
        "steps": 5,
        "help": "For members, in a sentence or two.",
        "individual": False,
        "locked": [],
        "versions": [],
        "rating": None,
        "before": None,
        "evidence": None,
        **more,
    }


def make_evidence(about: str, number: int = 0) -> Json:
    options = [
        {"key": "indicator:vacancies", "words": "Social worker vacancies", "small": "2025, the department"},
        {"key": "item:1", "words": "Visit to the contact centre", "small": ""},
    ]
    question = f"Evidence behind the answer to question {number}"
    return make_field(f"{about}.evidence", "checks", question=question, help="", options=options)


def make_rating(**more: Any) -> Json:  # noqa: ANN401
    return {"mine": None, "count": 0, "revealed": False, **more}


POINTS = ["not at all", "a little", "fairly well", "well", "very well"]
FIELDS = {
    one["about"]: one
    for one in (
        make_field("short", "text", 1, before={"review": "2025-26", "words": "We said too little."}),
        make_field("long", "long text", 2, evidence=make_evidence("long", 2)),
        make_field(
            "grade.in_care",
            "choice",
            3,
            offered=["good", "inadequate"],
            evidence=make_evidence("grade.in_care", 3),
            **{"for": "Children in care"},
        ),
        make_field("grade.leaders", "choice", 3, offered=["good", "inadequate"], **{"for": "Leaders"}),
        make_field("alone", "scale", 4, offered=POINTS, individual=True, rating=make_rating()),
        make_field("day", "date", 5),
        make_field("names", "list", 6),
        make_field("actions", "table", 7, offered=["What", "By whom (post)", "When"]),
        make_field("areas", "matrix", 8, offered=["Area", "What we know"], rows=["Help", "Care leavers"]),
        make_field("risks", "heat map", 9),
        make_evidence("loose"),
    )
}


@dataclass
class StandIn:
    """What the tests put in a kernel's place: the contract's replies, from answers held in memory."""

    fields: dict[str, Json] = field(default_factory=lambda: json.loads(json.dumps(FIELDS)))
    number: int = 0
    time: str = "14:32"
    heard: list[Json] = field(default_factory=list)
    refusing: str = ""
    blockers: list[str] = field(default_factory=list)
    erased: int = 0
    erased_tokens: set[str] = field(default_factory=set)
    unfit: str = ""
    changed: dict[str, int] = field(default_factory=dict)
    tokens: dict[str, tuple[Json, Json | None]] = field(default_factory=dict)
    ratings: dict[str, Json] = field(default_factory=dict)
    gate: Json | None = None
    workbook: str = "a review.a workbook"

    def reply(self, message: Json) -> Json:
        """Reply as the contract says."""
        self.heard.append(message)
        replies = {"save": self._save, "withdraw": self._save, "reveal": self._reveal, "look": self._look}
        others = {"check": self._check, "history": self._history, "report": self._report, "html": self._html}
        made: Json = {**replies, **others}[message["kind"]](message)
        return {"id": message["id"], "token": message.get("token"), "about": message.get("about"), **made}

    def list_sent(self, kind: str = "save") -> list[Json]:
        return [message for message in self.heard if message["kind"] == kind]

    def write(self, about: str, value: Any, author: str, replaces: list[int] | None = None) -> Json:  # noqa: ANN401
        """Write a version, as this page or another person's would."""
        self.number += 1
        one = self.find(about)
        version = {"number": self.number, "value": value, "author": author, "role": "member"}
        version |= {"time": self.time, "day": "1 May 2026"}
        gone = [old["number"] for old in one["versions"]] if replaces is None else replaces
        one["versions"] = [old for old in one["versions"] if old["number"] not in gone] + [version]
        self.changed[about] = self.number
        return version

    def find(self, about: str) -> Json:
        """Find a field, or the evidence behind one."""
        evidence = {
            one["evidence"]["about"]: one["evidence"] for one in self.fields.values() if one["evidence"]
        }
        found: Json = {**self.fields, **evidence}[about]
        return found

    def erase(self) -> None:
        """Erase every answer, as the command does while the page is open."""
        self.number += 1
        self.erased = self.number
        self.erased_tokens |= set(self.tokens)
        self.tokens, self.ratings = {}, {}
        for about, one in self.fields.items():
            one["versions"], self.changed[about] = [], self.number
            if one["rating"]:
                one["rating"] = make_rating()

    def progress(self) -> Json:
        missing = [one for one in self.fields.values() if not self._is_answered(one)]
        listed = [{name: one[name] for name in ("about", "number", "question", "for")} for one in missing]
        answered = len(self.fields) - len(missing)
        of = {"workbook": self.workbook, "gate": self.gate}
        return {"answered": answered, "asked": len(self.fields), "missing": listed, **of}

    def turn_gate(self, locks: list[Json]) -> None:
        """Open or shut the part of two answers, as somebody else’s answer to question 1 would."""
        self.number += 1
        said = "The part is shut again: question 1." if locks else "The part is open now."
        self.gate = {"number": self.number, "open": not locks, "said": said}
        for about in ("long", "names"):
            self.fields[about]["locked"] = locks
            self.changed[about] = self.number

    def _is_answered(self, one: Json) -> bool:
        return bool(one["versions"] or (one["rating"] or {}).get("count"))

    def _save(self, message: Json) -> Json:
        one, token = self.find(message["about"]), message["token"]
        if self.refusing or one["locked"]:
            return {"kind": "refused", "sentence": self.refusing or "Nothing can be written here yet."}
        if self.unfit and message.get("value") == self.unfit:
            return {"kind": "refused", "sentence": "This does not fit the question."}
        if token in self.erased_tokens or (
            message["kind"] == "save" and 0 < max(message["replaces"], default=0) <= self.erased
        ):
            return {"kind": "refused", "sentence": "The answers were erased.", "erased": self.erased}
        said = {name: message[name] for name in message if name != "id"}
        if token not in self.tokens:
            self.tokens[token] = (said, self._write(one, message))
        before, version = self.tokens[token]
        if before != said:
            return {"kind": "refused", "sentence": "This came with a token of something else."}
        return self._say_saved(one, message["author"], version)

    def _say_saved(self, one: Json, author: str, version: Json | None = None) -> Json:
        state, progress = self._state(one, author), self.progress()
        said = {"kind": "saved", "version": version, "field": state, "blockers": self.blockers}
        return said | {"progress": progress}

    def _write(self, one: Json, message: Json) -> Json | None:
        if one["individual"]:
            self.number += 1
            mine = {"value": message.get("value"), "reason": message.get("reason", ""), "time": self.time}
            self.ratings[message["author"]] = mine | {"number": self.number}
            one["rating"]["count"] = len(self.ratings)
            self.changed[one["about"]] = self.number
            return None
        if message["kind"] == "withdraw":
            one["versions"] = [old for old in one["versions"] if old["number"] not in message["replaces"]]
            return None
        return self.write(one["about"], message["value"], message["author"], message["replaces"])

    def _state(self, one: Json, author: str) -> Json:
        state = {name: one[name] for name in ("about", "versions", "rating", "locked", "options", "rows")}
        if one["individual"]:
            state["rating"] = {**one["rating"], "mine": self.ratings.get(author)}
        return state

    def _reveal(self, message: Json) -> Json:
        one = self.fields[message["about"]]
        one["rating"] |= {
            "revealed": True,
            "said": "Three people answered. Two said well, and one said a little.",
            "spread": [
                {"words": words, "count": {"well": 2, "a little": 1}.get(words, 0)} for words in POINTS
            ],
            "reasons": [{"words": "a little", "reason": "We never heard from carers."}],
        }
        return self._say_saved(one, message["author"])

    def _look(self, message: Json) -> Json:
        news = [about for about, at in self.changed.items() if at > message["since"]]
        states = [self._state(self.find(about), message["author"]) for about in news]
        return {"kind": "seen", "number": self.number, "fields": states, "progress": self.progress()}

    def _check(self, _message: Json) -> Json:
        blockers = [
            {"about": "short", "sentence": "Question 1 has no answer."},
            {"about": "actions", "sentence": "Question 7, row 1 does not say what is to be done."},
        ]
        return {"kind": "checked", "blockers": blockers, "progress": self.progress()}

    def _history(self, message: Json) -> Json:
        entries = [
            {"number": one["number"], "said": f"{one['author']} wrote at {one['time']} on {one['day']}",
             "words": str(one["value"])}
            for one in reversed(self.find(message["about"])["versions"])
        ]  # fmt: skip
        return {"kind": "history", "entries": entries}

    def _html(self, _message: Json) -> Json:
        return {"kind": "html", "html": PLACES}

    def _report(self, message: Json) -> Json:
        if message["part"] < message["of"] - 1:
            return {"kind": "held"}
        return {"kind": "saved", "about": "inspection_report", "version": None, "progress": self.progress()}


# What anywidget gives a front: a model with state, messages and listeners. `stand.mode` says how replies
# travel: at once, held until let go in any order, or never.
MODEL = """
const stand = window.stand = { mode: "now", held: [], sent: [] };
stand.let_go = (at = 0) => stand.held.splice(at, 1)[0]?.();
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
      const reply = await window.toKernel({ ...content, bytes: buffers?.[0]?.byteLength ?? 0 });
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
PLACES = "".join(
    f'<section id="prompt-{about.split(".")[0]}"><h3>{one["number"] or ""} {one["question"]}</h3>'
    '<p class="below stand-in">For members, answered as the page says it.</p>'
    f'<div class="place" data-about="{about}"></div></section>'
    for about, one in FIELDS.items()
)


def make_hosts(part: str, *, in_notebook: bool) -> str:
    """Write where a panel goes: in the app beside the HTML that was served, in a notebook in two views."""
    view = f'<div data-view="{part}-1"></div>'
    if in_notebook:
        return view * 2
    return f'<div data-panel="{part}-1" data-served>{PLACES if part == "prompts" else ""}</div>{view}'


def make_page(stand_in: StandIn, parts: list[str], *, in_notebook: bool) -> str:
    """Write the page as the app serves it, with the kernel's HTML in it, or as a notebook shows it."""
    panels = [
        {"part": part, "panel": f"{part}-1", "review": "0123456789abcdef", "number": stand_in.number,
         "fields": list(stand_in.fields.values()) if part in {"prompts", "answers"} else [],
         "progress": stand_in.progress()}
        for part in parts
    ]  # fmt: skip
    sheets = ("page/page.css", "views/views.css") if not in_notebook else ()
    styles = [(paths.TEMPLATES / name).read_text("utf-8") for name in sheets]
    hosts = "".join(f"<h2>{part}</h2>{make_hosts(part, in_notebook=in_notebook)}" for part in parts)
    module = read_front().replace("export default { render };", "const front = { render };") + MODEL
    return (
        '<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A session</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{''.join(styles)}{read_style()}</style></head>"
        f"<body><main class='page'><h1>A session</h1>{hosts}</main>"
        f"<script>window.panels = {json.dumps(panels)}</script>"
        f'<script type="module">{module}</script></body></html>'
    )


OpenSession = Callable[..., Page]


@pytest.fixture
def stand_in() -> StandIn:
    """A kernel's stand-in, at which nothing is answered yet."""
    return StandIn()


@pytest.fixture
def open_session(browser: Browser, stand_in: StandIn) -> Iterator[OpenSession]:
    """Open a session's page, signed unless told otherwise; every window of one test is the same browser."""
    context: BrowserContext = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(10 * SECONDS)
    complaints: list[str] = []

    def open_at(
        *parts: str,
        who: tuple[str, str] | None = ("Ada Byron", "member"),
        clock: bool = False,
        in_notebook: bool = False,
    ) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.expose_function("toKernel", stand_in.reply)
        if who:
            signed = json.dumps({"author": who[0], "role": who[1]})
            page.add_init_script(f"localStorage['scrutiny:who'] ??= {json.dumps(signed)}")
        chosen = list(parts or ("who", "prompts", "missing", "answers"))

        def serve(route: Route) -> None:
            route.fulfill(body=make_page(stand_in, chosen, in_notebook=in_notebook), content_type="text/html")

        page.route("**/*", serve)
        if clock:
            page.clock.install()
        page.goto(ADDRESS)
        page.wait_for_selector("body[data-ready]")
        return page

    yield open_at
    context.close()
    assert complaints == []
