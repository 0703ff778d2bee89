// Each test of a page begins in a browser that has kept nothing, at one moment.
import { afterEach, beforeEach, vi } from "vitest";

export function beginInMemory(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date("2026-05-01T14:32:00") });
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}
