// Drafts: what was typed and is not known to be saved, kept in this browser.

function complainOnce() {
  const page = findPage();
  if (page.complained) return;
  page.complained = true;
  tellPage("no-drafts", true);
}

function keep(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    complainOnce();
  }
}

function readKept(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    complainOnce();
  }
}

const DRAFT = "scrutiny:draft:";

// Two people may pass one tablet round: each person's own answer has a draft of its own.
function nameDraft(review, field) {
  const whose = field.individual ? `:${findWho().author.toLowerCase()}` : "";
  return `${DRAFT}${review}:${field.about}${whose}`;
}

// Every saver has a key of its own, which ends with its tab: no window writes over what another has kept.
function makeKey(review, field) {
  return `${nameDraft(review, field)}@${newToken()}@${findTab()}`;
}

// A draft kept before there were such keys has nothing after its name.
const AFTER_NAME = /^(?:@[0-9a-f]{32}@[0-9a-f]{32})?$/;

function isKeyOf(name, key) {
  return key.startsWith(name) && AFTER_NAME.test(key.slice(name.length));
}

function listKeys() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(DRAFT));
  } catch {
    return [];
  }
}

function isDraft(kept) {
  return Boolean(kept) && typeof kept.token === "string" && "value" in kept && Array.isArray(kept.replaces);
}

function readDraft(key) {
  const kept = readKept(key);
  return isDraft(kept) ? kept : null;
}
