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
    progress: new Map(),
    gates: new Map(),
    statuses: {},
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

// JupyterLab shows several workbooks in one window, and each has a progress of its own.
function publishProgress(given) {
  if (!given) return;
  const { gate, ...progress } = given;
  publishGate(given.workbook, gate);
  if (isSame(progress, findPage().progress.get(given.workbook))) return;
  findPage().progress.set(given.workbook, progress);
  tellPage("progress", progress);
}

function followProgress(panel, show) {
  const { workbook } = panel;
  show(findPage().progress.get(workbook));
  hearPage("progress", (progress) => { if (progress.workbook === workbook) show(progress); }, panel.signal);
}

// Parts of a page open and shut together, and every panel hears of it: listeners are told once. What a panel
// was given when its page was made may be older than what another has heard since.
function publishGate(workbook, gate) {
  const { gates } = findPage();
  const before = gates.get(workbook);
  if (!gate || gate.number < (before?.number ?? 0)) return;
  gates.set(workbook, gate);
  if (!before || before.open === gate.open) return;
  sayLater(findStatus("announcer"), () => gates.get(workbook).said);
  tellPage("gate", gate);
}

// A place at the foot of the page for what is told of the whole page, and of no one answer.
function findStatus(name) {
  const { statuses } = findPage();
  if (!statuses[name]?.isConnected) {
    statuses[name] = make("div", { class: `scrutiny-${name}`, role: "status" });
    document.body.append(statuses[name]);
  }
  return statuses[name];
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

// JupyterLab keeps several notebooks on one page, of which one is seen.
function findNotebook(element) {
  return element.closest(".jp-Notebook");
}

function findOnPage(about, notebook) {
  return findPage().fields.get(about)?.find((view) => findNotebook(view.place) === notebook) ?? null;
}

// A link that puts the keyboard straight into the answer, where that stands on this page. What no link from
// here leads to is named in words.
function linkToField(words, { about, href }) {
  if (href === "") return make("span", {}, words);
  const anchor = `#prompt-${about.split(".")[0].replaceAll("_", "-")}`;
  const link = make("a", { href: href || anchor }, words);
  link.addEventListener("click", (event) => {
    const view = findOnPage(about, findNotebook(link));
    if (view) {
      event.preventDefault();
      view.focus();
    } else if (!findPage().isServed) sayWhereNothingIsYet(link, event);
  });
  return link;
}

// In a notebook a question stands on the page only once its cell has been run.
function sayWhereNothingIsYet(link, event) {
  const place = link.getAttribute("href");
  if (!place.startsWith("#") || findNotebook(link)?.querySelector(place)) return;
  event.preventDefault();
  if (!link.nextElementSibling) link.after(make("span", { role: "alert" }, ` ${WORDS.notRunYet}`));
}

// JupyterLab opens a notebook that lies beside this one by its own handler, as from a link in a cell’s HTML.
function followInLab(host, manager, signal) {
  const { resolver, linkHandler } = manager?.rendermime ?? {};
  if (!resolver || !linkHandler) return;
  host.addEventListener("click", async (event) => {
    const href = event.target.closest?.("a")?.getAttribute("href") ?? "";
    const [, name, place = ""] = /^([^#/:]+\.ipynb)(#.*)?$/.exec(href) ?? [];
    if (!name || event.defaultPrevented) return;
    event.preventDefault();
    const way = make("a");
    linkHandler.handleLink(way, decodeURIComponent(await resolver.resolveUrl(name)), place);
    way.click();
  }, { signal });
}
