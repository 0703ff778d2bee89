// Parts that are shut: what each place says of it, and what becomes of somebody who is there.

Object.assign(FieldView.prototype, {
  // What was written while a part was shut is saved as soon as it is open.
  tellShut(wasLocked) {
    const isLocked = Boolean(this.field.locked?.length);
    if (wasLocked === isLocked) return;
    if (!isLocked) this.tellAsBefore();
    if (!isLocked) for (const saver of this.savers) saver.send();
    if (!isLocked || this.isShut) return;
    this.toldBefore = this.status.now;
    this.status.show("waiting", WORDS.shutHere);
  },

  tellAsBefore() {
    if (this.status.now[1] === WORDS.shutHere) this.status.show(...this.toldBefore, false);
  },

  // Whoever was there when it was shut has left it now.
  shut() {
    this.refresh();
    this.tellAsBefore();
  },
});

// A place that cannot be written in yet says why, with links to what shuts it; what stands there can be read.
// It is written anew only when it says something else, and whoever stands in it stays.
function showLocks(view) {
  const { field, locks, saver } = view;
  const unsaved = saver.draft ?? saver.sent;
  const standing = unsaved ?? field.versions.at(-1);
  const shown = JSON.stringify([field.locked, standing?.value, Boolean(unsaved), findWho()]);
  if (shown === view.locksShown) return;
  view.locksShown = shown;
  const isHere = locks.contains(document.activeElement);
  const name = make("p", { class: "name", id: newId() }, ...nameOf(field));
  locks.setAttribute("aria-labelledby", name.id);
  locks.replaceChildren(name, listLocks(field.locked),
    ...(standing ? [showValue(field, standing.value)] : []),
    ...(unsaved && !isEmpty(unsaved.value) ? [make("p", {}, WORDS.shutWithWords)] : []),
    ...(standing && !isEmpty(standing.value) && canWrite(findWho()) ? [makeTakeBack(view)] : []));
  if (isHere) locks.focus();
}

function listLocks(locked) {
  const links = locked.map((lock) => make("li", {}, linkToField(lock.name, lock)));
  return make("div", { class: "shut" }, make("p", {}, WORDS.shut), make("ul", {}, ...links));
}

// What should not have been written can be taken back, though nothing can be written now.
function makeTakeBack(view) {
  return makeButton(WORDS.takeBack, () => {
    view.put(null);
    view.saver.write(null, "");
    view.saver.send();
    view.locks.focus();
  }, { ears: ` to ${nameField(view.field)}` });
}
