// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { linkToField } from "../dom/links";
import { beginInMemory } from "./in_memory";
import { makeField } from "./made";
import { MadePage } from "./page";

beginInMemory();

test("a link to an answer behind headings opens each of them, and goes to it", async () => {
  const page = await MadePage.open([makeField({ about: "short", number: 1 })]);
  const folds = [document.createElement("details"), document.createElement("details")] as const;
  const place = page.one('[data-about="short"]');
  place.replaceWith(folds[0]);
  folds[0].append(folds[1]);
  folds[1].append(place);
  linkToField("Go", { about: "short" }).click();
  expect(folds.map((fold) => fold.open)).toEqual([true, true]);
  expect(document.activeElement).toBe(page.box());
});
