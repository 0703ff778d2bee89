// Written by `make contract` from lib/scrutiny/review. Change the models there, never this file.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

// Somebody takes over leading, which was offered to them.
export type Accepting = {
  kind: "accept";
  token: string;
};

// What somebody can do in a review.
export type Act = "write" | "answer_alone" | "take_back" | "see_own" | "reveal" | "load" | "propose" | "second" | "support" | "decide" | "lead" | "join" | "sign" | "see_working" | "see_exempt" | "rename" | "erase";

// One step as it stands in the agenda.
export type AgendaItem = {
  key: string;
  title: string;
  minutes: number;
  is_break: boolean;
  state: StepState;
  owner: string;
};

// What somebody sends as their own answer, or as what all agree on; an empty one takes it back.
export type Answering = {
  kind: "answer";
  token: string;
  about: string;
  is_agreed?: boolean;
  value?: Json;
  reason?: string;
  replaces?: number[];
};

// What somebody said of a step and not on it: that they cannot answer, or ask for it to be parked.
export type Aside = {
  about: string;
  of: string;
};

// A field without an answer.
export type Asked = {
  about: string;
  number: number | null;
  question: string;
  for: string;
  href: string;
  workbook: string;
};

// A question what a part of a page still lacks, or how it is written.
export type Asking = {
  kind: "check" | "html" | "papers";
};

// A question about what was written, and by whom, about one thing.
export type AskingHistory = {
  kind: "history";
  about: string;
};

// A question what the rows of one answer can rest on.
export type AskingLinks = {
  kind: "links";
  about: string;
};

// A question what stands on a step beside what is asked.
export type AskingStep = {
  kind: "step";
  step: string;
};

// A question what is asked of officers.
export type AskingTasks = {
  kind: "tasks";
};

// What stood in the review before this one.
export type Before = {
  review: string;
  words: string;
};

// What an answer still lacks, and where to mend it.
export type Blocker = {
  about: string;
  sentence: string;
};

// What the answers of a part still lack.
export type Checked = {
  id?: string;
  token?: string;
  about?: string;
  kind: "checked";
  blockers: Blocker[];
  progress: Progress;
};

// What became of one step, as the session ends: what was agreed, and where people differed.
export type Decided = {
  title: string;
  state: StepState;
  owner: string;
  words: string[];
};

// What people answered to one question in a round that has ended, where that was shown.
export type Earlier = {
  about: string;
  spread: Share[];
  said: string;
};

// A field whole: what is asked, what may be answered, and how it stands.
export type Field = {
  about: string;
  versions: Version[];
  rating: Rating | null;
  locked: Lock[];
  options: Option[];
  rows: string[];
  scores: Scores | null;
  help: string;
  number: number | null;
  question: string;
  for: string;
  kind: string;
  offered: string[];
  choices: { [name: string]: string[] };
  dates: string[];
  is_grid: boolean;
  keyed: boolean;
  can_join: boolean;
  steps: number | null;
  individual: boolean;
  act: Act;
  before: Before | null;
  evidence: Field | null;
  href: string;
  recommend: string;
  workbook: string;
};

// The part of a field that changes, as one person may see it.
export type FieldState = {
  about: string;
  versions: Version[];
  rating: Rating | null;
  locked: Lock[];
  options: Option[];
  rows: string[];
  scores: Scores | null;
  help: string;
};

// A kind of file that can be loaded in a part: how a browser asks for it, and what it looks at itself. `news`
// is said where somebody else has loaded one, and `again` after one was read; both of a page of the app
// first, and then of a notebook.
export type FileTold = {
  part: "report" | "figures" | "letter" | "other_letter" | "account";
  about: string;
  accept: string;
  label: string;
  help: string;
  load: string;
  gate: string;
  largest: number;
  begins?: string[];
  choose: string;
  strange?: string;
  reading: string;
  again: [string, string];
  news?: [string, string] | null;
};

// Whether the gate of a workbook is open, as of an entry, and the sentence for when that changes.
export type Gate = {
  number: number;
  open: boolean;
  said: string;
};

