"""A session that has ended says by whom its review was signed since, and an earlier signing is none of it."""

from uuid import uuid4

from tests.review.session.meeting_room import ADA, FAY, Meeting, hold_meeting

from scrutiny.briefing import Briefing
from scrutiny.record.rights import lead_on_trust
from scrutiny.review.signing import sign_review


def sign(meeting: Meeting) -> str:
    signing = sign_review(meeting.room.page, lead_on_trust(FAY), uuid4().hex)
    return f"Version {signing.version} was signed by {FAY}, who led the review"


def test_it_says_who_signed_once_it_has_ended_and_takes_nothing_more(briefing: Briefing) -> None:
    with hold_meeting(briefing, ADA) as meeting:
        meeting.join("Cllr Ada Byr0n", seat="stranger")
        assert meeting.see("stranger")["you"]["waits"]
        sign(meeting)
        assert meeting.see(ADA)["signed"] == ""
        meeting.press("go", step="s4")
        meeting.press("end")
        assert meeting.see(ADA)["signed"] == ""
        said = sign(meeting)
        for who in (ADA, FAY):
            assert meeting.see(who)["signed"].startswith(said)
        assert meeting.say(ADA, "note", of="question", words="One more?")["kind"] == "refused"
        assert "signed by" not in str(meeting.see("stranger"))
