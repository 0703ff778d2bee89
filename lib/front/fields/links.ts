// What the rows of an answer can rest on, asked for when somebody opens the list.
import type { Option } from "../contract";
import type { Link } from "../link";
import { WORDS } from "../words";

export async function askLinks(link: Link, about: string): Promise<Option[] | string> {
  const reply = await link.ask({ kind: "links", about });
  if (reply?.kind === "links") return reply.options;
  return reply?.kind === "refused" ? reply.sentence : WORDS.offlineNow;
}
