// Risks of a heat map: each with a name, and placed three times by likelihood and impact.
import type { Json, Place, Scores } from "../contract";
import { isSame, isText } from "../values";

export const SIDES = [
  { key: "inherent", name: "Inherent", meaning: "if nothing were done" },
  { key: "residual", name: "Residual", meaning: "with what is done now" },
  { key: "target", name: "Target", meaning: "where we want it" },
] as const;

export type Side = (typeof SIDES)[number];
export type SideKey = Side["key"];
export type Risk = { risk: string } & { [key in SideKey]: Place | null };

function isObject(value: Json): value is { [name: string]: Json } {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function isRisks(value: Json): value is { [name: string]: Json }[] {
  return Array.isArray(value) && value.every(isObject);
}

function readPlace(place: Json | undefined): Place | null {
  if (!Array.isArray(place)) return null;
  const [likelihood = null, impact = null] = place.map((step) => (typeof step === "number" ? step : null));
  return [likelihood, impact];
}

// What is no risk of ours, or holds less than one, is read as far as it goes.
export function readRisks(value: Json): Risk[] {
  if (!isRisks(value)) return [];
  return value.map(({ risk = "", inherent, residual, target }) => ({
    risk: isText(risk) ? risk : "",
    inherent: readPlace(inherent),
    residual: readPlace(residual),
    target: readPlace(target),
  }));
}

export function makeBlankRisk(risk = ""): Risk {
  return { risk, inherent: null, residual: null, target: null };
}

export function isPlaced(risk: Risk): boolean {
  return SIDES.some((side) => risk[side.key]);
}

// A risk that was only offered, and that nobody has placed, is not yet an answer.
export function isOnlyOffered(names: string[], risk: Risk): boolean {
  return names.includes(risk.risk) && !isPlaced(risk);
}

// Every risk that is named and not there yet.
export function offerRisks(names: string[], there: Risk[]): Risk[] {
  return names.filter((name) => !there.some((risk) => risk.risk === name)).map((name) => makeBlankRisk(name));
}

// Risks that were named elsewhere meanwhile are added, and take the places of those that were only offered. No row
// moves under the hands of somebody who is in one, and a risk that was offered and removed stays away.
export function offerAnew(
  there: Risk[],
  before: string[],
  names: string[],
  isFocused: boolean,
): Risk[] | null {
  const isStale = (risk: Risk) => !isPlaced(risk) && (before.includes(risk.risk) || !risk.risk.trim());
  const kept = isFocused ? there : there.filter((risk) => !isStale(risk));
  const wanted = names.filter((name) => !before.includes(name) || there.some((risk) => risk.risk === name));
  const next = [...kept, ...offerRisks(wanted, kept)];
  return isSame(next, there) ? null : next;
}

// What the register says of a risk, for the places that none has been given; what was given stays.
export function takeScores(scores: Scores | null, risk: Risk): Risk {
  const given = scores?.[risk.risk] ?? {};
  const fill = (key: SideKey): Place | null => {
    const step = (at: 0 | 1) => risk[key]?.[at] ?? given[key]?.[at] ?? null;
    const place: Place = [step(0), step(1)];
    return place.every((part) => part === null) ? null : place;
  };
  return { ...risk, inherent: fill("inherent"), residual: fill("residual"), target: fill("target") };
}

function sayPlace(name: string, place: Place | null): string {
  return place ? `${name} likelihood ${place[0] ?? "not given"}, impact ${place[1] ?? "not given"}` : "";
}

export function sayRisk(risk: Risk): string {
  const places = SIDES.map((side) => sayPlace(side.name, risk[side.key])).filter(Boolean);
  return [risk.risk || "A risk without a name", ...places].join("; ");
}

export function sayTaken(count: number): string {
  return count === 1 ? "Taken for one risk." : `Taken for ${count} risks.`;
}
