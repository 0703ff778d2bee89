// The control of a field in a session: of the kind it is, but risks are scored one on a screen.
import type { Control, Frame } from "../answers/control";
import { findKind } from "../answers/find_kind";
import type { ScoresOfRisks } from "../contract";
import type { PageField } from "../page_field";
import { RiskScores } from "./risk_scores";

export function makeSessionControl(field: PageField, frame: Frame, scores: ScoresOfRisks | null): Control {
  if (scores && field.kind === "heat map") return new RiskScores(field, frame, scores);
  return findKind(field.kind).makeControl(field, frame);
}
