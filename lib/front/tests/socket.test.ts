import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PageSocket } from "../socket";

class MadeSocket extends EventTarget {
  readyState = 0;
  readonly sent: string[] = [];

  send(words: string): void {
    this.sent.push(words);
  }

  become(kind: "open" | "close"): void {
    this.readyState = kind === "open" ? 1 : 3;
    this.dispatchEvent(new Event(kind));
  }

  give(content: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(content) }));
  }
}

function open() {
  const made: MadeSocket[] = [];
  const said: string[] = [];
  const page = new PageSocket(() => {
    const socket = new MadeSocket();
    made.push(socket);
    return socket as unknown as WebSocket;
  });
  const ending = new AbortController();
  page.hear(
    {
      opened: () => said.push("opened"),
      nudge: () => said.push("nudge"),
      reply: ({ kind }) => said.push(kind),
    },
    ending.signal,
  );
  return { page, made, said, ending };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("a page hears replies and news, and nothing once it is left", () => {
  const { made, said, ending } = open();
  made[0]?.become("open");
  made[0]?.give({ kind: "held" });
  made[0]?.give({ kind: "news", number: 4 });
  ending.abort();
  made[0]?.give({ kind: "held" });
  expect(said).toEqual(["opened", "held", "nudge"]);
});

test("a socket that is lost is opened again, each time after a longer wait, and nothing is sent meanwhile", () => {
  const { page, made, said } = open();
  made[0]?.become("open");
  for (const wait of [500, 1000, 2000]) {
    made.at(-1)?.become("close");
    vi.advanceTimersByTime(wait - 1);
    const before = made.length;
    vi.advanceTimersByTime(1);
    expect(made.length).toBe(before + 1);
  }
  page.send({ panel: "p", message: { kind: "html", id: "1", review: "r" } });
  made.at(-1)?.become("open");
  page.send({ panel: "p", message: { kind: "html", id: "2", review: "r" } });
  expect(made.flatMap(({ sent }) => sent).map((words) => JSON.parse(words).message.id)).toEqual(["2"]);
  expect(said).toEqual(["opened", "opened"]);
});
