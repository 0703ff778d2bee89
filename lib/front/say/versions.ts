// What is said of a version of an answer: who wrote it, and when.
import type { Version } from "../contract";
import { WORDS } from "../words";
import { beginSentence, joinNames, sayDay } from "./phrases";

export function sayWhen(version: Version): string {
  return version.day === sayDay(new Date()) ? `at ${version.time}` : `at ${version.time} on ${version.day}`;
}

export function sayWritten(version: Version): string {
  return `Written by ${version.by} ${sayWhen(version)}.`;
}

export function sayChanged(version: Version): string {
  return version.settled ? sayWritten(version) : `Changed by ${version.author} ${sayWhen(version)}.`;
}

export function sayKeep(version: Version, isMine: boolean): string {
  return isMine ? WORDS.keepMine : `Keep ${joinNames(version.writers)}’s words`;
}

export function sayVersion(version: Version, isMine: boolean): string {
  if (version.settled) return `Written by ${version.by} ${sayWhen(version)}:`;
  return `${isMine ? "You" : beginSentence(version.author)} wrote ${sayWhen(version)}:`;
}
