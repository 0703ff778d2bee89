// Panels: one widget's part of a page, put where the page has kept its places.
const EVERY = 5000;
const SLOWEST = 30000;

function findHost(model, el) {
  const name = CSS.escape(model.get("panel"));
  const served = document.querySelector(`[data-panel="${name}"][data-served]:not([data-mounted])`);
  if (!served) return el;
  served.dataset.mounted = "";
  findPage().isServed = true;
  return served;
}

// Where the kernel's HTML has kept a place for a part; otherwise at its end.
function findPlace(host, part) {
  const kept = host.querySelector(`[data-part="${part}"]`);
  if (kept) {
    kept.replaceChildren();
    return kept;
  }
  const place = make("div", { "data-part": part });
  host.append(place);
  return place;
}

function makePanel(model, host, link, signal) {
  const fields = model.get("fields").map((field) => ({ ...field }));
  const { workbook } = model.get("progress");
  return { model, host, link, signal, fields, workbook, review: model.get("review"), views: [], number: model.get("number") };
}

function mountFields(panel) {
  for (const field of panel.fields) {
    const kept = panel.host.querySelector(`.place[data-about="${CSS.escape(field.about)}"]`);
    const place = kept ?? make("div", { class: "place", "data-about": field.about });
    place.replaceChildren();
    if (!kept) panel.host.append(place);
    panel.views.push(new FieldView(field, panel, place));
  }
}

const PARTS = {
  who: (panel) => showWho(panel),
  missing: (panel) => showMissing(panel),
  answers: (panel) => { panel.show = showAnswers(panel.host, panel); },
  report: showReport,
  figures: showFigures,
  prompts: (panel) => {
    mountFields(panel);
    if (panel.views.length) findPlace(panel.host, "check").append(makeCheck(panel));
  },
};

function takeNews(panel, reply) {
  panel.number = Math.max(panel.number, reply.number);
  publishProgress(reply.progress);
  for (const state of reply.fields ?? []) {
    const field = panel.fields.find((one) => one.about === state.about);
    if (field && !panel.views.length) Object.assign(field, state);
    for (const view of panel.views) if (view.field.about === state.about) view.take(state, reply.number);
  }
  if (reply.fields?.length) panel.show?.(reply.fields);
  noticeNewFields(panel, reply.fields ?? []);
}

// A report that somebody loaded brings questions of its own, which stand on the page once it is opened again.
function noticeNewFields(panel, states) {
  const isHere = ({ about }) => panel.views.some((view) => view.field.about === about);
  if (panel.isOutgrown || !panel.views.length || states.every(isHere)) return;
  offerAgain(panel, findPage().isServed ? WORDS.newFields : WORDS.newFieldsInNotebook);
}

function offerAgain(panel, words) {
  panel.isOutgrown = true;
  const said = make("p", { role: "status" });
  panel.host.prepend(make("div", { class: "outgrown" }, said, findPage().isServed ? makeAgain() : null));
  sayLater(said, () => words);
}

// What is not saved yet is in this browser, and comes back; where it cannot be, it is saved first.
function makeAgain() {
  const alert = make("span", { role: "alert" });
  const button = makeButton(WORDS.again, async () => {
    if (!findPage().complained || await saveEverything()) location.reload();
    else setText(alert, ` ${WORDS.notSavedYet}`);
  }, { class: "quiet" });
  return make("span", {}, button, alert);
}

async function saveEverything() {
  const savers = [...findPage().fields.values()].flat().flatMap((view) => view.savers);
  const isDone = () => savers.every((saver) => !saver.isBusy);
  for (const saver of savers) saver.send();
  for (let waited = 0; waited < PATIENCE && !isDone(); waited += QUIET) {
    await new Promise((rest) => { setTimeout(rest, QUIET); });
  }
  return isDone();
}

async function look(panel) {
  if (panel.isLooking || document.visibilityState === "hidden") return;
  panel.isLooking = true;
  const who = findWho();
  const reply = await panel.link.ask({ kind: "look", since: panel.number, ...who });
  panel.isLooking = false;
  // What one person may see is not shown to the next, who sat down while it was on its way.
  if (who !== findWho()) return look(panel);
  if (reply?.kind === "seen") takeNews(panel, reply);
  if (reply) for (const view of panel.views) view.retry();
  return undefined;
}

// A person's own ratings are known only once the person is, and a look that has no reply is made again.
function lookAnew(panel) {
  panel.number = 0;
  return look(panel);
}

// Each silence makes the next look later, so that a kernel that comes back is not met by a thousand of them.
function keepLooking(panel) {
  let wait = EVERY;
  const turn = async () => {
    await look(panel);
    wait = findPage().connection === "connected" ? EVERY : Math.min(wait * 1.5, SLOWEST);
    panel.timer = setTimeout(turn, wait);
  };
  panel.timer = setTimeout(turn, wait);
  panel.signal.addEventListener("abort", () => clearTimeout(panel.timer));
}

function listen(panel) {
  const { signal } = panel;
  const now = () => look(panel);
  panel.link.late = (reply) => {
    for (const view of panel.views) if (view.field.about === reply.about) view.hear(reply);
  };
  noticePresses(signal);
  document.addEventListener("visibilitychange", now, { signal });
  window.addEventListener("online", now, { signal });
  hearPage("who", () => lookAnew(panel), signal);
  hearPage("changed", (told) => { if (told.panel !== panel && !panel.views.length) now(); }, signal);
  hearPage("gate", now, signal);
  hearPage("connection", (connection) => {
    if (connection === "connected") for (const view of panel.views) view.retry();
  }, signal);
}

async function render({ model, el }) {
  const ending = new AbortController();
  const { signal } = ending;
  const host = findHost(model, el);
  const link = openLink(model, signal);
  host.classList.add("scrutiny-panel");
  host.classList.toggle("in-notebook", host === el);
  const panel = makePanel(model, host, link, signal);
  findPage().rights = model.get("rights");
  listen(panel);
  if (host === el) await fill(panel);
  publishProgress(model.get("progress"));
  PARTS[model.get("part")]?.(panel);
  for (const name of ["connection", "announcer"]) findStatus(name);
  if (host === el) followInLab(host, model.widget_manager, signal);
  complainWhereNothingIsKept(host, signal);
  if (findWho().author) lookAnew(panel);
  keepLooking(panel);
  return () => { ending.abort(); delete host.dataset.mounted; };
}

// The only HTML that is not made here: our own kernel's, whose templates escape every word.
async function fill(panel) {
  const reply = await panel.link.ask({ kind: "html" });
  if (reply?.html) panel.host.innerHTML = reply.html;
}

function complainWhereNothingIsKept(host, signal) {
  const say = () => {
    const page = findPage();
    if (page.hasComplained) return;
    page.hasComplained = true;
    host.prepend(make("p", { class: "alert", role: "alert" }, WORDS.noDrafts));
  };
  hearPage("no-drafts", say, signal);
  if (findPage().complained) say();
}

export default { render };
