// Loads a file of some kind: it is looked at here, sent in pieces, and read by the kernel.
const PIECE = 512 * 1024;
// The kernel may wait a minute for a computer that is busy, and says so itself.
const READING = 90_000;

function showFile(panel, kind) {
  const input = make("input", { type: "file", accept: kind.accept, id: newId() });
  const error = make("p", { class: "error", id: newId(), hidden: true });
  const help = make("p", { class: "help", id: newId() }, kind.help);
  const said = make("p", { class: "state", role: "status" });
  const beside = make("div", {});
  const gate = makeGate();
  const parts = { panel, kind, input, error, help, said, beside };
  parts.button = makeButton(kind.load, () => loadFile(parts), { class: "main" });
  const label = make("label", { for: input.id, class: "name" }, kind.label);
  describe(input, [help.id]);
  findPlace(panel.host, kind.part).append(make("div", { class: "place file", "data-about": kind.about },
    gate, label, help, error, input, parts.button, said, beside));
  const show = () => lockFile(gate, parts);
  show();
  hearPage("who", show, panel.signal);
}

function lockFile(gate, { input, button, kind }) {
  const isLeading = isAllowed("load", findWho());
  setText(gate.firstChild, kind.gate);
  gate.hidden = isLeading;
  input.disabled = !isLeading;
  button.disabled = !isLeading;
}

async function loadFile(parts, named = "") {
  const [file] = parts.input.files;
  const complaint = await findFault(file, parts.kind);
  if (complaint) return refuseFile(parts, complaint);
  refuseFile(parts, "");
  parts.button.disabled = true;
  const reply = await sendFile(file, parts, named);
  parts.button.disabled = false;
  // A button that is shut off loses its focus.
  if (document.activeElement === document.body) parts.button.focus();
  return showReading(parts, file, reply);
}

async function findFault(file, kind) {
  if (!file) return "Choose a file first.";
  if (!file.size) return "This file is empty. Choose another.";
  if (file.size > kind.largest * 1_000_000) {
    const size = Math.ceil(file.size / 1_000_000);
    return `This file has ${size} MB; at most ${kind.largest} MB are read. ${kind.choose}`;
  }
  const start = new Uint8Array(await file.slice(0, kind.begins.length).arrayBuffer());
  return String.fromCharCode(...start) === kind.begins ? "" : kind.strange;
}

function refuseFile({ input, error, help, said, beside }, sentence) {
  setText(error, sentence);
  error.hidden = !sentence;
  describe(input, sentence ? [help.id, error.id] : [help.id]);
  if (sentence) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  beside.replaceChildren();
  if (!sentence) return;
  setText(said, "");
  input.focus();
}

async function sendFile(file, { panel, kind, said }, named) {
  const of = Math.ceil(file.size / PIECE);
  const token = newToken();
  let reply = null;
  for (let part = 0; part < of; part += 1) {
    setText(said, part === of - 1 ? kind.reading : `Sending part ${part + 1} of ${of}…`);
    const piece = await file.slice(part * PIECE, (part + 1) * PIECE).arrayBuffer();
    const message = { kind: kind.part, token, name: file.name, size: file.size, part, of, named, ...findWho() };
    reply = await panel.link.ask(message, [piece], part === of - 1 ? READING : undefined);
    if (!reply || reply.kind === "refused") return reply;
  }
  return reply;
}

function showReading(parts, file, reply) {
  if (reply?.kind === "unsure") {
    setText(parts.said, "");
    return askCouncil(parts, reply, (named) => loadFile(parts, named), (sentence) => refuseFile(parts, sentence));
  }
  if (reply?.kind !== "saved") return refuseFile(parts, reply?.sentence ?? WORDS.offline);
  const { panel, kind, said, beside } = parts;
  publishProgress(reply.progress);
  tellPage("changed", { about: kind.about, panel });
  const { isServed } = findPage();
  said.replaceChildren(`Read: ${reply.said ?? file.name}. ${isServed ? kind.again : kind.againInNotebook}`);
  if (isServed) said.append(" ", makeAgain());
  kind.show?.(beside, reply);
  return undefined;
}
