import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Drafts } from "../save/drafts";
import { makeKey, nameDraft, tabOf } from "../save/keys";
import { type Channel, Tabs } from "../save/tabs";
import { makeStorage } from "./storage";

const NAME = nameDraft("r", { about: "short", individual: false }, "Ada");
const SHARED = { individual: false };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Hearing = Parameters<Channel["addEventListener"]>[1];

// One browser: what its windows tell each other, and what it keeps for all of them.
class MadeBrowser {
  readonly storage = makeStorage();
  readonly drafts = new Drafts(
    () => this.storage,
    () => {},
  );
  private readonly channels: Hearing[][] = [];

  private openChannel(): Channel {
    const own: Hearing[] = [];
    this.channels.push(own);
    return {
      addEventListener: (_kind, act) => own.push(act),
      postMessage: (data) => {
        for (const other of this.channels) if (other !== own) for (const act of other) act({ data });
      },
    };
  }

  open(held: string[] = [], { session = makeStorage(), isDeaf = false } = {}): Tabs {
    const openChannel = () => {
      if (isDeaf) throw new Error("no channel");
      return this.openChannel();
    };
    const { drafts } = this;
    return new Tabs({ drafts, findSession: () => session, openChannel, listHeld: () => held });
  }

  keep(tab: string, at: string, token = `of-${at}`): string {
    const key = makeKey(NAME, tab);
    this.drafts.keep(key, { token, value: at, replaces: [], at });
    return key;
  }
}

async function ask(tabs: Tabs): ReturnType<Tabs["askOpenTabs"]> {
  const asked = tabs.askOpenTabs();
  await vi.advanceTimersByTimeAsync(300);
  return asked;
}

async function find(tabs: Tabs, field = SHARED): Promise<string[]> {
  return tabs.findUnclaimed(await ask(tabs), NAME, field).map(({ draft }) => String(draft.value));
}

describe("the name of a tab", () => {
  test("is kept when its page is loaded again, and is another’s nowhere", () => {
    const session = makeStorage();
    const browser = new MadeBrowser();
    const first = browser.open([], { session });
    expect(browser.open([], { session }).own).toBe(first.own);
    expect(browser.open().own).not.toBe(first.own);
  });

  test("is made anew where nothing can be kept, and stays while the page does", () => {
    const refuse = () => {
      throw new Error("no storage");
    };
    const browser = new MadeBrowser();
    const tabs = new Tabs({
      drafts: browser.drafts,
      findSession: refuse,
      openChannel: refuse,
      listHeld: () => [],
    });
    expect(tabs.own).toMatch(/^[0-9a-f]{32}$/);
    expect(tabs.own).toBe(tabs.own);
  });

  test("is the last part of the key of its drafts", () => {
    expect(tabOf(makeKey(NAME, "b".repeat(32)))).toBe("b".repeat(32));
  });
});

describe("a page that comes", () => {
  test("takes up all that closed windows left behind, the newest first", async () => {
    const browser = new MadeBrowser();
    browser.keep("b".repeat(32), "2026-05-01");
    browser.keep("c".repeat(32), "2026-05-02");
    expect(await find(browser.open())).toEqual(["2026-05-02", "2026-05-01"]);
  });

  test("leaves alone what another window is writing", async () => {
    const browser = new MadeBrowser();
    const held = browser.keep("b".repeat(32), "2026-05-01");
    const other = browser.open([held]);
    await ask(other);
    expect(await find(browser.open())).toEqual([]);
  });

  test("takes up what a window keeps that cannot be heard", async () => {
    const browser = new MadeBrowser();
    const held = browser.keep("b".repeat(32), "2026-05-01");
    await ask(browser.open([held]));
    expect(await find(browser.open([], { isDeaf: true }))).toEqual(["2026-05-01"]);
  });

  test("leaves to a tab that is being loaded too what that tab has kept", async () => {
    const browser = new MadeBrowser();
    const loading = browser.open();
    browser.keep(loading.own, "of the tab that is being loaded");
    browser.keep("c".repeat(32), "of a closed one");
    const page = browser.open();
    const [own, others] = [find(loading), find(page)];
    await vi.advanceTimersByTimeAsync(300);
    expect(await others).toEqual(["of a closed one"]);
    expect(await own).toContain("of the tab that is being loaded");
  });

  test("takes its own tab’s draft before a later one of a closed window", async () => {
    const browser = new MadeBrowser();
    const tabs = browser.open();
    browser.keep(tabs.own, "2026-05-01");
    browser.keep("c".repeat(32), "2026-05-02");
    expect(await find(tabs)).toEqual(["2026-05-01", "2026-05-02"]);
  });

  test("takes the last of what one person answered alone, whichever tab it was given in", async () => {
    const browser = new MadeBrowser();
    const tabs = browser.open();
    browser.keep(tabs.own, "2026-05-01");
    browser.keep("c".repeat(32), "2026-05-02");
    expect(await find(tabs, { individual: true })).toEqual(["2026-05-02", "2026-05-01"]);
  });

  test("takes up nothing of what it is writing itself", async () => {
    const browser = new MadeBrowser();
    const held: string[] = [];
    const tabs = browser.open(held);
    held.push(browser.keep(tabs.own, "2026-05-01"));
    expect(await find(tabs)).toEqual([]);
  });

  test("asks once for all the answers that come together", async () => {
    const browser = new MadeBrowser();
    browser.keep("b".repeat(32), "2026-05-01");
    const tabs = browser.open();
    const [first, second] = [tabs.askOpenTabs(), tabs.askOpenTabs()];
    expect(second).toBe(first);
    await vi.advanceTimersByTimeAsync(300);
    expect(tabs.askOpenTabs()).not.toBe(first);
  });
});
