import { expect, test } from "vitest";

test("a table", () => {
  expect(1).toBe(1);
});