// A seat that is no seat any more, and why.
export type Gone = {
  id?: string;
  token?: string;
  about?: string;
  kind: "gone";
  sentence: string;
};

// A piece of a file has arrived, and others are awaited.
export type Held = {
  id?: string;
  token?: string;
  about?: string;
  kind: "held";
};

// Who changed an answer, the newest first.
export type History = {
  id?: string;
  token?: string;
  about?: string;
  kind: "history";
  entries: HistoryEntry[];
};

// What somebody did to an answer and when, and its words.
export type HistoryEntry = {
  number: number;
  said: string;
  words: string;
};

// A part of the page, as our templates write it.
export type Html = {
  id?: string;
  token?: string;
  about?: string;
  kind: "html";
  html: string;
};

// A name can be given.
export type Known = {
  id?: string;
  token?: string;
  about?: string;
  kind: "known";
};

// What whoever leads a session is told beside the step: the code, the people, and what can be pressed. Time
// is told in seconds gone by, since the clock of a phone may be wrong.
export type Leading = {
  code: string;
  door: boolean;
  people: SessionPerson[];
  main: SessionButton | null;
  others: SessionButton[];
  unminuted: number;
  notes: string[];
  lacks_risks: boolean;
  risks_offered: string[];
  seconds: number;
  seconds_on_step: number;
};

// What the rows of an answer can rest on, as each stands now.
export type Links = {
  id?: string;
  token?: string;
  about?: string;
  kind: "links";
  options: Option[];
};

// A file was read, and is kept: what was read, in words; or what can be picked of one that is not.
export type Loaded = {
  id?: string;
  token?: string;
  about?: string;
  kind: "saved";
  version: Version | null;
  field: FieldState | null;
  blockers: string[];
  progress: Progress;
  said?: string;
  lines?: string[];
  html?: string;
};

// One piece of a file that somebody loads: which piece it is, and of how many.
export type Loading = {
  kind: "report" | "figures" | "letter" | "other_letter" | "account";
  token: string;
  author: string;
  role: Role;
  size: number;
  part: number;
  of: number;
  named?: string;
};

// One thing that keeps a part shut: the question that must be confirmed first, and a sentence on it.
export type Lock = {
  name: string;
  about: string;
  sentence: string;
  href: string;
};

// A look at what has changed since an entry of a number, by somebody or by nobody yet.
export type Looking = {
  kind: "look";
  since?: number;
  author?: string;
  role?: Role | "";
};

// A look at how the session stands.
export type LookingAtSession = {
  kind: "session";
};

// What whoever leads marks a seat with, beside the role of who sits there.
export type Mark = "chair" | "scribe";

// What somebody answered alone, as it is told to nobody else.
export type Mine = {
  number: number;
  value: Json;
  reason: string;
  time: string;
};

// What was written down of the meeting under one heading, in words: actions, requests, answers.
export type Minuted = {
  heading: string;
  words: string[];
};

// What is written down of a meeting: an action, a request for information, or what officers answered. It
// names the question for officers that it came from, if it came from one.
export type Minuting = {
  kind: "minute";
  token: string;
  of: "action" | "request" | "answer";
  about?: string;
  words: string;
  post?: string;
  by?: string;
  why?: string;
};

// A question whether a name can be given, before anything is written under it.
export type Naming = {
  kind: "name";
  author: string;
};

// What is new about one thing: the parts of it that changed, or only that it did.
export type News = {
  about: string;
  versions?: Version[];
  rating?: Rating | null;
  locked?: Lock[];
  options?: Option[];
  rows?: string[];
  scores?: Scores | null;
  help?: string;
};

// A note of somebody: a question for officers, or that they see what was agreed differently. About a
// recommendation it names that by its key. Of a step they may say that they cannot answer, ask for it to be
// parked, or send what came late.
export type Noting = {
  kind: "note";
  token: string;
  of: "question" | "differs" | "cannot" | "park" | "late";
  about?: string;
  words: string;
  is_named?: boolean;
};

