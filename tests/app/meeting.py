"""People in a session, each in a browser: they know what stands on their screens, and nothing else."""

import json
import re
from dataclasses import dataclass, field
from typing import Self

from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 360, "height": 740}
LAPTOP: ViewportSize = {"width": 1280, "height": 900}
WALL: ViewportSize = {"width": 1280, "height": 720}
PATIENCE = 180_000
LEADS = "You lead this session"
DECIDED = "What this session decided"
WORDS = ("Answer now", "Wait", "Look", "Agreed")
# What a screen says of its connection, and not of the session.
CONNECTION = ("Connected.", "Not connected.")
# What is spoken: each region that changes, and each heading that the keyboard is taken to.
LISTEN = """
window.heard = [];
document.addEventListener("DOMContentLoaded", () => {
  new MutationObserver((changes) => {
    const regions = new Set(changes.map(({ target }) =>
      (target.nodeType === 1 ? target : target.parentElement)?.closest("[role=status], [role=alert]")));
    for (const region of regions) {
      const words = region?.isConnected && !region.closest("[hidden]") ? region.textContent.trim() : "";
      if (words) heard.push(words);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
});
let heading = null;
document.addEventListener("focusin", ({ target }) => {
  // A window that comes to the front tells of its focus again.
  if (target.matches("h1") && target !== heading) heard.push(target.textContent);
  heading = target;
});
"""


