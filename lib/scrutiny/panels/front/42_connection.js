// Whether the page still has its kernel, said once for the whole page at its foot.
const LOST_AFTER = 30000;

function noticeReply() {
  const page = findPage();
  page.heard = Date.now();
  page.silentSince = 0;
  setConnection("connected");
}

function noticeSilence(sentAt) {
  const page = findPage();
  if (page.heard >= sentAt || Date.now() < page.patientUntil) return;
  page.silentSince ||= Date.now();
  if (page.connection === "connected") setConnection("offline");
  if (Date.now() - page.silentSince >= LOST_AFTER) askServer();
}

// The server answers though the kernel does not: this page's kernel has ended.
async function askServer() {
  const page = findPage();
  if (page.connection !== "offline" || page.isAsking) return;
  page.isAsking = true;
  try {
    await fetch(location.pathname, { method: "HEAD" });
    if (page.connection === "offline" && page.silentSince) setConnection("lost");
  } catch {
    // The server is away too, so the page may find its kernel again.
  } finally {
    page.isAsking = false;
  }
}

function setConnection(connection) {
  const page = findPage();
  if (page.connection === connection) return;
  page.connection = connection;
  showConnection(connection);
  tellPage("connection", connection);
}

function showConnection(connection) {
  const isFound = connection === "connected";
  document.documentElement.classList.toggle("scrutiny-has-banner", !isFound);
  findStatus("connection").replaceChildren(...(isFound ? [] : sayConnection(connection)));
}

function sayConnection(connection) {
  if (connection === "offline") return [make("p", {}, WORDS.offline)];
  if (!findPage().isServed) return [make("p", {}, WORDS.lostInNotebook)];
  return [make("p", {}, WORDS.lost), makeButton(WORDS.again, () => location.reload())];
}
