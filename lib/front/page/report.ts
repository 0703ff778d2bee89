// Loads an inspection report.
import { WORDS } from "../words";
import { type FileKind, FileLoader } from "./files";
import type { PagePanel } from "./panel";

const REPORT: FileKind = {
  part: "report",
  about: "inspection_report",
  accept: "application/pdf,.pdf",
  label: "The inspection report",
  help: "A PDF from Ofsted’s website, of at most 20 MB.",
  load: "Load the report",
  gate: "Whoever leads the session loads the report.",
  largest: 20,
  begins: "%PDF-",
  choose: "Choose the report as Ofsted published it.",
  strange: "This file is no PDF. Choose the report as Ofsted published it, a file whose name ends in .pdf.",
  reading: "Reading the report…",
  again: WORDS.reportAgain,
  againInNotebook: WORDS.reportAgainInNotebook,
};

export function showReport(panel: PagePanel): void {
  new FileLoader(panel, REPORT);
}
