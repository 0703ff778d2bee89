// Who is writing, and whose words are whose.
import type { Role, Version } from "../contract";

export type Who = { readonly author: string; readonly role: Role | "" };

export const NOBODY: Who = { author: "", role: "" };

// As whom a message is signed. Without a role nobody writes, as an observer does not.
export function sign({ author, role }: Who): { author: string; role: Role } {
  return { author, role: role || "observer" };
}

// Which names are one person's the record says; here it only decides how somebody is spoken to.
export function plainName(name: string | null | undefined): string {
  return String(name ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

export function isOwnName(who: Who, name: string): boolean {
  const own = plainName(who.author);
  return own !== "" && plainName(name) === own;
}

// Whether all the words of a version are of whoever is writing.
export function isOwnVersion(who: Who, version: Version): boolean {
  return version.writers.every((writer) => isOwnName(who, writer));
}
