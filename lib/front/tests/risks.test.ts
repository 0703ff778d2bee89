import { expect, test } from "vitest";
import {
  isOnlyOffered,
  makeBlankRisk,
  offerAnew,
  offerRisks,
  type Risk,
  readRisks,
  sayRisk,
  sayTaken,
  takeScores,
} from "../answers/risks";
import type { Place } from "../contract";

function makeRisk(risk: string, residual: Place | null = null): Risk {
  return { ...makeBlankRisk(risk), residual };
}

const PLACED = makeRisk("Demand", [4, 5]);

test("risks that are named and not there yet are offered, and are no answer until they are placed", () => {
  expect(offerRisks(["Demand", "Money"], [PLACED])).toEqual([makeRisk("Money")]);
  expect(isOnlyOffered(["Demand", "Money"], makeRisk("Money"))).toBe(true);
  expect(isOnlyOffered(["Demand", "Money"], PLACED)).toBe(false);
  expect(isOnlyOffered(["Money"], makeRisk("Our own"))).toBe(false);
});

test("a risk that is named otherwise takes the place of the one that was only offered", () => {
  const there = [PLACED, makeRisk("Money")];
  expect(offerAnew(there, ["Demand", "Money"], ["Demand", "Funds"], false)).toEqual([
    PLACED,
    makeRisk("Funds"),
  ]);
});

test("no row moves under the hands of somebody who is in one", () => {
  const there = [makeRisk("Money"), PLACED];
  const next = offerAnew(there, ["Demand", "Money"], ["Demand", "Funds"], true);
  expect(next).toEqual([...there, makeRisk("Funds")]);
});

test("a risk that was offered and removed stays away, and one that was placed stays there", () => {
  expect(offerAnew([PLACED], ["Demand", "Money"], ["Demand", "Money"], false)).toBeNull();
  expect(offerAnew([PLACED], ["Demand"], [], false)).toBeNull();
});

test("scores are taken where none is given, and what was given stays", () => {
  const scores = { Demand: { inherent: [5, 5], residual: [1, 1], target: [2, null] } } as const;
  const given = { Demand: { ...scores.Demand } } as unknown as Parameters<typeof takeScores>[0];
  expect(takeScores(given, PLACED)).toEqual({
    risk: "Demand",
    inherent: [5, 5],
    residual: [4, 5],
    target: [2, null],
  });
  expect(takeScores(given, makeRisk("Money"))).toEqual(makeRisk("Money"));
  expect(takeScores(null, PLACED)).toEqual(PLACED);
  expect(takeScores(given, makeRisk("Demand", [3, null])).residual).toEqual([3, 1]);
});

test("a risk is told with the places it was given", () => {
  expect(sayRisk(PLACED)).toBe("Demand; Residual likelihood 4, impact 5");
  expect(sayRisk(makeRisk("", [null, 2]))).toBe(
    "A risk without a name; Residual likelihood not given, impact 2",
  );
  expect([1, 3].map(sayTaken)).toEqual(["Taken for one risk.", "Taken for 3 risks."]);
});

test("what is no risk, or holds less than one, is read as far as it goes", () => {
  expect(readRisks([{ risk: "Demand", residual: [4, 5] }])).toEqual([PLACED]);
  expect(readRisks([{ risk: 3, inherent: "high", target: ["x", 2] }])).toEqual([
    { risk: "", inherent: null, residual: null, target: [null, 2] },
  ]);
  expect([null, "x", ["x"], [null]].map(readRisks)).toEqual([[], [], [], []]);
});
