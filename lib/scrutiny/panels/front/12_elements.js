// Makes an element. Text enters as text, never as HTML.
function make(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") Object.entries(value).forEach(([kind, act]) => element.addEventListener(kind, act));
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

function makeButton(words, act, given = {}) {
  const { ears, ...rest } = given;
  const button = make("button", { type: "button", on: { click: act }, ...rest }, words);
  if (ears) button.append(forEars(ears));
  return button;
}

function forEars(words) {
  return make("span", { class: "for-ears" }, words);
}

function newId() {
  const page = findPage();
  page.count += 1;
  return `scrutiny-${page.count}`;
}

function newToken() {
  // A page served over plain HTTP on a council's network is no secure context, and has no randomUUID.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Changes the text only where it differs, so that a screen reader is told of nothing twice.
function setText(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

function showLines(lines) {
  if (lines.length === 1) return make("p", {}, lines[0]);
  return make("ul", {}, ...lines.map((line) => make("li", {}, line)));
}

// Paragraphs for prose, a list for rows.
function showValue(field, value) {
  const lines = sayValue(field, value);
  if (typeof value === "string") return make("div", {}, ...lines.map((line) => make("p", {}, line)));
  return showLines(lines);
}

function describe(element, ids) {
  if (ids.length) element.setAttribute("aria-describedby", ids.join(" "));
  else element.removeAttribute("aria-describedby");
}

// Words stay readable and can still be reached by keyboard; what is chosen cannot be. What only changes how
// an answer is looked at (data-looks) is never locked.
function lockControls(element, isLocked) {
  for (const control of element.querySelectorAll(":is(input, textarea, select, button):not([data-looks])")) {
    const isWritten = control.matches("textarea, input:not([type=radio], [type=checkbox], [type=file])");
    if (isWritten) control.readOnly = isLocked;
    else control.disabled = isLocked;
  }
}

function growWithText(area) {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + 4}px`;
}

function makeArea(given, changed) {
  const area = make("textarea", { rows: 1, ...given });
  area.addEventListener("input", () => {
    growWithText(area);
    changed();
  });
  return area;
}

function setArea(area, words) {
  if (area.value !== words) area.value = words;
  growWithText(area);
}
