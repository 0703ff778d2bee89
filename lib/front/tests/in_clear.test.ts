// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { isInClear, sayInClear } from "../page/in_clear";

const NOTICE = '<p class="note in-clear" hidden>Not encrypted.</p>';

afterEach(() => document.body.replaceChildren());

test.each([
  ["http:", "192.168.1.5", true],
  ["http:", "scrutiny.example.gov.uk", true],
  ["http:", "127.0.0.1.example.org", true],
  ["http:", "localhost.example.org", true],
  ["http:", "[2001:db8::1]", true],
  ["http:", "localhost", false],
  ["http:", "127.0.0.1", false],
  ["http:", "127.0.1.1", false],
  ["http:", "[::1]", false],
  ["https:", "192.168.1.5", false],
])("%s//%s is in clear: %s", (protocol, hostname, expected) => {
  expect(isInClear({ protocol, hostname })).toBe(expected);
});

test("the notice of a page is shown where it holds, and else stays hidden", () => {
  document.body.innerHTML = NOTICE;
  const notice = document.querySelector<HTMLElement>(".in-clear");
  sayInClear({ protocol: "http:", hostname: "192.168.1.5" });
  expect(notice?.hidden).toBe(false);
  sayInClear({ protocol: "https:", hostname: "192.168.1.5" });
  expect(notice?.hidden).toBe(true);
});