// One thing that can be ticked: its key, its words, and smaller words about it.
export type Option = {
  key: string;
  words: string;
  small: string;
};

// What a panel is given when it is opened, with the rights of each role, and under "" of nobody yet. One that
// shows answers is given those that stand, and the order of all that may come.
export type PanelState = {
  part: string;
  panel: string;
  review: string;
  fields: Field[];
  number: number;
  progress: Progress;
  rights: { [name: string]: Rights };
  order?: string[];
  files?: FileTold[];
};

// A file that was made: what it is called, of which type, and its bytes as Base64.
export type PaperFile = {
  name: string;
  type: string;
  content: string;
};

// A paper that can be made: its name and title, whom and what it is for, its length and its forms.
export type PaperListed = {
  name: string;
  reader: string;
  title: string;
  purpose: string;
  length: string;
  forms: string[];
  public: boolean;
  dated: boolean;
};

// The files that a paper came to and, where there are no more, why, line by line.
export type PaperMade = {
  id?: string;
  token?: string;
  about?: string;
  kind: "made";
  files: PaperFile[];
  lines: string[];
};

// The papers that can be made of a review.
export type Papers = {
  id?: string;
  token?: string;
  about?: string;
  kind: "papers";
  papers: PaperListed[];
};

// The likelihood and the impact of a risk, each given or not.
export type Place = [number | null, number | null];

// How people placed one risk in one round: the count at each place, and lowest, middle, highest.
export type PlacesGiven = {
  people: number;
  places: [number, number, number][];
  likelihood: number[];
  impact: number[];
};

// Something that whoever leads presses, as they saw the step that the group is on.
export type Pressing = {
  kind: "press";
  token: string;
  act: string;
  step?: string;
  state?: string;
  seat?: string;
  words?: string;
  minutes?: number;
  knowing?: boolean;
  about?: string;
  seen?: string;
};

// How far a page has come, and whether its gate is open.
export type Progress = {
  workbook: string;
  gate: Gate | null;
  answered: number;
  asked: number;
  missing: Asked[];
};

// A recommendation in a session: its parts, what it rests on and lacks, and who is for it. What is said of it
// names the mark of its words as they were `seen`.
export type Proposal = {
  key: string;
  seen: string;
  name: string;
  words: string;
  to: string;
  post: string;
  by: string;
  test: string;
  because: string[];
  said: [string, string][];
  rests_on: string[];
  proposers: string[];
  seconders: string[];
  state: RecommendationState;
  is_decided: boolean;
  missing: string[];
  differs: string[];
  support: Field;
};

// What a session asks of a recommendation, each part as the guide calls it, with the bodies offered.
export type ProposalAsked = {
  words: string;
  to: string;
  post: string;
  by: string;
  test: string;
  bodies: string[];
};

// A recommendation that somebody proposes or, where it names one by its key, words anew.
export type Proposing = {
  kind: "propose";
  token: string;
  about?: string;
  seen?: string;
  words: string;
  to?: string;
  post?: string;
  by?: string;
  test?: string;
  because?: string[];
};

// A question for officers, its place among those that wait, what became of it, and that in words. What it has
// come to is each action, request and answer that was written down of it.
export type QuestionAsked = {
  about: string;
  words: string;
  by: string;
  is_mine: boolean;
  place: number;
  state: string;
  stands: string;
  came_to: string[];
};

// What becomes of a question for officers, at the place where it was seen; it can be moved up by one.
export type Queueing = {
  kind: "queue";
  token: string;
  about: string;
  to: "called" | "asked" | "left" | "up";
  place: number;
};

// What people answered alone: one's own, how many answered and, once it is shown, what they said.
export type Rating = {
  mine: Mine | null;
  count: number;
  revealed: boolean;
  spread?: Share[];
  said?: string;
  reasons?: ReasonGiven[];
};

// A reason that somebody gave for what they answered alone, and what they answered.
export type ReasonGiven = {
  words: string;
  reason: string;
};

// How far a recommendation has come: what a committee decides follows what its members propose.
export type RecommendationState = "proposed" | "seconded" | "agreed" | "not agreed" | "parked";

