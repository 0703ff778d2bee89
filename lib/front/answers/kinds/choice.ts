// One of several.
import type { Kind } from "../control";
import { RADIOS } from "../radios";

export const kind: Kind = { name: "choice", ...RADIOS };