@dataclass
class Screen:
    """The browser of somebody in the room."""

    page: Page
    # How large the HTML of each step was that came, by its key.
    steps: dict[str, int] = field(default_factory=dict)

    @classmethod
    def open(cls, browser: Browser, size: ViewportSize, front: str) -> Self:
        """Open the front of the app, from which everybody begins."""
        page = browser.new_context(viewport=size).new_page()
        screen = cls(page)
        page.set_default_timeout(PATIENCE)
        page.add_init_script(LISTEN)
        page.on("websocket", lambda socket: socket.on("framereceived", screen._weigh))
        page.goto(front)
        return screen

    def _weigh(self, frame: str | bytes) -> None:
        reply = json.loads(frame).get("reply", {})
        if reply.get("kind") == "step":
            self.steps[reply["key"]] = len(f"{reply['figure']}{reply['html']}".encode())

    @property
    def question(self) -> str:
        return self.page.get_by_role("heading", level=1).inner_text()

    @property
    def word(self) -> str:
        return self.page.get_by_role("main").get_by_role("strong").first.inner_text()

    def hear(self) -> list[str]:
        """Give what was spoken since this was last asked."""
        # Firefox tells a window of its focus once it stands in front.
        self.page.bring_to_front()
        heard: list[str] = self.page.evaluate("heard.splice(0)")
        # A computer that does much at once may keep a screen waiting, which then says so.
        return [words for words in heard if not words.startswith(CONNECTION)]

    def sees(self, question: str, word: str) -> None:
        """Wait until a question and the word for what to do now stand on the screen."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(question)
        expect(self.page.get_by_role("main").get_by_role("strong").first).to_have_text(word)

    def is_told_what_to_do(self) -> None:
        """Fail where the screen does not say what to do now, or offers something else."""
        assert self.word in WORDS
        if self.is_asked_to_propose:
            return
        send = self.page.get_by_role("button", name=re.compile("^Send my"))
        assert send.is_visible() == (self.word == "Answer now"), (self.question, self.word)
        inputs = [box for box in self._inputs() if box.is_enabled() and box.is_editable()]
        assert bool(inputs) >= (self.word == "Answer now"), self.question

    @property
    def is_asked_to_propose(self) -> bool:
        return self.page.get_by_text("Propose a recommendation").is_visible()

    @property
    def has_proposed(self) -> bool:
        return self.page.get_by_role("heading", name="Recommendation 1").is_visible()

    def propose(self) -> None:
        """Propose something, in as few words as a recommendation can have."""
        main = self.page.get_by_role("main")
        main.get_by_role("textbox", name="What we recommend").fill("Publish how long children wait")
        main.get_by_role("button", name="Propose", exact=True).click()
        expect(main.get_by_text("Proposed. Everybody sees it.")).to_be_visible()

    def second(self) -> None:
        """Second what somebody else has proposed."""
        self.page.get_by_role("button", name="Second it").first.click()
        expect(self.page.get_by_text("Seconded by")).to_be_visible()

    def _inputs(self) -> list[Locator]:
        main = self.page.get_by_role("main")
        return [
            box
            for role in ("radio", "checkbox", "combobox", "textbox")
            for box in main.get_by_role(role).all()
        ]

    def answer(self, turn: int) -> None:
        """Answer whatever is asked, each a little differently, and send it."""
        main = self.page.get_by_role("main")
        groups = main.get_by_role("radiogroup").all()
        for at, group in enumerate(groups):
            radios = group.get_by_role("radio")
            radios.nth((turn + at) % min(3, radios.count())).check()
        chosen = main.get_by_role("combobox").all()
        for at, select in enumerate(chosen):
            select.select_option(index=1 + (turn + at) % 3)
        boxes = main.get_by_role("checkbox").all()
        for box in boxes[turn % 2 : turn % 2 + 2]:
            box.check()
        if not groups and not boxes and not chosen:
            main.get_by_role("textbox").first.fill(f"The view of number {turn}")
        self.page.get_by_role("button", name="Send my answer").click()
        expect(main.get_by_text("Sent. You can change it")).to_be_visible()

    def count_tab_stops(self) -> int:
        """Count the tab stops from the question to the first thing to answer with."""
        self.page.get_by_role("heading", level=1).focus()
        for stops in range(1, 20):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.matches('main form :is(input, textarea, select)')"):
                return stops
        return 99

    def find_first_answer(self) -> float:
        """Say how far down the screen the first thing to answer with ends."""
        self.page.evaluate("scrollTo(0, 0)")
        box = self.page.get_by_role("main").locator("form :is(input, textarea, select)").first.bounding_box()
        return box["y"] + box["height"] if box else 9999.0


@dataclass
class Facilitator(Screen):
    """Whoever leads the session, from the screen in front of them."""

    def start(self, council: str, plan: str, name: str) -> None:
        """Find a council, and start a session of it."""
        self._open(council, plan, name, "Start the session")

    def prepare(self, council: str, plan: str, name: str) -> None:
        """Find a council, and open a session of it that is to begin later."""
        self._open(council, plan, name, "Prepare it first")

    def _open(self, council: str, plan: str, name: str, press: str) -> None:
        self.page.get_by_role("searchbox").fill(council)
        self.page.get_by_role("button", name="Find").click()
        self.page.get_by_role("link", name="Start a session").click()
        self.page.get_by_role("radio", name=plan).check()
        self.page.get_by_role("textbox", name="Your name").fill(name)
        self.page.get_by_role("button", name=press).click()
        expect(self.aside).to_be_visible()

    @property
    def aside(self) -> Locator:
        return self.page.get_by_role("complementary", name=LEADS)

    @property
    def code(self) -> str:
        return self.aside.get_by_text(re.compile("^[A-Z2-9]{4} [A-Z2-9]{4}$")).inner_text()

    @property
    def button(self) -> Locator:
        return self.aside.get_by_role("button").first

    def unfold(self) -> None:
        """Open the other ways on, which a phone keeps folded."""
        self.aside.get_by_text("Other ways on").click()

    def add_risks(self) -> None:
        """Write risks into the register where the screen asks for some, and has none yet."""
        adding = self.page.get_by_role("region", name="Risks to score")
        if not adding.is_visible() or adding.get_by_text("is in the register").is_visible():
            return
        for risk in ("Children wait unseen", "Staff leave"):
            adding.get_by_role("textbox", name="Another risk").fill(risk)
            adding.get_by_role("button", name="Add this risk").click()
            expect(adding.get_by_text(f"“{risk}” is in the register.")).to_be_visible()

    def sees_button(self, words: str) -> None:
        """Wait until the one large button says something."""
        expect(self.button).to_have_text(words)

    def write_for_all(self) -> None:
        """Press the button that says to write, and write where it leads."""
        self.button.click()
        main = self.page.get_by_role("main")
        boxes = main.get_by_role("region", name="What we agree")
        radio = boxes.get_by_role("radio")
        if radio.count():
            radio.first.check()
        else:
            boxes.get_by_role("textbox").first.fill("What all of us say")
        self.sees_button("This is agreed")

    def show_to_few(self) -> None:
        """Show what only two have answered, where the screen warns of that."""
        again = self.aside.get_by_role("button", name="Show all the same")
        # Where nothing is to be agreed, what is shown is left for the next step.
        shown = self.aside.get_by_role("button", name=re.compile("^(Write what we agreed|Next step)$"))
        expect(again.or_(shown).first).to_be_visible()
        if again.is_visible():
            again.click()

    def press_on(self) -> None:
        """Press the one large button, and wait until it, or the question, is another."""
        before = (self.question, self.button.inner_text())
        self.button.click()
        if before[1] == "Show the answers":
            self.show_to_few()
        self.page.wait_for_function(
            """([question, words]) => {
              const heading = document.querySelector("main h1")?.textContent;
              return heading !== question || document.querySelector("aside button")?.textContent !== words;
            }""",
            arg=list(before),
        )


def join(browser: Browser, front: str, code: str, name: str, size: ViewportSize = PHONE) -> Screen:
    """Join a session from the front of the app, by the code that somebody reads to you."""
    screen = Screen.open(browser, size, front)
    page = screen.page
    page.get_by_role("link", name="Join the session").click()
    page.get_by_role("textbox", name="Code on the screen").fill(code.lower())
    page.get_by_role("textbox", name="Your name").fill(name)
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_text(f"You are {name},")).to_be_visible()
    return screen