// Why something was not done; after which erasure, or because the answers were shown.
export type Refused = {
  id?: string;
  token?: string;
  about?: string;
  kind: "refused";
  sentence: string;
  erased?: number;
  closed?: boolean;
};

// Why somebody may not do each thing; no words where they may.
export type Rights = {
  write: string;
  answer_alone: string;
  take_back: string;
  see_own: string;
  reveal: string;
  load: string;
  propose: string;
  second: string;
  support: string;
  decide: string;
  rename: string;
  erase: string;
  lead: string;
  join: string;
  sign: string;
  see_working: string;
  see_exempt: string;
};

// How people scored one risk on one side, and `before` they talked; none of a round that is hidden.
export type RiskSpread = {
  people: number;
  places: [number, number, number][];
  likelihood: number[];
  impact: number[];
  risk: string;
  side: string;
  before: PlacesGiven | null;
  is_wide: boolean;
  agreed: [number, number] | null;
};

// One step of the scale of risks, in the words that were agreed for it; "" where none were.
export type RiskStep = {
  likelihood: string;
  impact: string;
};

// What a person is in a review: who leads it, who asks, who answers for the service, who looks on.
export type Role = "facilitator" | "member" | "officer" | "observer";

// Something is on disk; and how its field stands now, what it lacks, and how far the page has come.
export type Saved = {
  id?: string;
  token?: string;
  about?: string;
  kind: "saved";
  version: Version | null;
  field: FieldState | null;
  blockers: string[];
  progress: Progress;
};

// An answer to be kept, with the versions that it replaces; or one to be taken back. Of the versions it
// replaces, `keeps` names those whose words it holds.
export type Saving = {
  kind: "save" | "withdraw";
  token: string;
  author: string;
  role: Role;
  about: string;
  value?: Json;
  reason?: string;
  replaces?: number[];
  keeps?: number[];
};

// The scores that a register gives each risk.
export type Scores = { [name: string]: { [name: string]: Place | null } };

// What is scored on a step: the sides with their names, the scale and, once it is shown, the spread.
export type ScoresOfRisks = {
  sides: [string, string][];
  scale: RiskStep[];
  risks: RiskSpread[];
  said: string;
};

// A recommendation that somebody seconds, by its key.
export type Seconding = {
  kind: "second";
  token: string;
  about: string;
  seen: string;
};

// What has changed, up to an entry of a number.
export type Seen = {
  id?: string;
  token?: string;
  about?: string;
  kind: "seen";
  number: number;
  fields: News[];
  progress: Progress;
};

// One thing that whoever leads can press.
export type SessionButton = {
  act: string;
  words: string;
  about?: string;
};

// Somebody with a seat, as whoever leads is told: never what they answered.
export type SessionPerson = {
  seat: string;
  name: string;
  role: Role;
  leads: boolean;
  may_write: boolean;
  marks: Mark[];
  here: boolean;
  waits: boolean;
  answered: boolean;
};

// Whether a session goes on; one that is planned, or in which homework is given, has not begun.
export type SessionState = "planned" | "homework" | "open" | "paused" | "closed";

// The step that the group is on: what is asked, how far it has come, and what has been answered. The word
// says what to do now. Own fields are those that each person answers alone.
export type SessionStep = {
  key: string;
  number: number;
  of: number;
  title: string;
  minutes: number;
  how: string;
  state: StepState;
  round: number;
  word: string;
  said: string;
  own: Field[];
  agreed: Field[];
  answered: number;
  people: number;
  earlier: Earlier[];
  noted_before: string[];
  differs: string[];
  noted: string[];
  queue: boolean;
  proposals: Proposal[];
  scores: ScoresOfRisks | null;
  late: string[];
  cannot: number;
  park: number;
  asks: ProposalAsked | null;
};

// A session as it is told to one seat, up to an entry of a number.
export type SessionTold = {
  id?: string;
  token?: string;
  about?: string;
  kind: "session";
  number: number;
  title: string;
  state: SessionState;
  leader_away: boolean;
  step: SessionStep | null;
  agenda: AgendaItem[];
  decided: Decided[];
  minuted: Minuted[];
  you: You | null;
  leading: Leading | null;
  homework?: SessionStep[];
  code?: string;
  signed?: string;
  opened?: string;
};

