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

// Two people may pass one tablet round: each person's own answer has a draft of its own.
function nameDraft(review, field) {
  const whose = field.individual ? `:${findWho().author.toLowerCase()}` : "";
  return `scrutiny:draft:${review}:${field.about}${whose}`;
}

function isDraft(kept) {
  return Boolean(kept) && typeof kept.token === "string" && "value" in kept && Array.isArray(kept.replaces);
}

function readDraft(key) {
  const kept = readKept(key);
  return isDraft(kept) ? kept : null;
}
