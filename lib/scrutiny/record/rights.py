"""Rights: who may do what in a review. Nothing else decides it, and each refusal is worded here alone."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from scrutiny.errors import EntryRefused
from scrutiny.record.persons import person_of
from scrutiny.vocabulary import Role


class HowKnown(StrEnum):
    """How it is known who somebody is: they say so, have a seat in a room, or have signed in."""

    ON_TRUST = "on trust"
    ROOM_CODE = "room code"
    SIGNED_IN = "signed in"


class Act(StrEnum):
    """What somebody can do in a review."""

    WRITE = "write"
    ANSWER_ALONE = "answer_alone"
    TAKE_BACK = "take_back"
    SEE_OWN = "see_own"
    REVEAL = "reveal"
    LOAD = "load"
    PROPOSE = "propose"
    SECOND = "second"
    SUPPORT = "support"
    DECIDE = "decide"
    LEAD = "lead"
    JOIN = "join"
    SIGN = "sign"
    SEE_WORKING = "see_working"
    SEE_EXEMPT = "see_exempt"
    RENAME = "rename"
    ERASE = "erase"


@dataclass(frozen=True)
class Person:
    """Somebody in a review: the name they are known by, what they are here as, and how that is known."""

    name: str
    role: Role
    how: HowKnown


@dataclass(frozen=True)
class Reason:
    """Why somebody may not do something, and what to do instead."""

    sentence: str
    remedy: str

    def __str__(self) -> str:
        """Say both."""
        return f"{self.sentence} {self.remedy}"


_WRITERS = frozenset({Role.FACILITATOR, Role.MEMBER, Role.OFFICER})
_LEADERS = frozenset({Role.FACILITATOR})
_DECIDERS = frozenset({Role.FACILITATOR, Role.MEMBER})
_WHO_MAY: Mapping[Act, frozenset[Role]] = {
    Act.WRITE: _WRITERS,
    Act.ANSWER_ALONE: _WRITERS,
    Act.TAKE_BACK: _WRITERS,
    Act.SEE_OWN: _WRITERS,
    Act.REVEAL: _LEADERS,
    Act.LOAD: _LEADERS,
    Act.PROPOSE: _DECIDERS,
    Act.SECOND: _DECIDERS,
    Act.SUPPORT: _DECIDERS,
    Act.DECIDE: _LEADERS,
    Act.LEAD: _LEADERS,
    Act.JOIN: frozenset(Role),
    # Of members only whoever chairs, and beside whoever leads: that is asked where somebody signs.
    Act.SIGN: _DECIDERS,
    Act.SEE_WORKING: _WRITERS,
    Act.SEE_EXEMPT: _LEADERS,
    Act.RENAME: _LEADERS,
    Act.ERASE: _LEADERS,
}
# What only whoever leads the session does, as it follows those words.
_LEADS = {
    Act.REVEAL: "can show {}",
    Act.LOAD: "loads {}",
    Act.DECIDE: "writes down {}",
    Act.LEAD: "moves {}",
    Act.RENAME: "renames {}",
    Act.ERASE: "erases {}",
    Act.SEE_EXEMPT: "makes {}",
}
_TARGETS = {
    Act.REVEAL: "the answers",
    Act.LOAD: "a file",
    Act.DECIDE: "what a meeting did",
    Act.LEAD: "the session on",
    Act.RENAME: "the review",
    Act.ERASE: "the review",
    Act.SEE_EXEMPT: "papers of what is exempt",
}
# What is for members alone, as it follows "Only members of the committee".
_MEMBERS = {
    Act.PROPOSE: "propose a recommendation",
    Act.SECOND: "second a recommendation",
    Act.SUPPORT: "say whether they support a recommendation",
    Act.SIGN: "sign, as its chair beside whoever leads",
}
_OBSERVES = "Observers read and do not write."
_OF_OBSERVERS = {
    Act.SEE_OWN: "Observers have no answers of their own to see.",
    Act.SEE_WORKING: "Observers take papers for the public, and no working ones.",
}


def take_on_trust(name: str, role: Role) -> Person:
    """Make a person of the name and role that somebody gives, which nothing proves."""
    return Person(name, role, HowKnown.ON_TRUST)


def lead_on_trust(name: str) -> Person:
    """Make a person of whoever runs a command on the record, who leads as far as anything here can tell."""
    return take_on_trust(name, Role.FACILITATOR)


def may(person: Person | None, act: Act, target: str = "") -> Reason | None:
    """Give why somebody may not do something, or nothing where they may; ``None`` is nobody in particular.

    The target is what it is done to, as it is named within a sentence.
    """
    if person is None or not person.name.strip():
        what = f"who loaded {target or _TARGETS[act]}" if act is Act.LOAD else "whose answer it is"
        return Reason("Give your name first.", f"The others need to know {what}.")
    if person.role not in list(Role):
        return Reason(f"A role is one of: {', '.join(Role)}.", "Choose one of them.")
    if person.role in _WHO_MAY[act]:
        return None
    if act in _LEADS:
        does = _LEADS[act].format(target or _TARGETS[act])
        return Reason(f"Only whoever leads the session {does}.", "Choose that role if it is yours.")
    if act in _MEMBERS:
        return Reason(f"Only members of the committee {_MEMBERS[act]}.", "Choose that role if it is yours.")
    return Reason(_OF_OBSERVERS.get(act, _OBSERVES), "Choose another role to answer.")


def check_right(person: Person, act: Act, target: str = "") -> None:
    """Refuse what somebody may not do, with the reason."""
    if reason := may(person, act, target):
        raise EntryRefused(reason.sentence, reason.remedy)


def is_asked(person: Person, asked_of: Role | None) -> bool:
    """Tell whether a question of a session is asked of somebody: of members, and of whom it names."""
    if may(person, Act.ANSWER_ALONE) or may(person, Act.LEAD) is None:
        return False
    return person.role in {Role.MEMBER, asked_of}


def has_tasks(person: Person) -> bool:
    """Tell whether what officers are asked is for somebody to work through before a meeting."""
    return person.role is Role.OFFICER


def answers_officers(person: Person) -> bool:
    """Tell whether somebody answers the questions for officers, and so may write down what was said."""
    return person.role is Role.OFFICER


def check_asked(person: Person, asked_of: Role | None) -> None:
    """Refuse an answer of somebody whom a session does not ask."""
    check_leads_not(person)
    if not is_asked(person, asked_of):
        raise EntryRefused("The session asks this of others.", "Tell whoever leads it what you would say.")


def check_leads_not(person: Person) -> None:
    """Refuse whoever leads a session to answer alone in it: they close and show what others answer."""
    if may(person, Act.LEAD) is None:
        raise EntryRefused("Whoever leads a session does not answer alone in it.", "Hand over leading first.")


def check_is_anothers(person: Person, proposers: Collection[str]) -> None:
    """Refuse somebody who would second what they have proposed themselves."""
    if person_of(person.name) in {person_of(name) for name in proposers}:
        raise EntryRefused("Nobody seconds their own recommendation.", "Ask another member to second it.")


def check_may_sign(person: Person, chairs: Collection[str], *, is_signed: bool) -> None:
    """Refuse whoever may not sign: whoever leads does, and then whoever is minuted as chair beside them."""
    check_right(person, Act.SIGN)
    if person.role in _LEADERS:
        return
    if person_of(person.name) not in {person_of(name) for name in chairs}:
        raise EntryRefused(
            "Only the chair signs beside whoever leads.",
            "Write on the scrutiny plan who chaired, with “Chair” as the role, under who was there.",
        )
    if not is_signed:
        raise EntryRefused("Whoever leads signs first, and the chair beside them.", "Ask them to sign.")


def signs_as_chair(person: Person) -> bool:
    """Tell whether somebody signs as the chair, beside whoever leads."""
    return person.role not in _LEADERS


def list_rights() -> dict[str, dict[str, str]]:
    """List why each role may not do each thing, and nothing where it may; "" is who has none."""
    everyone = {"": None, **{role.value: take_on_trust("Somebody", role) for role in Role}}
    return {
        role: {act.value: str(may(person, act) or "") for act in Act} for role, person in everyone.items()
    }
