import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { AppLink, SharedLooks } from "../app_link";
import { Connection } from "../connection";
import type { PanelState, Reply, Seen } from "../contract";
import { PATIENCE } from "../link";
import { type Frame, PageSocket } from "../socket";
import { PROGRESS } from "./made";

class MadeSocket extends EventTarget {
  readyState = 0;
  readonly sent: string[] = [];

  send(words: string): void {
    this.sent.push(words);
  }

  close(): void {
    this.become("close");
  }

  become(kind: "open" | "close"): void {
    this.readyState = kind === "open" ? 1 : 3;
    this.dispatchEvent(new Event(kind));
  }

  give(content: unknown): void {
    const data = typeof content === "string" ? content : JSON.stringify(content);
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function open(post = (_body: string) => Promise.reject<Response>(new Error("away"))) {
  const made: MadeSocket[] = [];
  const said: string[] = [];
  const page = new PageSocket({
    open: () => {
      const socket = new MadeSocket();
      made.push(socket);
      return socket as unknown as WebSocket;
    },
    post,
  });
  const ending = new AbortController();
  const frame = ({ kind }: Frame) => said.push(String(kind));
  page.hear({ frame, opened: () => said.push("opened"), closed: () => said.push("closed") }, ending.signal);
  return { page, made, said, ending };
}

function openPanels(post?: (body: string) => Promise<Response>) {
  const { page, made } = open(post);
  const states: string[] = [];
  const connection = new Connection(
    () => Promise.reject(new Error("away")),
    (state) => states.push(state),
  );
  const { signal } = new AbortController();
  const looks = new SharedLooks(page, signal);
  const heard: string[] = [];
  const links = ["one", "two"].map((panel) => {
    const told = { panel, review: "r", number: 3, progress: PROGRESS } as unknown as PanelState;
    const link = new AppLink(told, page, looks, () => "", connection, signal);
    link.listen({
      late: ({ token }) => heard.push(`${panel} late ${token}`),
      news: ({ number, fields }) => heard.push(`${panel} ${number} ${fields.map(({ about }) => about)}`),
      newToAnother: () => heard.push(`${panel} new to another`),
      again: () => heard.push(`${panel} again`),
    });
    return link;
  });
  const [one, two] = links as [AppLink, AppLink];
  return { made, one, two, heard, states, listSent: () => made.flatMap(({ sent }) => sent.map(parse)) };
}

function parse(words: string) {
  return JSON.parse(words);
}

function see(number: number, ...abouts: string[]): Seen {
  const fields = abouts.map((about) => ({ about }));
  return { kind: "seen", number, fields, progress: PROGRESS };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("a socket that does not open within ten seconds is given up for another", () => {
  vi.useFakeTimers();
  const { made } = open();
  vi.advanceTimersByTime(9_000);
  expect(made).toHaveLength(1);
  vi.advanceTimersByTime(1_600);
  expect(made[0]?.readyState).toBe(3);
  expect(made).toHaveLength(2);
  made[1]?.become("open");
  vi.advanceTimersByTime(60_000);
  expect(made[1]?.readyState).toBe(1);
  expect(made).toHaveLength(2);
  vi.useRealTimers();
});

describe("a page’s socket", () => {
  test("gives what comes, passes over what a network puts there, and says nothing once it is left", () => {
    const { made, said, ending } = open();
    made[0]?.become("open");
    for (const frame of [{ kind: "held" }, "<html>Sign in", "3", "null"]) made[0]?.give(frame);
    ending.abort();
    made[0]?.give({ kind: "held" });
    expect(said).toEqual(["opened", "held"]);
  });

  test("is opened again when it is lost, each time after a longer wait", () => {
    const { page, made, said } = open();
    made[0]?.become("open");
    made[0]?.give({ kind: "held" });
    for (const wait of [500, 1000, 2000]) {
      made.at(-1)?.become("close");
      vi.advanceTimersByTime(wait - 1);
      const before = made.length;
      vi.advanceTimersByTime(1);
      expect(made.length).toBe(before + 1);
    }
    expect(page.isRefused).toBe(true);
    made.at(-1)?.become("open");
    expect(page.isRefused).toBe(false);
    expect(said).toEqual(["opened", "held", "closed", "closed", "closed", "opened"]);
  });
});

describe("a panel of the app", () => {
  test("has the reply to its own message, and its late replies", async () => {
    const { made, one, heard, listSent } = openPanels();
    made[0]?.become("open");
    const asked = one.ask({ kind: "check" });
    const [{ panel, message }] = listSent();
    expect([panel, message.review]).toEqual(["one", "r"]);
    made[0]?.give({ panel: "two", reply: { id: message.id, kind: "held" } });
    made[0]?.give({ panel: "one", reply: { id: message.id, kind: "known" } });
    expect((await asked)?.kind).toBe("known");
    made[0]?.give({ panel: "one", reply: { id: message.id, token: "t", kind: "held" } });
    expect(heard).toEqual(["one again", "two again", "one late t"]);
  });

  test("sends the pieces of a file as text", () => {
    const { made, one, listSent } = openPanels();
    made[0]?.become("open");
    const piece = new Uint8Array([0, 255, 10]).buffer;
    void one.ask({ kind: "check" }, [piece]);
    expect(listSent()[0].pieces).toEqual(["AP8K"]);
  });

  test("looks together with others that look since the same entry", async () => {
    const { made, one, two, listSent } = openPanels();
    made[0]?.become("open");
    const looked = [one, two].map((link) =>
      link.ask({ kind: "look", since: 3, author: "Ada", role: "member" }),
    );
    const alone = two.ask({ kind: "look", since: 0 });
    await vi.advanceTimersByTimeAsync(0);
    const [first, second] = listSent();
    expect([first.look.since, first.look.author, second.look.since, listSent().length]).toEqual([
      3,
      "Ada",
      0,
      2,
    ]);
    made[0]?.give({ looked: first.look.id, number: 7, news: { two: see(7, "a") } });
    made[0]?.give({ looked: second.look.id, number: 7, news: {} });
    const [seen, others] = (await Promise.all(looked)) as Seen[];
    expect([seen?.number, seen?.fields, others?.fields.length]).toEqual([7, [], 1]);
    expect(((await alone) as Seen).fields).toEqual([]);
  });

  test("is told what is new without asking", () => {
    const { made, one, heard } = openPanels();
    expect(one.isTold).toBe(false);
    made[0]?.become("open");
    expect(one.isTold).toBe(true);
    made[0]?.give({ number: 9, to: "", news: { one: see(9, "a", "b") } });
    expect(heard.slice(2)).toEqual(["one 9 a,b", "two 9 "]);
  });

  test("shows nothing of what was told to somebody else, and asks for its own", () => {
    const { made, heard } = openPanels();
    made[0]?.become("open");
    made[0]?.give({ number: 9, to: "Ada Byron", news: { one: see(9, "a") } });
    expect(heard.slice(2)).toEqual(["one new to another", "two new to another"]);
  });

  test("whose socket a network refuses is answered message by message", async () => {
    const bodies: string[] = [];
    const { made, one } = openPanels((body) => {
      bodies.push(body);
      const reply: Reply = { kind: "known", id: parse(body).message.id };
      return Promise.resolve(new Response(JSON.stringify({ panel: "one", reply })));
    });
    made[0]?.become("close");
    expect((await one.ask({ kind: "check" }))?.kind).toBe("known");
    expect(bodies.length).toBe(1);
  });

  test("looks again by itself where the socket is closed before its look is answered", async () => {
    const bodies: string[] = [];
    const { made, one } = openPanels((body) => {
      bodies.push(body);
      const frame = { looked: parse(body).look.id, number: 5, news: { one: see(5, "a") } };
      return Promise.resolve(new Response(JSON.stringify(frame)));
    });
    made[0]?.become("open");
    const looked = one.ask({ kind: "look", since: 3 });
    await vi.advanceTimersByTimeAsync(0);
    made[0]?.become("close");
    expect(((await looked) as Seen).number).toBe(5);
    expect(bodies.length).toBe(1);
  });

  test("that nobody answers hears nothing, and the page is away", async () => {
    const { made, one, states } = openPanels();
    made[0]?.become("close");
    const asked = one.ask({ kind: "check" });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect([await asked, states]).toEqual([null, ["offline"]]);
  });
});
