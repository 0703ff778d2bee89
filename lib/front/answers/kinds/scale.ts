// A point of a scale.
import type { Kind } from "../control";
import { RADIOS } from "../radios";

export const kind: Kind = { name: "scale", ...RADIOS };
