// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { fetchWhenOpened } from "../page/fetched";
import { WORDS } from "../words";

const ADDRESS = "/council/leeds/risk-assessment/files/0123456789abcdef.html";

function openPage(): HTMLDetailsElement {
  document.body.innerHTML = `<details data-fetch="${ADDRESS}"><summary>What is published</summary></details>`;
  fetchWhenOpened(new AbortController().signal);
  return document.querySelector("details") as HTMLDetailsElement;
}

async function open(fold: HTMLDetailsElement): Promise<void> {
  fold.open = false;
  fold.open = true;
  fold.dispatchEvent(new Event("toggle"));
  await vi.waitFor(() => expect(fold.textContent).not.toContain(WORDS.fetching));
}

afterEach(() => vi.unstubAllGlobals());

test("what is behind a heading is fetched once, when that is opened", async () => {
  const ask = vi.fn(async () => new Response("<p>235 places</p>"));
  vi.stubGlobal("fetch", ask);
  const fold = openPage();
  expect(ask).not.toHaveBeenCalled();
  await open(fold);
  await open(fold);
  expect(fold.querySelector("p")?.textContent).toBe("235 places");
  expect(fold.querySelector("summary")?.textContent).toBe("What is published");
  expect(ask.mock.calls).toEqual([[ADDRESS]]);
});

test("what could not be fetched is said, and asked for again at the next opening", async () => {
  const ask = vi.fn(async () => new Response("", { status: 404 }));
  vi.stubGlobal("fetch", ask);
  const fold = openPage();
  await open(fold);
  expect(fold.textContent).toContain(WORDS.notFetched);
  ask.mockImplementation(async () => new Response("<p>235 places</p>"));
  await open(fold);
  expect(fold.textContent).toBe("What is published235 places");
});
