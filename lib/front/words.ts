// What the front itself says stands here, but for the labels of one control or kind, which stand with it, once;
// all other words come from the rules.
import type { Role } from "./contract";

export const WORDS = {
  add: {
    table: "Add another row",
    list: "Add another",
    "heat map": "Add another risk",
    recommendations: "Add another recommendation",
  },
  answer: "Your answer",
  answered: ["Answer", "People"],
  scored: ["Score", "As people gave it", "People"],
  reasons: "Reasons that were given, without names",
  ownAnswer: "Your own answer",
  again: "Open this page again",
  besideRefused: "Something else that was kept for this answer is not saved yet, and stays in this browser.",
  broughtBack: "Brought back from this browser.",
  change: "Change",
  changeIn: "To change it, open the workbook",
  check: "Check this part",
  clear: "Clear my answer",
  keptHere: "Your words are kept in this browser.",
  closed: "The answers are shown now, and closed: none can be added, changed or taken back.",
  closedHere:
    "The answers are shown now, and closed. What you write here is kept in this browser, and is not saved any more.",
  complete: "Nothing is missing in this part.",
  dateInFull: "Give the date in full: day, month and year.",
  history: "Who changed what",
  recommendThis: "Make a recommendation from this",
  hidden: "Your answer is hidden from the others until whoever leads the session shows the answers.",
  hiddenFromAll: "What each person answered is hidden until whoever leads the session shows the answers.",
  keepMine: "Keep mine",
  kept: "Kept in this browser. Not saved yet.",
  dropKept: "Delete these words from this browser",
  former: "No longer asked",
  formerRemoved: "What is no longer asked was removed.",
  later: "It is shown here when you leave this answer.",
  lostInNotebook: "This page has lost its kernel. Run its cells again to go on: nothing you wrote is lost.",
  lost: "This page has lost its place. Open it again to go on: nothing you wrote is lost.",
  newFields:
    "There is more to answer here since this page was opened. Open it again to see it: nothing you wrote is lost.",
  newFieldsInNotebook:
    "There is more to answer here since this page was opened. Run its cells again to see it: nothing you wrote is lost.",
  noAnswers: "Nothing has been answered yet.",
  noAnswerYet: "Not answered yet.",
  tasks: "Every question, and who answered it",
  noDrafts:
    "This browser cannot keep what you write. Stay connected, and look for “Saved” before you close this page.",
  nobody: "Nobody has written here yet.",
  notOffered: "Something that was ticked, and is no longer offered",
  unfit: "What was written here does not fit this question any more. “Who changed what” shows it.",
  takeOut: "Remove what is no longer asked",
  takeBack: "Take this answer back",
  noneOffered: "There is nothing to choose from yet.",
  noneUnanswered: "Every question of this page has an answer.",
  rowTaken: "Taken over",
  fetching: "Fetching…",
  noRows: "There is nothing to fill in here yet.",
  notRunYet: "This question is not on the page yet. Run the page’s cells, and it is.",
  notNow: "Not yet",
  notGiven: "Not given",
  noAnswer: "No answer",
  row: "Row",
  observer: "You are here as an observer, so you can read the answers and not change them.",
  asking:
    "This network lets no news through to this page by itself, so the page asks for it every few seconds. What you " +
    "write is saved.",
  offline: "Not connected. What you write is kept in this browser and is saved when the connection is back.",
  offlineNow: "Not connected. Try again when the connection is back.",
  sign: "Sign this review",
  signAsk: "Sign the record of this review as it stands now?",
  signSaid:
    "A signature stays, and gets the seal that papers print. It is not the committee’s approval of its minutes.",
  signGate: "Whoever leads the review signs it, and the chair beside them.",
  showPapers: "List the papers",
  forWhom: "For whom are the papers?",
  forOwn: "Working papers, for the committee’s own use",
  forAll: "For everybody, once their checks find nothing",
  letterDay: "Date of the letter",
  making: "Making it…",
  pick: "Pick on the grid",
  takeScores: "Take the register’s scores where none is given here",
  noScores: "Nothing to take: where no score is given here, the register gives none for a risk of that name.",
  putBack: "Put it back",
  recommendation: "Recommendation",
  restsOn: "What this rests on",
  restsOnNothing: "This rests on nothing yet. Choose the question, figure or evidence behind it.",
  linkMore: "Add what this rests on",
  linkWhat: "Question, figure or evidence",
  linkIt: "Add it",
  unlink: "Take out",
  chooseOne: "Choose one",
  linkUnnamed: "Something chosen in this browser",
  chooseFirst: "Choose a question, a figure or evidence first.",
  // Each with the kinds of thing that stand under it.
  linkGroups: [
    ["Questions and their answers", "answer"],
    ["Themes from young people", "theme"],
    ["Figures", "figure"],
    ["What inspectors said", "judgement", "report"],
    ["Evidence on our list", "item"],
  ],
  reason: "Why? (you need not say)",
  notSavedYet:
    "Something you wrote is not saved yet, and this browser cannot keep it. Look for “Saved”, then open the page again.",
  whatWasRead: "What was read: check it against the file",
  reasonAlone: "Choose an answer too: a reason is saved with its answer.",
  saving: "Saving…",
  show: "Show the answers",
  showAsk: "Show the answers?",
  showWarning:
    "Everyone then sees what was said, without names. The answers cannot be hidden again, and nobody can add or change one.",
  showTwo: "Show all the same",
  showTwoAsk: "Only two people have answered. Show their answers?",
  showTwoWarning: "Two can be told apart: each of them will know what the other said, and others may guess.",
  notShown: "The answers could not be shown now. Try again.",
  wait: "Wait for others",
  youAnswered: "You answered:",
  youDidNot: "You gave no answer.",
  shut: "This part is shut, so nothing can be written here yet. It opens once each of these is confirmed:",
  shutHere:
    "This part was shut while you were here. You can go on writing: it is kept in this browser, and saved when the " +
    "part is open again.",
  shutWithWords: "Your words are kept in this browser. They are saved when this part is open again.",
  takenBack: "This answer was taken back, or erased. “Who changed what” says more.",
  tooLate: "Something you wrote here was not saved. It is kept in this browser alone.",
  seated: (author: string, role: string) =>
    `You are ${author}, ${role}: your seat in the session says so, and what you write stands under that name.`,
  trust:
    "There is no sign-in yet: names are taken on trust, and whoever gives yours sees what you answered alone. " +
    "Write the name the others know you by.",
  unsigned: "Say who is writing, and you can answer here.",
  whoLink: "Who is writing",
  writeBoth: "Write one from both",
};

export const ROLES: Record<Role, string> = {
  member: "a member of the committee",
  officer: "an officer",
  facilitator: "leading this session",
  observer: "an observer",
};

// What each form of a paper is opened with.
export const FORMS: { readonly [form: string]: string } = {
  html: "Page for a browser",
  docx: "Word",
  pdf: "PDF",
  xlsx: "Excel",
  ods: "LibreOffice",
  csv: "CSV",
};
