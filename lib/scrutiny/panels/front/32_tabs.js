// Tabs: the pages of one browser tell each other which drafts they are writing, so that a page takes up only
// what nobody writes any more. They broadcast, since a page served over plain HTTP has no navigator.locks.
const TAB = "scrutiny:tab";
const ROLL = 250;

// A tab keeps its name when its page is loaded again, and so knows its own drafts.
function findTab() {
  const page = findPage();
  page.tab ??= readTab();
  return page.tab;
}

function readTab() {
  try {
    if (!/^[0-9a-f]{32}$/.test(sessionStorage.getItem(TAB) ?? "")) sessionStorage.setItem(TAB, newToken());
    return sessionStorage.getItem(TAB);
  } catch {
    return newToken();
  }
}

function tabOf(key) {
  return key.slice(key.lastIndexOf("@") + 1);
}

function listHeld() {
  const views = [...findPage().fields.values()].flat();
  return views.flatMap((view) => view.savers.map((saver) => saver.key)).filter(Boolean);
}

function openChannel() {
  const page = findPage();
  if (page.channel !== undefined) return;
  try {
    page.channel = new BroadcastChannel("scrutiny:drafts");
    page.channel.addEventListener("message", ({ data }) => hearRoll(data));
  } catch {
    page.channel = null;
  }
}

// A page that is itself waiting for answers will take up what its own tab has kept.
function answerRoll(isAsking) {
  const page = findPage();
  const waiting = page.rolls.size > 0 ? findTab() : "";
  page.channel.postMessage({ isAsking, held: listHeld(), waiting });
}

function hearRoll({ isAsking, held, waiting }) {
  for (const roll of findPage().rolls) {
    held.forEach((key) => roll.held.add(key));
    roll.waiting.add(waiting);
  }
  if (isAsking) answerRoll(false);
}

// Gives what was kept when the roll was called, and what the other pages say of it. A page that does not
// answer in time may still be there, asleep: then both send one token, and the record writes one entry.
async function takeRoll() {
  const page = findPage();
  openChannel();
  const roll = { kept: listKeys(), held: new Set(), waiting: new Set() };
  if (!roll.kept.length || !page.channel) return roll;
  page.rolls.add(roll);
  answerRoll(true);
  await new Promise((resolve) => { setTimeout(resolve, ROLL); });
  page.rolls.delete(roll);
  return roll;
}

// The answers of a panel come onto the page together, and call the roll once.
function callRoll() {
  const page = findPage();
  page.roll ??= takeRoll();
  queueMicrotask(() => { page.roll = null; });
  return page.roll;
}

function isLoose(roll, key) {
  if (roll.held.has(key) || listHeld().includes(key)) return false;
  return tabOf(key) === findTab() || !roll.waiting.has(tabOf(key));
}

// The drafts of an answer that nobody is writing: this tab’s own first, and then the newest. Of what one person
// answers alone only the last stands, whichever tab it was given in.
function findLoose(roll, name, field) {
  const isOurs = (key) => !field.individual && tabOf(key) === findTab();
  const found = roll.kept.filter((key) => isKeyOf(name, key) && isLoose(roll, key))
    .map((key) => ({ key, draft: readDraft(key), isOurs: isOurs(key) })).filter(({ draft }) => draft);
  const isLater = (one, other) => String(other.draft.at).localeCompare(String(one.draft.at));
  return found.sort((one, other) => other.isOurs - one.isOurs || isLater(one, other));
}
