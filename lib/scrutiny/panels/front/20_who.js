// Who is writing: kept in this browser, and told to every panel of the page.
const WHO = "scrutiny:who";
const NOBODY = { author: "", role: "" };

function readWho() {
  const kept = readKept(WHO);
  return kept && typeof kept.author === "string" && kept.role in ROLES ? kept : NOBODY;
}

function findWho() {
  const page = findPage();
  page.who ??= readWho();
  return page.who;
}

function setWho(author, role) {
  const who = { author: author.trim().replace(/\s+/g, " ").slice(0, 80), role };
  if (isSame(who, findWho())) return;
  findPage().who = who;
  keep(WHO, who);
  tellPage("who", who);
}

// Who may do what is decided by the record’s rules, and sent with the page for each role and for nobody yet.
function isAllowed(act, who) {
  return findPage().rights[who.author ? who.role : ""][act] === "";
}

function canWrite(who) {
  return isAllowed("write", who);
}

function isObserving(who) {
  return Boolean(who.author && who.role) && !canWrite(who);
}

// Which names are one person's the record says; here it only decides how somebody is spoken to.
function plainName(name) {
  return String(name ?? "").normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

function isOwn(name) {
  const own = plainName(findWho().author);
  return own !== "" && plainName(name) === own;
}

// Whether all the words of a version are of whoever is writing.
function isOwnVersion(version) {
  return listWriters(version).every(isOwn);
}

function makeGate() {
  const link = make("a", { href: "#who-is-writing" }, WORDS.whoLink);
  link.addEventListener("click", (event) => {
    const input = (findNotebook(link) ?? document).querySelector(".who input");
    if (!input) return;
    event.preventDefault();
    input.focus();
  });
  return make("p", { class: "gate" }, make("span", { id: newId() }), " ", link);
}

// An observer is told once, where they gave their name, and not again at each answer.
function showGate(gate, who) {
  setText(gate.firstChild, WORDS.unsigned);
  gate.hidden = canWrite(who) || isObserving(who);
}

function makeNameInput(rested, changed) {
  const id = newId();
  const trust = make("p", { class: "help", id: newId() }, WORDS.trust);
  const input = make("input", {
    id, type: "text", maxlength: 80, autocomplete: "name", "aria-describedby": trust.id,
    on: { input: rested, change: changed },
  });
  input.value = findWho().author;
  const error = make("p", { class: "error", id: newId(), role: "alert" });
  const tell = (sentence) => {
    setText(error, sentence);
    describe(input, sentence ? [trust.id, error.id] : [trust.id]);
    if (sentence) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  return { input, tell, element: make("div", {}, make("label", { for: id }, "Your name"), trust, error, input) };
}

// Whether a name can be given is said where it is given, and not only when an answer is refused for it.
async function checkName(panel, name) {
  const author = name.input.value.trim();
  const reply = author ? await panel.link.ask({ kind: "name", author }) : null;
  if (author === name.input.value.trim()) name.tell(reply?.kind === "refused" ? reply.sentence : "");
}

function makeRoleSelect(changed) {
  const id = newId();
  const select = make("select", { id, on: { change: changed } }, make("option", { value: "" }, "Choose one"));
  for (const [role, words] of Object.entries(ROLES)) {
    select.append(make("option", { value: role }, beginSentence(words)));
  }
  select.value = findWho().role;
  return { select, element: make("div", {}, make("label", { for: id }, "You are here as"), select) };
}

function sayWho(who) {
  if (!who.author || !who.role) return "Give your name and say what you are here as, and you can answer.";
  if (isObserving(who)) return `You are reading as ${who.author}. ${WORDS.observer}`;
  return `You are writing as ${who.author}, ${ROLES[who.role]}.`;
}

function showWho(panel) {
  const { host, signal } = panel;
  const said = make("p", { class: "said-who", role: "status" }, sayWho(findWho()));
  const changed = () => {
    setWho(name.input.value, role.select.value);
    checkName(panel, name);
  };
  // Each letter is not a person: a name counts once it has been typed.
  const name = makeNameInput(makeRested(changed, RESTED), changed);
  const role = makeRoleSelect(changed);
  const legend = make("legend", {}, WORDS.whoLink);
  const progress = makeProgressLine(panel);
  const form = make("fieldset", {}, legend, name.element, role.element, said);
  const id = document.getElementById("who-is-writing") ? null : "who-is-writing";
  findPlace(host, "who").append(make("div", { class: "who", id }, form, progress));
  hearPage("who", (who) => {
    if (name.input !== document.activeElement) name.input.value = who.author;
    role.select.value = who.role;
    sayLater(said, () => sayWho(findWho()));
  }, signal);
}

const RESTED = 500;
const LATER = 1000;

function makeRested(act, rest) {
  let timer = null;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, rest);
  };
}

function sayLater(element, say) {
  clearTimeout(element.later);
  element.later = setTimeout(() => setText(element, say()), LATER);
}
