// Loads an inspection report: the file is looked at here, sent in pieces, and read by the kernel.
const PIECE = 512 * 1024;
const LARGEST = 20 * 1024 * 1024;
const REPORT = "inspection_report";

function showReport(host, panel) {
  const input = make("input", { type: "file", accept: "application/pdf,.pdf", id: newId() });
  const error = make("p", { class: "error", id: newId(), hidden: true });
  const help = make("p", { class: "help", id: newId() }, "A PDF from Ofsted’s website, of at most 20 MB.");
  const said = make("p", { class: "state", role: "status" });
  const gate = makeGate();
  const button = makeButton("Load the report", () => loadReport({ panel, input, error, help, said, button }), { class: "main" });
  const label = make("label", { for: input.id, class: "name" }, "The inspection report");
  const parts = { input, error, help, said, button };
  describe(input, [help.id]);
  findPlace(host, "report").append(make("div", { class: "place report", "data-about": REPORT },
    gate, label, help, error, input, button, said));
  const show = () => lockReport(gate, parts);
  show();
  hearPage("who", show, panel.signal);
}

function lockReport(gate, { input, button }) {
  const isLeading = findWho().role === "facilitator" && Boolean(findWho().author);
  setText(gate.firstChild, "Whoever leads the session loads the report.");
  gate.hidden = isLeading;
  input.disabled = !isLeading;
  button.disabled = !isLeading;
}

async function loadReport(parts, named = "") {
  const [file] = parts.input.files;
  const complaint = await findFault(file);
  if (complaint) return refuseReport(parts, complaint);
  refuseReport(parts, "");
  parts.button.disabled = true;
  const reply = await sendReport(file, parts, named);
  parts.button.disabled = false;
  // A button that is shut off loses its focus.
  if (document.activeElement === document.body) parts.button.focus();
  return showReading(parts, file, reply);
}

async function findFault(file) {
  if (!file) return "Choose a file first.";
  if (file.size > LARGEST) {
    const size = Math.ceil(file.size / 1024 / 1024);
    return `This file has ${size} MB; at most 20 MB are read. Choose the report as Ofsted published it.`;
  }
  const start = new Uint8Array(await file.slice(0, 5).arrayBuffer());
  if (String.fromCharCode(...start) === "%PDF-") return "";
  return "This file is no PDF. Choose the report as Ofsted published it, a file whose name ends in .pdf.";
}

function refuseReport({ input, error, help, said }, sentence) {
  setText(error, sentence);
  error.hidden = !sentence;
  describe(input, sentence ? [help.id, error.id] : [help.id]);
  if (sentence) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  if (!sentence) return;
  setText(said, "");
  input.focus();
}

async function sendReport(file, { panel, said }, named) {
  const of = Math.ceil(file.size / PIECE);
  const token = newToken();
  let reply = null;
  for (let part = 0; part < of; part += 1) {
    setText(said, part === of - 1 ? "Reading the report…" : `Sending part ${part + 1} of ${of}…`);
    const piece = await file.slice(part * PIECE, (part + 1) * PIECE).arrayBuffer();
    const message = { kind: "report", token, name: file.name, size: file.size, part, of, named, ...findWho() };
    reply = await panel.link.ask(message, [piece], part === of - 1 ? 60000 : undefined);
    if (!reply || reply.kind === "refused") return reply;
  }
  return reply;
}

function showReading(parts, file, reply) {
  if (reply?.kind === "unsure") {
    setText(parts.said, "");
    return askCouncil(parts, reply, (named) => loadReport(parts, named), (sentence) => refuseReport(parts, sentence));
  }
  if (reply?.kind !== "saved") return refuseReport(parts, reply?.sentence ?? WORDS.offline);
  publishProgress(reply.progress);
  tellPage("changed", { about: REPORT, panel: parts.panel });
  const again = findPage().isServed ? WORDS.reportAgain : WORDS.reportAgainInNotebook;
  parts.said.replaceChildren(`Read: ${reply.said ?? file.name}. ${again}`);
  if (findPage().isServed) parts.said.append(" ", makeAgain());
  return undefined;
}
