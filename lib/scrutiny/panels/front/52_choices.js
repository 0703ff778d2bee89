// Choices: radios for one of several, checkboxes for any of them.

function makeOption(type, words, given, changed) {
  const input = make("input", { type, id: newId(), ...given, on: { change: changed } });
  return { input, element: make("div", { class: "option" }, input, make("label", { for: input.id }, words)) };
}

function makeRadios(field, frame) {
  const name = newId();
  const changed = () => { show(); frame.changed(); };
  const options = field.offered.map((words) =>
    makeOption("radio", beginSentence(words), { name, value: words }, changed));
  const inputs = options.map((option) => option.input);
  const clear = makeButton(WORDS.clear, () => clearRadios(inputs, changed), {
    class: "quiet", ears: ` to ${nameField(field)}`,
  });
  const show = () => { clear.hidden = !inputs.some((input) => input.checked); };
  const rows = make("div", { class: `options ${field.kind}` }, ...options.map((option) => option.element));
  const element = makeGroup(field, frame, { role: "radiogroup" }, rows, clear);
  show();
  return {
    element,
    read: () => inputs.find((input) => input.checked)?.value ?? "",
    write: (value) => {
      for (const input of inputs) input.checked = input.value === value;
      show();
    },
    focus: () => (inputs.find((input) => input.checked) ?? inputs[0])?.focus(),
    described: element,
    marks: () => [element],
  };
}

// The keyboard goes back to the choice, since the button it was on goes away.
function clearRadios(inputs, changed) {
  for (const input of inputs) input.checked = false;
  inputs[0]?.focus();
  changed();
}

function makeChecks(field, frame) {
  const list = make("div", { class: "options checks" });
  const element = makeGroup(field, frame, {}, list);
  const inputs = () => [...list.querySelectorAll("input")];
  const read = () => inputs().filter((input) => input.checked).map((input) => input.value);
  // A tick whose choice is no longer offered stays, and can be seen and taken off.
  const write = (keys) => {
    const offered = inputs().map((input) => input.value);
    const gone = (keys ?? []).filter((key) => !offered.includes(key));
    if (gone.length) {
      if (!offered.length) list.replaceChildren();
      list.append(...showChecks(gone.map((key) => ({ key, words: WORDS.notOffered })), frame.changed));
    }
    for (const input of inputs()) input.checked = (keys ?? []).includes(input.value);
  };
  const offer = (options) => {
    const chosen = read();
    list.replaceChildren(...showChecks(options, frame.changed));
    write(chosen);
  };
  offer(field.options ?? []);
  return { element, read, write, offer, focus: () => inputs()[0]?.focus(), described: element, marks: inputs };
}

function showChecks(options, changed) {
  if (!options.length) return [make("p", {}, WORDS.noneOffered)];
  return options.map(({ key, words, small }) => {
    const smaller = small ? make("small", { id: newId() }, small) : null;
    const { element } = makeOption("checkbox", words, { value: key, "aria-describedby": smaller?.id }, changed);
    if (smaller) element.append(smaller);
    return element;
  });
}
