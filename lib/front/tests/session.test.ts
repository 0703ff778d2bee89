// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Earlier, Field, SessionStep, Share } from "../contract";
import { ADA, LEADING, MadeRoom, makeStep } from "./meeting";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

async function open(prepare: (room: MadeRoom) => void = () => {}, screen = "session"): Promise<MadeRoom> {
  const room = new MadeRoom(screen);
  prepare(room);
  await room.open();
  return room;
}

const BEFORE: Earlier = { about: "about-1", said: "Three said good.", spread: [share("good", 3)] };

function share(words: string, count: number): Share {
  return { words, count, of: "" };
}

function read(room: MadeRoom, selector: string): string[] {
  return [...room.host.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
}

describe("following", () => {
  test("the screen goes where the group goes, and the keyboard is taken to the question", async () => {
    const room = await open();
    await room.move(makeStep(2));
    expect(room.question).toBe("What do we expect?");
    expect(document.activeElement).toBe(room.one("h1"));
    expect(document.title).toBe("Step 2 of 4: What do we expect?");
  });

  test("nothing moves under somebody who is typing, until they say so", async () => {
    const room = await open();
    await room.type("A view");
    await room.move(makeStep(2));
    expect(room.question).toBe("What do we see?");
    expect(room.one(".moved").textContent).toContain("The group has moved to step 2. Your words are kept.");
    await room.press("Go to step 2");
    expect(room.question).toBe("What do we expect?");
    expect(room.one(".moved").hidden).toBe(true);
  });

  test("whoever finishes first stays where they are while the group moves on, with a way to it", async () => {
    const room = await open();
    await room.type("A view");
    await room.move(makeStep(2));
    await room.press("Finish first");
    (document.activeElement as HTMLElement).blur();
    await room.move(makeStep(3));
    expect(room.question).toBe("What do we see?");
    await room.press("Go to step 3");
    expect(room.question).toBe("What did we miss?");
  });

  test("each change of a step is said once, and what others answer is not", async () => {
    const room = await open();
    await room.move(makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed." }));
    const said = room.one(".visually-hidden[role=status]");
    expect(said.textContent).toBe("Answers are closed.");
    let changes = 0;
    new MutationObserver(() => (changes += 1)).observe(said, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await room.move(makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed.", answered: 2 }));
    expect(changes).toBe(0);
    expect(room.shown).toContain("2 of 3 have answered.");
  });

  test("a step that the group is not on can be looked at, and the group gone back to", async () => {
    const room = await open();
    await room.move(makeStep(3));
    await room.press("What do we see?");
    expect(room.question).toBe("What do we see?");
    expect(room.shown).toContain("You are on step 1. The group is on step 3.");
    expect(room.shown).toContain("Agreed.");
    await room.move(makeStep(4));
    expect(room.shown).toContain("You are on step 1. The group is on step 4.");
    await room.press("Go there");
    expect(room.question).toBe("What next?");
  });

  test("whoever comes late is told how many steps are done, and where to see what was agreed", async () => {
    const room = await open((made) => {
      made.step = makeStep(3);
    });
    expect(room.one(".agenda summary small").textContent).toBe("2 steps are done: see what was agreed");
    await room.move(makeStep(1));
    expect(room.one(".agenda summary").textContent).toBe("Agenda");
  });

  test("the back button shows the step before, and no words are lost", async () => {
    const room = await open();
    await room.move(makeStep(2));
    await room.type("Half a view");
    window.dispatchEvent(new PopStateEvent("popstate", { state: { step: "s1" } }));
    await room.rest(50);
    expect(room.question).toBe("What do we see?");
    window.dispatchEvent(new PopStateEvent("popstate", { state: { step: "s2" } }));
    await room.rest(50);
    expect(room.one<HTMLInputElement>(".own input, .own textarea").value).toBe("Half a view");
  });
});

describe("on a phone", () => {
  const isFirst = (room: MadeRoom) =>
    Boolean(
      room.one(".own").compareDocumentPosition(room.one(".step > .figure")) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    );

  test("the answer stands above the figure while it is asked for, and keeps the keyboard", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: false } as MediaQueryList);
    const room = await open((made) => {
      made.step = makeStep(1, { state: "reading", round: 0, word: "Wait" });
    });
    expect(isFirst(room)).toBe(false);
    await room.move(makeStep(1));
    expect(isFirst(room)).toBe(true);
    await room.type("A view");
    const box = document.activeElement;
    await room.move(makeStep(1, { state: "closed", word: "Wait" }));
    expect(isFirst(room)).toBe(false);
    expect(document.activeElement).toBe(box);
    vi.restoreAllMocks();
  });

  test("where there is room the figure stands first", async () => {
    vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    expect(isFirst(await open())).toBe(false);
    vi.restoreAllMocks();
  });
});

describe("drafts", () => {
  test("they survive a reload, and whoever sits down next in the same browser has none of them", async () => {
    const room = await open();
    await room.type("Only mine");
    expect((await open()).one<HTMLInputElement>(".own :is(input, textarea)").value).toBe("Only mine");
    const next = await open((other) => {
      other.you = { ...ADA, name: "Grace Hopper" };
    });
    expect(next.one<HTMLInputElement>(".own :is(input, textarea)").value).toBe("");
  });

  test("they survive a reload on a step that was read before it was opened", async () => {
    const room = await open((made) => {
      made.step = makeStep(1, { state: "reading", round: 0, word: "Wait" });
    });
    await room.move(makeStep(1));
    await room.type("Only mine");
    expect((await open()).one<HTMLInputElement>(".own :is(input, textarea)").value).toBe("Only mine");
  });

  test("nothing is sent before somebody says so, and what was sent is no draft any more", async () => {
    const room = await open();
    await room.type("A view");
    expect(room.list("answer")).toEqual([]);
    expect(room.shown).toContain("Your words are kept in this browser until you send them.");
    await room.press("Send my answer");
    expect(room.list("answer")).toMatchObject([{ about: "about-1", value: "A view" }]);
    expect(room.shown).toContain("Sent. You can change it until the answers are closed.");
    expect(localStorage.length).toBe(0);
  });

  test("words that are refused stay, with why", async () => {
    const room = await open();
    room.refusal = "The answers are closed.";
    await room.type("Late");
    await room.press("Send my answer");
    expect(room.shown).toContain("Not sent: The answers are closed.");
    expect(localStorage.length).toBe(1);
  });

  test("a second round begins with nothing of the first", async () => {
    const room = await open();
    await room.type("Before");
    await room.press("Send my answer");
    await room.move(makeStep(1, { round: 2, earlier: [BEFORE], noted_before: ["Said late: Too slow"] }));
    expect(room.one<HTMLInputElement>(".own :is(input, textarea)").value).toBe("");
    expect(room.shown).toContain("Before talkingThree said good.Good: 3");
    expect(room.shown).toContain("Said late: Too slow");
  });
});

describe("two rounds", () => {
  const rating = {
    count: 3,
    mine: null,
    revealed: true,
    said: "Three said poor.",
    spread: [share("poor", 3)],
  };

  test("what was said before stands beside what is said after, each with its bars", async () => {
    const step = makeStep(1, { state: "shown", word: "Look", round: 2, earlier: [BEFORE] });
    const room = await open((made) => {
      made.step = { ...step, own: step.own.map((field) => ({ ...field, rating }) as Field) };
    });
    expect(read(room, ".rounds > div")).toEqual([
      "Before talkingThree said good.Good: 3",
      "After talkingThree said poor.Poor: 3",
    ]);
    const wall = await open((made) => {
      made.step = room.step;
    }, "present");
    expect(read(wall, ".rounds > div")).toHaveLength(2);
  });

  test("the wall has no name, of whoever goes on with what is parked either", async () => {
    const wall = await open((made) => {
      made.step = makeStep(1, {
        state: "parked",
        word: "Wait",
        said: "This step is parked. Cllr Mary goes on.",
      });
    }, "present");
    expect(read(wall, ".state")).toEqual(["This step is parked."]);
    wall.decided = [{ title: "Dates", state: "parked", owner: "Cllr Mary", words: [] }];
    wall.step = null;
    await wall.push();
    expect(wall.question).toBe("What this session decided");
    expect(wall.shown).toContain("Dates");
    expect(wall.shown).not.toContain("Mary");
  });

  test("a figure has the wall to itself until something is counted or shown beside it", async () => {
    const wall = await open((made) => {
      made.step = makeStep(1, { how: "read", state: "reading", own: [] });
    }, "present");
    expect(wall.one(".figure").className).toBe("figure alone");
    await wall.move(makeStep(1));
    expect(wall.one(".figure").className).toBe("figure");
  });

  test("where one choice is asked of several things, each has a line for either", async () => {
    const own = ["about-1", "about-2"].map(
      (about) => ({ ...makeStep(1).own[0], about, for: about, kind: "choice", rating }) as Field,
    );
    const step = makeStep(1, { state: "shown", word: "Look", round: 2, earlier: [BEFORE], own });
    const room = await open((made) => {
      made.step = step;
    });
    expect(read(room, ".shown-rows p")).toEqual([
      "Before talking: Good: 3",
      "After talking: Poor: 3",
      "Poor: 3",
    ]);
    const wall = await open((made) => {
      made.step = step;
    }, "present");
    expect(read(wall, ".lines li")).toEqual(["about-1: poor 3 (before talking: good 3)", "about-2: poor 3"]);
  });
});

describe("without a connection", () => {
  test("it is said within eight seconds, also where the socket seems to be open", async () => {
    const room = await open();
    await room.cut();
    await room.rest(8000);
    expect(room.one(".banner").textContent).toBe("Not connected. What you write is kept in this browser.");
    expect(room.one(".banner").hidden).toBe(false);
  });

  test("a quiet room is no lost one", async () => {
    const room = await open();
    await room.rest(60_000);
    expect(room.one(".banner").hidden).toBe(true);
  });

  test("an answer waits, and is sent once with its token when the connection is back", async () => {
    const room = await open();
    await room.cut();
    await room.rest(8000);
    await room.type("A view");
    await room.press("Send my answer");
    expect(room.shown).toContain("Kept here. It is sent when the connection is back.");
    room.isReached = true;
    await room.rest(20_000);
    const tokens = new Set(room.list("answer").map((sent) => "token" in sent && sent.token));
    expect(tokens.size).toBe(1);
    expect(room.one(".visually-hidden[role=status]").textContent).toBe("Connected. Saved.");
    expect(room.one(".banner").hidden).toBe(true);
  });

  test("an answer that was on its way when the page was left is sent by the next, once, by its token", async () => {
    const left = await open();
    await left.cut();
    await left.type("A view");
    await left.press("Send my answer");
    expect(localStorage.length).toBe(1);
    const room = await open();
    expect(room.list("answer")).toMatchObject([{ about: "about-1", value: "A view" }]);
    expect(room.shown).toContain("Sent. You can change it until the answers are closed.");
    expect(localStorage.length).toBe(0);
    expect((await open()).list("answer")).toEqual([]);
  });

  test("what was on its way is kept as late words where the answers were closed meanwhile", async () => {
    const left = await open();
    await left.cut();
    await left.type("A view");
    await left.press("Send my answer");
    const room = await open((made) => {
      made.step = makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed." });
    });
    expect(room.list("answer")).toEqual([]);
    expect(room.one<HTMLTextAreaElement>(".note-box textarea").value).toBe("A view");
  });

  test("a note that was on its way is written once, though it is sent again from a page that was opened anew", async () => {
    const closed = makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed." });
    const prepare = (made: MadeRoom) => {
      made.step = { ...closed };
    };
    const left = await open();
    await left.type("A late view");
    await left.move(closed);
    left.isReached = false;
    await left.press("Send it as a note");
    const kept = () => Object.values({ ...localStorage }).map((words) => JSON.parse(String(words)).token);
    const [token] = kept().filter(Boolean);
    const room = await open(prepare);
    await room.press("Send it as a note");
    expect(room.list("note")).toMatchObject([{ words: "A late view", token }]);
  });

  test("the next two steps are there", async () => {
    const room = await open();
    expect(room.list("step").map((sent) => "step" in sent && sent.step)).toEqual(["s1", "s2", "s3"]);
    await room.move(makeStep(2));
    expect(room.shown).toContain("Beside s2");
    expect(room.list("step")).toHaveLength(4);
  });

  test("a phone that slept through three steps shows where the group is when it wakes", async () => {
    const room = await open();
    await room.cut();
    room.step = makeStep(4);
    await room.rest(120_000);
    room.isReached = true;
    document.dispatchEvent(new Event("visibilitychange"));
    await room.rest(20_000);
    expect(room.question).toBe("What next?");
  });

  test("whoever was removed meanwhile is told so, and how to join again", async () => {
    const room = await open();
    room.status = 401;
    await room.cut();
    await room.rest(20_000);
    expect(room.question).toBe("You have no seat here now");
    expect(room.shown).toContain("Ask whoever leads it for the code");
  });
});

describe("people", () => {
  test("whoever takes a name that is there waits, and comes in without a reload", async () => {
    const room = await open((waiting) => {
      waiting.you = { ...ADA, waits: true };
    });
    expect(room.question).toBe("Wait to be let in");
    const wall = await open((waiting) => {
      waiting.you = { ...ADA, waits: true };
      waiting.step = null;
    }, "present");
    expect(wall.question).toBe("Wait to be let in");
    expect(room.host.querySelector('a[href="/council/leeds"]')?.textContent).toContain("meanwhile");
    room.you = ADA;
    await room.push();
    expect(room.question).toBe("What do we see?");
  });

  test("whoever leading is offered to takes it over, and has the large button then", async () => {
    const room = await open();
    room.you = { ...ADA, offered: true };
    await room.push();
    await room.press("Take over leading");
    expect(room.list("accept")).toHaveLength(1);
    room.you = { ...ADA, role: "facilitator", leads: true, may_answer: false, may_write: true };
    room.leading = LEADING;
    await room.push();
    expect(room.shown).toContain("Next step");
    expect(room.shown).not.toContain("Take over leading");
  });

  test("whoever leads hears who asks to come in, and finds them first", async () => {
    const room = await open((made) => {
      made.you = { ...ADA, leads: true };
      made.leading = LEADING;
    });
    const grace = { seat: "g", name: "Grace", role: "member" as const, leads: false, may_write: true };
    const person = { ...grace, marks: [], here: true, waits: false, answered: false };
    room.leading = { ...LEADING, people: [person, { ...person, seat: "m", name: "Mary", waits: true }] };
    await room.push();
    expect(room.shown).toContain("Mary asks to come in.");
    expect(room.one(".people li").textContent).toContain("Mary");
  });

  test("whoever leads writes down who was there with one press, which says how many are missing", async () => {
    const room = await open((made) => {
      made.you = { ...ADA, leads: true };
      made.leading = { ...LEADING, unminuted: 3 };
    });
    await room.press("Write down who was there (3 to add)");
    expect(room.list("press")).toMatchObject([{ act: "attendance" }]);
    expect(room.shown).toContain("Everybody who has had a seat is listed under “Who was there”");
    room.leading = LEADING;
    await room.push();
    expect(room.one(".attendance button").textContent).toBe("Write down who was there");
  });

  test("two answers are shown only to whoever says so once more", async () => {
    const two = makeStep(1, { state: "closed" });
    const own = two.own.map((field) => ({ ...field, rating: { ...field.rating, count: 2 } }));
    const room = await open((made) => {
      made.you = { ...ADA, leads: true };
      made.leading = { ...LEADING, main: { act: "show", words: "Show the answers" } };
      made.step = { ...two, own: own as unknown as typeof two.own };
    });
    room.refusal = "Only two have answered, so they can be told apart.";
    await room.press("Show the answers");
    await room.push();
    expect(room.shown).toContain("Only two have answered");
    await room.press("Show all the same");
    const seen = { act: "show", step: "s1", state: "closed" };
    expect(room.list("press")).toMatchObject([seen, { ...seen, knowing: true }]);
  });

  test("the end of a session says what it decided", async () => {
    const room = await open();
    await room.move(null);
    expect(room.question).toBe("What this session decided");
    expect(document.activeElement).toBe(room.one("h1"));
  });
});

describe("one choice asked of several things", () => {
  async function ask(more: Partial<ReturnType<typeof makeStep>> = {}): Promise<MadeRoom> {
    return open((room) => {
      const [field] = makeStep(1).own;
      const offered = ["good", "poor"];
      const own = ["Leaders", "Care leavers"].map((whose) => ({
        ...(field as NonNullable<typeof field>),
        ...{ about: `a.${whose}`, kind: "choice", offered, for: whose },
      }));
      room.step = makeStep(1, { own, ...more });
    });
  }

  test("each has a row, with a reason only where somebody gives one", async () => {
    const room = await ask();
    const selects = room.host.querySelectorAll<HTMLSelectElement>(".choice-row select");
    expect([...room.host.querySelectorAll(".choice-row label")].map((label) => label.textContent)).toEqual([
      "Leaders",
      "Care leavers",
    ]);
    const [, second] = selects;
    if (second) second.value = "poor";
    second?.dispatchEvent(new Event("change", { bubbles: true }));
    expect(room.shown).toContain("Say why (Care leavers)");
    expect(room.shown).not.toContain("Say why (Leaders)");
    await room.press("Send my answer");
    expect(room.list("answer")).toMatchObject([{ about: "a.Care leavers", value: "poor" }]);
  });
});

describe("an answer that is not offered any more", () => {
  async function answer(count: number): Promise<MadeRoom> {
    return open((room) => {
      const [field] = makeStep(1).own;
      const own = ["Leaders", "Care leavers"].slice(0, count).map((whose) => ({
        ...(field as NonNullable<typeof field>),
        ...{ about: `a.${whose}`, kind: "choice", offered: ["good", "poor"], for: whose },
        ...{ rating: { count: 1, revealed: false, mine: { value: "fair", reason: "" } } },
      }));
      room.step = makeStep(1, { own: own as unknown as ReturnType<typeof makeStep>["own"] });
    });
  }

  test.each([1, 2])("is shown and stays where %d are asked, until another is chosen", async (count) => {
    const room = await answer(count);
    const chosen = count > 1 ? ".choice-row select" : ".own input:checked";
    expect(room.one<HTMLInputElement>(chosen).value).toBe("fair");
    const why = room.one<HTMLTextAreaElement>(".own .why");
    why.value = "We saw it";
    why.dispatchEvent(new Event("input"));
    await room.press("Send my");
    expect(room.list("answer")).toMatchObject([{ value: "fair", reason: "We saw it" }]);
  });
});

describe("the end", () => {
  test("what was decided leads on to where papers of it are made and it is signed", async () => {
    const room = await open((made) => {
      made.step = null;
      made.host.dataset["plan"] = "/plan";
    });
    expect(room.question).toBe("What this session decided");
    expect(room.one<HTMLAnchorElement>(".closing a").getAttribute("href")).toBe("/plan");
    expect(room.host.querySelectorAll(".signed, .closing details")).toHaveLength(0);
  });

  test("until a further session begins, what the one before it decided is one press away", async () => {
    const room = await open();
    expect(room.host.querySelectorAll(".closing")).toHaveLength(0);
    const decided = [{ title: "Dates", state: "agreed" as const, owner: "", words: ["By May."] }];
    const later = await open((made) => {
      made.decided = decided;
    });
    const fold = later.one<HTMLDetailsElement>("details.closing");
    expect([fold.open, fold.querySelector("summary")?.textContent]).toEqual([
      false,
      "What the session before this decided",
    ]);
    expect(fold.textContent).toContain("By May.");
  });

  test("whoever led copies the address of it for members, and it says who signed", async () => {
    const room = await open((made) => {
      made.step = null;
      made.you = { ...ADA, role: "facilitator", leads: true, may_answer: false };
      made.leading = LEADING;
    });
    room.signed = "Version 1 was signed by Fay.";
    await room.push();
    expect(room.one(".signed").textContent).toBe("Version 1 was signed by Fay.");
    expect(room.one<HTMLInputElement>(".closing input").value).toBe(location.href);
    const written: string[] = [];
    const clipboard = { writeText: async (words: string) => void written.push(words) };
    vi.stubGlobal("navigator", { ...navigator, clipboard });
    await room.press("Copy the address");
    expect(written).toEqual([location.href]);
    expect(room.one(".closing .status").textContent).toContain("Copied");
    vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
    await room.press("Copy the address");
    expect(room.one(".closing .status").textContent).toContain("copy it with your keyboard");
    vi.unstubAllGlobals();
  });
});

describe("what is said of a step", () => {
  test("whoever cannot answer says so with one press, and takes it back with another", async () => {
    const room = await open();
    await room.press("I can’t answer this");
    await room.press("Ask for this to be parked");
    expect(room.list("note")).toMatchObject([{ of: "cannot" }, { of: "park" }]);
    room.you = { ...ADA, asides: [{ about: "session_cannot.s1.n1", of: "cannot" }] };
    await room.push();
    await room.press("You said that you can’t answer this");
    expect(room.list("take_back")).toMatchObject([{ about: "session_cannot.s1.n1" }]);
  });

  test("words that were not sent in time can be sent as a note", async () => {
    const room = await open();
    await room.type("A late view");
    await room.move(makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed." }));
    await room.press("Send it as a note");
    expect(room.list("note")).toMatchObject([{ of: "late", words: "A late view" }]);
    expect(room.shown).toContain("Sent as a note.");
  });

  test("late words stay whole where they are too long, and are sent once they are shortened", async () => {
    const room = await open();
    const words = "A late view. ".repeat(50).trim();
    await room.type(words);
    await room.move(makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed." }));
    room.refusals = { note: "This has 649 characters, and a note has at most 500." };
    await room.press("Send it as a note");
    expect(room.list("note")).toMatchObject([{ of: "late", words }]);
    expect(room.shown).toContain("Not sent: This has 649 characters");
    const box = room.one<HTMLTextAreaElement>(".note-box textarea");
    expect([box.value, box.readOnly]).toEqual([words, false]);
    expect((await open()).one<HTMLInputElement>(".own :is(input, textarea)").value).toBe(words);
  });

  test.each(["shown", "agreed"] as const)("late words can be sent while a step is %s", async (state) => {
    const room = await open();
    await room.type("A late view");
    await room.move(makeStep(1, { state, word: "Look", said: "Answers are shown." }));
    expect(room.shown).toContain("What you had not sent, as a note");
    await room.press("Send it as a note");
    expect(room.list("note")).toMatchObject([{ of: "late", words: "A late view" }]);
    expect(room.shown).toContain("Sent as a note.");
    expect(localStorage.length).toBe(0);
  });

  test("late words that were begun stand there when the answers are opened and closed again", async () => {
    const room = await open();
    await room.type("A late view");
    await room.move(makeStep(1, { state: "closed", word: "Wait", said: "Answers are closed." }));
    await room.move(makeStep(1, { round: 2 }));
    expect(room.shown).toContain("You had begun this as a note: “A late view”.");
    const again = await open((made) => {
      made.step = makeStep(1, { round: 2, state: "closed", word: "Wait", said: "Answers are closed." });
    });
    expect(again.one<HTMLTextAreaElement>(".note-box textarea").value).toBe("A late view");
    await again.press("Send it as a note");
    expect(again.list("note")).toMatchObject([{ of: "late", words: "A late view" }]);
  });

  test("nobody who typed a question is moved on from it", async () => {
    const room = await open((made) => {
      made.step = makeStep(1, { queue: true });
    });
    const box = room.one<HTMLTextAreaElement>(".queue textarea");
    box.focus();
    box.value = "Why late?";
    box.dispatchEvent(new Event("input"));
    await room.move(makeStep(2));
    expect(room.question).toBe("What do we see?");
    expect(room.shown).toContain("The group has moved to step 2. Your words are kept.");
  });

  test("the keys of the large button can be turned off, and stay off", async () => {
    const lead = (room: MadeRoom) => {
      room.leading = LEADING;
    };
    const room = await open(lead);
    expect(room.one(".big").getAttribute("accesskey") ?? room.one(".big").accessKey).toBe("n");
    room.one<HTMLInputElement>(".keys input").click();
    expect((await open(lead)).one(".big").accessKey).toBeFalsy();
  });
});

describe("a clock that is wrong", () => {
  test("changes nothing of what whoever leads is told of the time, which is counted from the app", async () => {
    vi.setSystemTime(new Date("2001-01-01T00:00:00Z"));
    const room = await open((made) => {
      made.you = { ...ADA, leads: true };
      made.leading = { ...LEADING, seconds_on_step: 130 };
    });
    expect(room.shown).toContain("2 of 5 minutes on this step");
    vi.setSystemTime(new Date("2031-01-01T00:00:00Z"));
    await room.rest(60_000);
    expect(room.shown).toContain("3 of 5 minutes on this step");
  });
});

describe("before the meeting", () => {
  const tasks = (mine: string[] = []) =>
    [1, 2, 3].map((number) => {
      const step = makeStep(number, { of: 3, word: "", said: "Answer at your own pace.", answered: 1 });
      const own = step.own.map((field) => ({
        ...field,
        rating: { ...field.rating, mine: mine[number - 1] ? { value: mine[number - 1], reason: "" } : null },
      }));
      return number === 1 ? { ...step, own: [], how: "read", state: "reading" } : { ...step, own };
    }) as SessionStep[];

  test("each goes through the questions at their own pace, and no word says what to do now", async () => {
    const room = await open((made) => {
      made.homework = tasks();
    });
    expect(room.question).toBe("What do we see?");
    expect(room.one<HTMLElement>(".word").hidden).toBe(true);
    expect(room.shown).not.toContain("have answered.");
    await room.press("Next");
    expect(room.question).toBe("What do we expect?");
    expect(document.activeElement?.textContent).toBe("What do we expect?");
    await room.type("Good");
    await room.push();
    expect(room.one<HTMLInputElement>(".own input, .own textarea").value).toBe("Good");
    await room.press("Send my answer");
    expect(room.list("answer")).toMatchObject([{ about: "about-2", value: "Good" }]);
    await room.press("Back");
    expect(room.question).toBe("What do we see?");
  });

  test("it goes on with the first question that is not answered, and says how many are", async () => {
    const room = await open((made) => {
      made.homework = tasks(["", "Good", ""]);
    });
    expect(room.question).toBe("What did we miss?");
    expect(room.shown).toContain("You have answered 1 of 2.");
    // News is told to all alike, and takes away nothing of one's own.
    room.homework = tasks();
    await room.push();
    expect(room.shown).toContain("You have answered 1 of 2.");
  });

  test("officers go through what is asked of them, and have their own questions as a list of tasks", async () => {
    const room = await open((made) => {
      made.you = { ...ADA, role: "officer", may_answer: false, asked: ["s3"], has_tasks: true };
      made.homework = tasks();
      made.tasks = [
        {
          question: "What does the council know?",
          workbook: "Self-evaluation",
          href: "council/a#b",
          answered: true,
        },
        { question: "What will it do?", workbook: "Self-evaluation", href: "council/a#c", answered: false },
      ];
    });
    await room.rest(50);
    expect(room.shown).toContain("Step 1 of 2");
    expect(room.shown).toContain("You have answered 0 of 1.");
    const list = room.one<HTMLElement>(".tasks");
    expect(list.querySelector("summary")?.textContent).toBe("Self-evaluation: 1 of 2 answered");
    const links = [...list.querySelectorAll("a")].map((link) => [
      link.textContent,
      link.getAttribute("href"),
    ]);
    expect(links[1]).toEqual(["What will it do?", "council/a#c"]);
    expect(list.querySelectorAll("li")[0]?.textContent).toContain("answered");
    await room.press("Next");
    expect(room.question).toBe("What did we miss?");
    await room.type("Good");
    await room.press("Send my answer");
    expect(room.list("answer")).toMatchObject([{ about: "about-3", value: "Good" }]);
  });

  test("when the meeting begins, what was answered before is there, and asked for once", async () => {
    const room = await open((made) => {
      made.homework = tasks();
    });
    room.homework = [];
    const looks = room.list("session").length;
    const [asked] = makeStep(4).own;
    const own = [{ ...asked, rating: { ...asked?.rating, count: 2 } }] as SessionStep["own"];
    await room.move(makeStep(4, { answered: 2, own }));
    expect(room.question).toBe("What next?");
    expect(room.list("session")).toHaveLength(looks + 1);
    await room.push();
    expect(room.list("session")).toHaveLength(looks + 1);
  });

  test("when the meeting begins on a step named as one before it, its own screen stands there", async () => {
    const room = await open((made) => {
      made.homework = tasks();
    });
    room.homework = [];
    await room.move(makeStep(1));
    expect(room.host.querySelectorAll(".homework, .leading")).toHaveLength(1);
    expect(() => room.button("Next")).toThrow();
    expect(room.shown).toContain("Agenda");
  });

  test("while a session is paused nothing is sent, and words are kept", async () => {
    const room = await open();
    await room.type("A view");
    await room.move(makeStep(1, { word: "Wait", said: "The session is paused. It goes on: Tuesday." }));
    expect(room.shown).toContain("It goes on: Tuesday.");
    expect(() => room.button("Send my answer")).toThrow();
    await room.move(makeStep(1));
    expect(room.one<HTMLInputElement>(".own input, .own textarea").value).toBe("A view");
  });
});

describe("what is spoken", () => {
  test("what everybody said is heard once, as it is shown", async () => {
    const room = await open();
    const rating = { mine: null, count: 3, revealed: true, said: "All said good.", spread: [], reasons: [] };
    const own = makeStep(1).own.map((field) => ({ ...field, for: "", rating })) as SessionStep["own"];
    const heard = () => room.one(".visually-hidden[role=status]").textContent;
    await room.move(makeStep(1, { own, state: "shown", word: "Look", said: "Answers are shown." }));
    expect(heard()).toBe("Answers are shown. All said good.");
    await room.move(makeStep(1, { own, state: "shown", word: "Wait", said: "The session is paused." }));
    expect(heard()).toBe("The session is paused.");
    await room.move(makeStep(1, { own, state: "agreed", word: "Agreed", said: "This is agreed." }));
    expect(heard()).toBe("This is agreed.");
    room.step = null;
    await room.push();
    expect(heard()).toBe("");
  });
});