// What was said, and by how many people; of scores, of which one.
export type Share = {
  words: string;
  count: number;
  of: string;
};

// The answers that people gave alone to be shown; by somebody told that two can be told apart, or not.
export type Showing = {
  kind: "reveal";
  token: string;
  author: string;
  role: Role;
  about: string;
  knowing?: boolean;
};

// Somebody vouches for the record of the review as it stands.
export type SigningReview = {
  kind: "sign";
  token: string;
  author: string;
  role: Role;
};

// What stands on a step beside its question, as our templates write it; and what it has come to.
export type StepHtml = {
  id?: string;
  token?: string;
  about?: string;
  kind: "step";
  key: string;
  figure: string;
  html: string;
  words: string[];
  links?: Option[];
};

// How far a step has come: open takes answers, closed fixes them, and shown tells them.
export type StepState = "not reached" | "reading" | "open" | "closed" | "shown" | "agreed" | "parked" | "skipped";

// What a member says of a recommendation alone, by its key: that they support it, or not, and why.
export type Supporting = {
  kind: "support";
  token: string;
  about: string;
  seen: string;
  value: string;
  reason?: string;
};

// A note that its writer takes back.
export type TakingBack = {
  kind: "take_back";
  token: string;
  about: string;
};

// A paper that somebody asks for: which, in what form, for whom, and of what day if it is a letter.
export type TakingPaper = {
  kind: "paper";
  token: string;
  author: string;
  role: Role;
  paper: string;
  form: string;
  public?: boolean;
  dated?: string;
};

// One question asked of officers, its workbook, and where it is answered, from the front of the app.
export type Task = {
  question: string;
  workbook: string;
  href: string;
  answered: boolean;
};

// All that is asked of officers, workbook by workbook.
export type Tasks = {
  id?: string;
  token?: string;
  about?: string;
  kind: "tasks";
  tasks: Task[];
};

// A question to be answered before a report is kept: whether it is of this council.
export type Unsure = {
  id?: string;
  token?: string;
  about?: string;
  kind: "unsure";
  named: string;
  question: string;
  advice: string;
  yes: string;
  no: string;
  refusal: string;
};

// One version of an answer: what was written, by whom and when.
export type Version = {
  number: number;
  value: Json;
  author: string;
  writers: string[];
  by: string;
  settled: boolean;
  time: string;
  day: string;
};

// Whoever has the seat: their name, what they are here as, what they may do, and the questions they see.
// Whoever leads, and the chair, see all the questions for officers; officers those that were called; and
// everybody else their own.
export type You = {
  name: string;
  role: Role;
  leads: boolean;
  marks: Mark[];
  waits: boolean;
  offered: boolean;
  may_answer: boolean;
  may_write: boolean;
  may_note: boolean;
  may_propose: boolean;
  asked: string[];
  has_tasks: boolean;
  calls: boolean;
  answers: boolean;
  proposed: string[];
  seconded: string[];
  questions: QuestionAsked[];
  asides: Aside[];
};

// What the way to the rules adds to every message.
export type Envelope = { id: string; review: string };

export type Message =
  | Saving
  | Showing
  | Loading
  | SigningReview
  | TakingPaper
  | Looking
  | Naming
  | AskingHistory
  | AskingLinks
  | Asking;

export type Reply =
  | Loaded
  | Refused
  | Seen
  | History
  | Links
  | Checked
  | Html
  | Papers
  | PaperMade
  | Held
  | Unsure
  | Known;

export type SessionMessage =
  | LookingAtSession
  | AskingStep
  | Pressing
  | Answering
  | Noting
  | Minuting
  | Queueing
  | Proposing
  | Seconding
  | Supporting
  | TakingBack
  | Accepting
  | AskingTasks;

export type SessionReply = Refused | SessionTold | StepHtml | Tasks | Gone;
