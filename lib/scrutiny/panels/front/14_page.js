// Each panel of a page runs its own copy of this module, so what they share is kept on the window.
const PAGE = "scrutiny-workbook:page";

function findPage() {
  window[PAGE] ??= {
    count: 0,
    fields: new Map(),
    rolls: new Set(),
    isServed: false,
    connection: "connected",
    heard: 0,
    silentSince: 0,
    patientUntil: 0,
    progress: null,
    complained: false,
  };
  return window[PAGE];
}

function tellPage(kind, detail) {
  document.dispatchEvent(new CustomEvent(`scrutiny:${kind}`, { detail }));
}

function hearPage(kind, act, signal) {
  document.addEventListener(`scrutiny:${kind}`, (event) => act(event.detail), { signal });
}

function noticePresses(signal) {
  const page = findPage();
  document.addEventListener("pointerdown", () => { page.isPressed = true; }, { capture: true, signal });
  for (const kind of ["pointerup", "pointercancel"]) {
    document.addEventListener(kind, () => { page.isPressed = false; }, { capture: true, signal });
  }
}

// What would move the page waits until the finger is up again, or the press would miss what it was meant for.
function afterPress(act) {
  if (!findPage().isPressed) return act();
  const done = new AbortController();
  const later = () => { done.abort(); setTimeout(act, 0); };
  for (const kind of ["pointerup", "pointercancel"]) document.addEventListener(kind, later, done);
  return undefined;
}

function publishProgress(progress) {
  if (!progress || isSame(progress, findPage().progress)) return;
  findPage().progress = progress;
  tellPage("progress", progress);
}

// A page may show one answer more than once: as itself, and again in a second view of its cell.
function addToPage(view, signal) {
  const { fields } = findPage();
  const about = view.field.about;
  fields.set(about, [...(fields.get(about) ?? []), view]);
  signal.addEventListener("abort", () => {
    fields.set(about, fields.get(about).filter((other) => other !== view));
  });
}

function findOnPage(about) {
  return findPage().fields.get(about)?.[0] ?? null;
}

// A link that puts the keyboard straight into the answer, where that stands on this page.
function linkToField(words, { about, href }) {
  const anchor = `#prompt-${about.split(".")[0].replaceAll("_", "-")}`;
  const link = make("a", { href: href || anchor }, words);
  link.addEventListener("click", (event) => {
    const view = findOnPage(about);
    if (!view) return;
    event.preventDefault();
    view.focus();
  });
  return link;
}
