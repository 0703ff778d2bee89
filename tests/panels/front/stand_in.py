"""A stand-in for the kernel: it replies as the contract says, from answers held in memory."""

import json
from dataclasses import dataclass, field

from tests.panels.front.made_fields import FIELDS, PLACES, POINTS, Json, make_rating

SHOWN = "The answers to this question have been shown."
ALONE = "One person has answered. With one answer it would be plain whose it is, so it is not shown."
UNSEEN = "A name is one line, and every mark in it is seen. Type it again."
TWO = "Only two people have answered, so they can be told apart."


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
    unsure: str = ""
    changed: dict[str, int] = field(default_factory=dict)
    tokens: dict[str, tuple[Json, Json | None]] = field(default_factory=dict)
    ratings: dict[str, Json] = field(default_factory=dict)
    gate: Json | None = None
    workbook: str = "a review.a workbook"
    loaded: int = 0

    def reply(self, message: Json) -> Json:
        """Reply as the contract says."""
        self.heard.append(message)
        replies = {"save": self._save, "withdraw": self._save, "reveal": self._reveal, "look": self._look}
        others = {
            "check": self._check,
            "history": self._history,
            "report": self._report,
            "figures": self._figures,
            "html": self._html,
            "name": self._name,
        }
        made: Json = {**replies, **others}[message["kind"]](message)
        return {"id": message["id"], "token": message.get("token"), "about": message.get("about"), **made}

    def list_sent(self, kind: str = "save") -> list[Json]:
        return [message for message in self.heard if message["kind"] == kind]

    def write(
        self,
        about: str,
        value: object,
        author: str,
        replaces: list[int] | None = None,
        keeps: list[int] | None = None,
    ) -> Json:
        """Write a version, as this page or another person's would."""
        self.number += 1
        one = self.find(about)
        version = {"number": self.number, "value": value, "author": author, "role": "member"}
        version |= {"time": self.time, "day": "1 May 2026", **self._sign(one, value, author, keeps or [])}
        gone = [old["number"] for old in one["versions"]] if replaces is None else replaces
        one["versions"] = [old for old in one["versions"] if old["number"] not in gone] + [version]
        self.changed[about] = self.number
        return version

    def _sign(self, one: Json, value: object, author: str, keeps: list[int]) -> Json:
        """Say who wrote the words that are kept, and by whom they were chosen or put together."""
        kept = [old for old in one["versions"] if old["number"] in keeps]
        writers = [*dict.fromkeys(name for old in kept for name in old["writers"])]
        if not set(writers) - {author}:
            return {"writers": [author], "by": author, "settled": False}
        is_chosen = len(kept) == 1 and kept[0]["value"] == value
        writers = writers if is_chosen else [*dict.fromkeys([*writers, author])]
        by = f"{' and '.join(writers)}, {'chosen' if is_chosen else 'put together'} by {author}"
        return {"writers": writers, "by": by, "settled": True}

    def find(self, about: str) -> Json:
        """Find a field, or the evidence behind one."""
        evidence = {
            one["evidence"]["about"]: one["evidence"] for one in self.fields.values() if one["evidence"]
        }
        found: Json = {**self.fields, **evidence}[about]
        return found

    def rate(self, *authors: str) -> None:
        """Have others answer a question alone."""
        mine = {"value": "well", "reason": "", "time": self.time}
        for author in authors:
            self.number += 1
            self.ratings[author] = mine | {"number": self.number}
        self.fields["alone"]["rating"]["count"] = len(self.ratings)
        self.changed["alone"] = self.number

    def show(self) -> None:
        """Have the answers shown by whoever leads the session, at another page."""
        self._reveal({"about": "alone", "author": "Grace", "knowing": True})

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

    def load_figures(self) -> None:
        """Load figures, as somebody else would while the page is open."""
        self.number += 1
        self.loaded = self.number

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
        if token not in self.tokens and one["individual"] and one["rating"]["revealed"]:
            return {"kind": "refused", "sentence": SHOWN, "closed": True}
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
        keeps = message.get("keeps")
        return self.write(one["about"], message["value"], message["author"], message["replaces"], keeps)

    def _state(self, one: Json, author: str) -> Json:
        state = {
            name: one[name] for name in ("about", "versions", "rating", "locked", "options", "rows", "scores")
        }
        if one["individual"]:
            state["rating"] = {**one["rating"], "mine": self.ratings.get(author)}
        return state

    def _reveal(self, message: Json) -> Json:
        one = self.fields[message["about"]]
        count = one["rating"]["count"]
        if count < 2 or (count == 2 and not message["knowing"]):
            return {"kind": "refused", "sentence": ALONE if count < 2 else TWO}
        self.number += 1
        self.changed[message["about"]] = self.number
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
        states += [{"about": "local_figures"}] if self.loaded > message["since"] else []
        return {"kind": "seen", "number": self.number, "fields": states, "progress": self.progress()}

    def _name(self, message: Json) -> Json:
        return {"kind": "refused", "sentence": UNSEEN} if "\u200b" in message["author"] else {"kind": "known"}

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
        if self.unsure and message["named"] != self.unsure:
            asked = {"question": f"Is {self.unsure} the council?", "advice": "Look at its first page."}
            answers = {"yes": "Yes, it is", "no": "No, another", "refusal": "It was not loaded. Choose ours."}
            return {"kind": "unsure", "named": self.unsure, **asked, **answers}
        return {"kind": "saved", "about": "inspection_report", "version": None, "progress": self.progress()}

    def _figures(self, message: Json) -> Json:
        read = ["Kites: in %; newest 50%.", "Strings: no unit given; newest 7."]
        return {**self._report(message), "about": "local_figures", "said": "2 measures with 3 figures"} | {
            "lines": read
        }
