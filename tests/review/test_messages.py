"""Whatever a browser says to a panel, it has an answer."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.review.anything import JSON, SHORT
from tests.review.conftest import OpenPage
from tests.review.page import REACTIVE, RISKS

PARTS = ["kind", "id", "token", "about", "value", "replaces", "author", "role", "since", "reason"]
AS_SENT = {
    "id": "1",
    "token": "a-token",
    "value": "Homes",
    "author": "Ada",
    "role": "facilitator",
    "since": 0,
}
# Mostly messages as a page sends them, each with some part that may be anything.
MESSAGES = st.builds(
    lambda kind, about, strange: {**AS_SENT, "kind": kind, "about": about, "replaces": [], **strange},
    st.sampled_from(["save", "withdraw", "look", "history", "check", "html", "reveal"]),
    st.sampled_from(["rr_blind_spots", "rr_agenda", "rr_agenda.evidence", "rr_how_we_worked", "ra_audit"]),
    st.dictionaries(st.sampled_from(PARTS), JSON, max_size=2),
)


@settings(SHORT, max_examples=100)
@given(message=MESSAGES)
def test_whatever_message_comes_there_is_a_reply(open_page: OpenPage, message: dict[str, object]) -> None:
    page = open_page(REACTIVE)
    try:
        reply = page.part("questions").reply({"review": page.opened.key, **message})
    finally:
        page.close()
    assert reply["kind"] in {"saved", "refused", "seen", "history", "checked", "html"}


def test_a_heat_map_has_the_steps_the_page_was_opened_with(open_page: OpenPage) -> None:
    page = open_page(RISKS)
    page.opened.steps = 3
    risk = {"risk": "Floods", "inherent": [4, 1], "residual": None, "target": None}
    reply = page.save("register", "ra_heat_map", [risk])
    assert reply["sentence"] == "Risk 1 has a score that is not from 1 to 3."
