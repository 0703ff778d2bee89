// How the front puts words together.
import { WORDS } from "../words";

const NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
const IN_FULL = { day: "numeric", month: "long", year: "numeric" } as const;

export function sayCount(count: number, single: string, several: string): string {
  return `${NUMBERS[count] ?? count} ${count === 1 ? single : several}`;
}

export function sayPeople(count: number): string {
  if (count === 0) return "Nobody has answered yet.";
  return `${sayCount(count, "person has", "people have")} answered.`;
}

export function beginSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function beginLower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

// Names as a sentence joins them: a, b and c.
export function joinNames(names: string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

export function sayDay(day: Date): string {
  return day.toLocaleDateString("en-GB", IN_FULL);
}

export function sayDate(value: string): string {
  const day = new Date(`${value}T12:00:00`);
  return Number.isNaN(day.getTime()) ? value : sayDay(day);
}

export function sayColumn(at: number): string {
  return `Column ${at + 1}`;
}

// A step of a scale, at whose ends it says which is which.
export function sayStep(step: number, steps: number): string {
  if (step === 1) return "1 (low)";
  return step === steps ? `${step} (high)` : String(step);
}

export function sayFormer(pairs: [string, string][]): string {
  const former = pairs.map(([heading, words]) => `${heading}: ${words}`);
  return former.length ? `${WORDS.former}: ${former.join(", ")}` : "";
}
