// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Proposal, SessionStep } from "../contract";
import { ADA, LEADING, MadeRoom, makeProposal, makeStep, makeSupport } from "./meeting";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => vi.useRealTimers());

async function decide(
  proposals: Proposal[],
  prepare: (room: MadeRoom) => void = () => {},
): Promise<MadeRoom> {
  const room = new MadeRoom();
  room.step = makeStep(1, {
    how: "decide",
    state: "reading",
    own: [],
    proposals,
    asks: {
      words: "What we recommend",
      to: "To whom",
      post: "Post",
      by: "Day",
      test: "Test",
      bodies: ["the executive", "a partner"],
    },
  });
  prepare(room);
  await room.open();
  return room;
}

function write(room: MadeRoom, selector: string, words: string): void {
  const box = room.one<HTMLInputElement>(selector);
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

describe("recommending", () => {
  test("a member proposes on their own phone by what, to whom and by when", async () => {
    const room = await decide([]);
    expect(room.one<HTMLDetailsElement>(".proposals > details").open).toBe(true);
    await room.press("Propose");
    expect(room.shown).toContain("Say what we recommend first.");
    write(room, ".proposal-form textarea", "Publish the waits");
    write(room, ".proposal-form .pair select", "a partner");
    write(room, ".proposal-form input[type=date]", "2027-03-31");
    await room.press("Propose");
    const [sent] = room.list("propose");
    expect(sent).toMatchObject({
      words: "Publish the waits",
      to: "a partner",
      by: "2027-03-31",
      because: [],
    });
    expect(room.shown).toContain("Proposed. Everybody sees it.");
    expect(room.one<HTMLTextAreaElement>(".proposal-form textarea").value).toBe("");
  });

  test("what was begun survives that the page is opened again", async () => {
    const room = await decide([]);
    write(room, ".proposal-form textarea", "Half a thought");
    write(room, ".proposal-form .pair select", "a partner");
    const again = await decide([makeProposal()]);
    expect(again.one<HTMLTextAreaElement>(".proposal-form textarea").value).toBe("Half a thought");
    expect(again.one<HTMLSelectElement>(".proposal-form .pair select").value).toBe("a partner");
    expect(again.one<HTMLDetailsElement>(".proposals > details").open).toBe(true);
  });

  test("what others propose is seconded, and says what it still lacks", async () => {
    const room = await decide([makeProposal()]);
    expect(room.one<HTMLDetailsElement>(".proposals > details").open).toBe(false);
    expect(room.shown).toContain("What it still lacks (1)");
    await room.press("Second it");
    expect(room.list("second")[0]).toMatchObject({ about: "k1", seen: "mark1" });
    expect(room.shown).not.toContain("Agreed: Recommendation 1");
  });

  test("nobody is offered to second their own, and whoever proposed it words it anew", async () => {
    const room = await decide([makeProposal()], (made) => {
      made.you = { ...ADA, proposed: ["k1"] };
    });
    expect(room.shown).not.toContain("Second it");
    write(room, ".proposal .proposal-form textarea", "Publish every wait");
    await room.press("Save the words");
    expect(room.list("propose")[0]).toMatchObject({
      about: "k1",
      words: "Publish every wait",
      by: "2027-03-31",
    });
  });

  test("the form begins with what stands, and sends nothing that is as it was", async () => {
    const stands = makeProposal({
      to: "The Leader of the council",
      post: "Director",
      by: "soon",
      test: "None waits",
      because: ["figure:gone"],
    });
    const room = await decide([stands], (made) => {
      made.you = { ...ADA, may_write: true };
    });
    const form = ".proposal .proposal-form";
    expect(room.one<HTMLSelectElement>(`${form} select`).value).toBe("The Leader of the council");
    expect(room.one<HTMLInputElement>(`${form} .pair input`).value).toBe("soon");
    await room.press("Save the words");
    expect(room.list("propose")).toEqual([]);
    expect(room.shown).toContain("Nothing has changed yet.");
    write(room, `${form} textarea`, "Publish every wait");
    await room.press("Save the words");
    expect(room.list("propose")[0]).toMatchObject({
      about: "k1",
      seen: "mark1",
      words: "Publish every wait",
      to: "The Leader of the council",
      post: "Director",
      by: "soon",
      test: "None waits",
      because: ["figure:gone"],
    });
  });

  test("words that are changed survive a reload, and are sent as of the words that they were begun with", async () => {
    const lead = (made: MadeRoom) => {
      made.you = { ...ADA, may_write: true };
    };
    const form = ".proposal .proposal-form";
    write(await decide([makeProposal()], lead), `${form} textarea`, "Publish every wait");
    const changed = makeProposal({ words: "Publish no wait", seen: "mark2" });
    const room = await decide([changed], lead);
    expect(room.one<HTMLTextAreaElement>(`${form} textarea`).value).toBe("Publish every wait");
    expect(room.one<HTMLDetailsElement>(".proposal details:has(.proposal-form)").open).toBe(true);
    room.refusals = { propose: "Recommendation 1 has changed since you saw it." };
    await room.press("Save the words");
    expect(room.shown).toContain("Recommendation 1: Publish no wait");
    expect(room.shown).toContain("Not sent: Recommendation 1 has changed since you saw it.");
    expect(room.one<HTMLTextAreaElement>(`${form} textarea`).value).toBe("Publish every wait");
    await room.press("Save the words");
    expect(room.list("propose")).toMatchObject([{ seen: "mark1" }, { seen: "mark2" }]);
  });

  test("words longer than a box once took are sent whole", async () => {
    const room = await decide([]);
    for (const box of room.host.querySelectorAll<HTMLInputElement>(".proposal-form :is(textarea, input)"))
      expect(box.getAttribute("maxlength")).toBeNull();
  });

  test("words that somebody changes are not taken from them as the others second", async () => {
    const room = await decide([makeProposal()], (made) => {
      made.you = { ...ADA, may_write: true };
    });
    write(room, ".proposal .proposal-form textarea", "Publish every wait");
    const step = room.step;
    if (step)
      await room.move({
        ...step,
        proposals: [makeProposal({ state: "seconded", seconders: ["Mary Seacole"] })],
      });
    expect(room.shown).toContain("Seconded by Mary Seacole.");
    expect(room.one<HTMLTextAreaElement>(".proposal .proposal-form textarea").value).toBe(
      "Publish every wait",
    );
  });

  test("dissent is of one recommendation, with a name only if its writer wishes", async () => {
    const room = await decide([makeProposal()]);
    write(room, ".proposal .note-box textarea", "It takes too long");
    await room.press("Record it");
    expect(room.list("note")[0]).toMatchObject({ of: "differs", about: "k1", is_named: false });
  });

  test("a member says alone whether they support it, with a change and why", async () => {
    const room = await decide([makeProposal()]);
    room.one<HTMLInputElement>('.support input[value="yes, with a change"]').click();
    write(room, ".support textarea", "By March");
    await room.push();
    expect(room.one<HTMLTextAreaElement>(".support textarea").value).toBe("By March");
    await room.press("Send what I say");
    expect(room.list("support")).toMatchObject([
      { about: "k1", seen: "mark1", value: "yes, with a change", reason: "By March" },
    ]);
    expect(room.shown).toContain("Sent. You can change it until it is shown.");
    // News is told to all alike, and takes away nothing of one's own.
    room.step = {
      ...(room.step as SessionStep),
      proposals: [makeProposal({ support: makeSupport({ count: 1 }) })],
    };
    await room.push();
    await room.push();
    expect(room.shown).toContain("Sent. You can change it until it is shown.");
    expect(room.one<HTMLTextAreaElement>(".support textarea").value).toBe("By March");
  });

  test("support is shown by whoever leads, and of two only once they say so again", async () => {
    const room = await decide([makeProposal({ support: makeSupport({ count: 2 }) })], (made) => {
      made.you = { ...ADA, leads: true, may_note: false };
      made.leading = LEADING;
      made.refusal = "They can be told apart.";
    });
    expect(room.shown).toContain("2 members have said whether they support it.");
    await room.press("Show how many support it");
    expect(room.shown).toContain("They can be told apart.");
    await room.press("Show all the same");
    const sent = room.list("press") as unknown as { act: string; knowing: boolean }[];
    expect(sent.map(({ act, knowing }) => [act, knowing])).toEqual([
      ["show_support", false],
      ["show_support", true],
    ]);
  });

  test("whoever leads decides each with one press", async () => {
    const room = await decide([makeProposal({ state: "seconded" })], (made) => {
      made.you = { ...ADA, leads: true, may_note: false };
      made.leading = {
        ...LEADING,
        main: { act: "decide", words: "Recommendation 1 is agreed", about: "k1" },
      };
    });
    await room.press("Recommendation 1 is agreed");
    await room.press("Not agreed");
    expect(room.list("press")).toMatchObject([
      { act: "decide", about: "k1", seen: "mark1" },
      { act: "decide", about: "k1", seen: "mark1", words: "not agreed" },
    ]);
  });
});

describe("writing what is agreed", () => {
  test("what somebody else writes meanwhile is shown beneath, and agreed on only as it is shown", async () => {
    const [field] = makeStep(1).own;
    const version = (number: number, value: string) => ({
      number,
      value,
      by: "Grace Hopper",
      author: "Grace",
    });
    const agreed = (...versions: ReturnType<typeof version>[]) =>
      [{ ...field, rating: null, versions }] as unknown as SessionStep["agreed"];
    const room = await decide([], (made) => {
      if (made.step)
        made.step = { ...made.step, how: "together", agreed: agreed(version(4, "We were told")) };
      made.you = { ...ADA, may_write: true, leads: true };
      made.leading = { ...LEADING, main: { act: "agree", words: "This is agreed" } };
    });
    write(room, ".agreed input", "We had asked");
    expect(room.shown).not.toContain("What stands now");
    if (room.step) await room.move({ ...room.step, agreed: agreed(version(5, "We were told in May")) });
    expect(room.one<HTMLInputElement>(".agreed input").value).toBe("We had asked");
    expect(room.shown).toContain("What stands now, written by Grace Hopper:We were told in May");
    await room.press("This is agreed");
    expect(room.list("answer")).toMatchObject([{ value: "We had asked", replaces: [5] }]);
    expect(room.list("press")).toMatchObject([{ act: "agree", seen: "5" }]);
  });

  test("the one button leads to what is to be written, and agrees what has been with one press", async () => {
    const room = await decide([], (made) => {
      const [agreed] = makeStep(1).own;
      if (made.step && agreed)
        made.step = { ...made.step, how: "together", agreed: [{ ...agreed, rating: null, versions: [] }] };
      made.you = { ...ADA, may_write: true, leads: true };
      made.leading = { ...LEADING, main: { act: "write", words: "Write what we agreed" } };
    });
    await room.press("Write what we agreed");
    expect(room.sent.filter(({ kind }) => kind === "press")).toEqual([]);
    expect(document.activeElement?.closest(".agreed")).not.toBeNull();
    write(room, ".agreed input", "We were too hopeful");
    await room.press("This is agreed");
    expect(room.list("answer")[0]).toMatchObject({ value: "We were too hopeful", is_agreed: true });
    expect(room.list("press")[0]).toMatchObject({ act: "agree" });
  });
});
