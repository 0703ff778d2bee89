import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Connection } from "../connection";
import type { PanelState, Reply } from "../contract";
import { KernelLink, type WidgetModel } from "../kernel_link";
import { PATIENCE } from "../link";

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

type Content = { id: string; kind: string; review: string };

class MadeModel implements WidgetModel {
  readonly sent: Content[] = [];
  send: WidgetModel["send"] = (content) => this.sent.push(content as Content);
  private readonly acts = new Set<(content: unknown) => void>();

  get<Name extends keyof PanelState>(name: Name): PanelState[Name] {
    return { review: "r", part: "prompts" }[name as string] as PanelState[Name];
  }

  on(_event: string, act: (content: unknown) => void): void {
    this.acts.add(act);
  }

  off(_event: string, act: (content: unknown) => void): void {
    this.acts.delete(act);
  }

  give(content: unknown): void {
    for (const act of this.acts) act(content);
  }
}

function open(askServer: () => Promise<unknown> = () => Promise.reject(new Error("away"))) {
  const states: string[] = [];
  const model = new MadeModel();
  const ending = new AbortController();
  const connection = new Connection(askServer, (state) => states.push(state));
  const link = new KernelLink(model, connection, ending.signal);
  const late: Reply[] = [];
  link.listen({ late: (reply) => late.push(reply), news: () => {}, newToAnother: () => {}, again: () => {} });
  return { states, model, ending, connection, link, late };
}

describe("a message", () => {
  test("names its review, and is answered by the reply with its id", async () => {
    const { link, model } = open();
    const [first, second] = [link.ask({ kind: "check" }), link.ask({ kind: "html" })];
    const [{ id: check = "", review = "" } = {}, { id: html = "" } = {}] = model.sent;
    expect(review).toBe("r");
    model.give({ id: html, kind: "html", html: "<p>" });
    model.give({ id: check, kind: "held" });
    expect([(await first)?.kind, (await second)?.kind]).toEqual(["held", "html"]);
  });

  test("without a reply gives nothing, and the page is away until there is one", async () => {
    const { link, model, states } = open();
    const asked = link.ask({ kind: "check" });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect([await asked, states]).toEqual([null, ["offline"]]);
    const again = link.ask({ kind: "check" });
    model.give({ id: model.sent[1]?.id, kind: "held" });
    await again;
    expect(states).toEqual(["offline", "connected"]);
  });

  test("that is answered late is known by its token, and one without a token is let go", async () => {
    const { link, model, late } = open();
    const asked = link.ask({ kind: "check" });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    await asked;
    model.give({ id: model.sent[0]?.id, token: "t", kind: "held" });
    model.give({ id: model.sent[0]?.id, kind: "held" });
    for (const strange of [null, "words", 3]) model.give(strange);
    expect(late.map(({ token }) => token)).toEqual(["t"]);
  });

  test("that cannot be sent, now or later, is the same as no reply", async () => {
    const { link, model } = open();
    model.send = () => {
      throw new Error("closed");
    };
    const thrown = link.ask({ kind: "check" });
    model.send = () => Promise.reject(new Error("closed"));
    const refused = link.ask({ kind: "check" });
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect([await thrown, await refused]).toEqual([null, null]);
  });

  test("is heard no more once the panel has gone", () => {
    const { model, ending, late } = open();
    ending.abort();
    model.give({ token: "t", kind: "held" });
    expect(late).toEqual([]);
  });
});

describe("a page that nobody answers", () => {
  async function waitInSilence(link: KernelLink, milliseconds: number): Promise<void> {
    for (let waited = 0; waited < milliseconds; waited += PATIENCE) {
      void link.ask({ kind: "check" });
      await vi.advanceTimersByTimeAsync(PATIENCE);
    }
  }

  test("is lost once its server answers and it has been silent for half a minute", async () => {
    const { link, states } = open(() => Promise.resolve());
    await waitInSilence(link, 20_000);
    expect(states).toEqual(["offline"]);
    await waitInSilence(link, 24_000);
    expect(states).toEqual(["offline", "lost"]);
  });

  test("may find its rules again while the server is away too", async () => {
    const { link, states } = open();
    await waitInSilence(link, 60_000);
    expect(states).toEqual(["offline"]);
  });

  test("is not away while a long report is read", async () => {
    const { link, states } = open();
    void link.ask({ kind: "html" }, [], 90_000);
    void link.ask({ kind: "check" });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(states).toEqual([]);
  });
});

test("JupyterLab opens a notebook by its own handler, and nothing is opened elsewhere", () => {
  const { link } = open();
  expect(link.openNotebook).toBeNull();
  expect(link.opened.part).toBe("prompts");
});
