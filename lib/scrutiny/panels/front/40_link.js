// The way to the kernel and back. A reply is known by the id of what it answers.
const PATIENCE = 6000;

function openLink(model, signal) {
  const waiting = new Map();
  const link = { late: () => {} };
  const hear = (reply) => {
    if (!reply || typeof reply !== "object") return;
    const settle = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (settle) settle(reply);
    // A save may be answered after we gave up waiting; its token still says whose it is.
    else if (reply.token) link.late(reply);
  };
  model.on("msg:custom", hear);
  signal.addEventListener("abort", () => model.off("msg:custom", hear));
  const review = model.get("review");
  link.ask = (message, buffers = [], patience = PATIENCE) =>
    ask({ model, waiting, message: { ...message, review }, buffers, patience });
  return link;
}

// Gives the reply, or null where none came in time.
function ask({ model, waiting, message, buffers, patience }) {
  const id = newToken();
  const sentAt = Date.now();
  // A kernel that reads a long report answers nobody meanwhile, and is not lost.
  if (patience > PATIENCE) findPage().patientUntil = sentAt + patience;
  return new Promise((resolve) => {
    const giveUp = () => {
      waiting.delete(id);
      noticeSilence(sentAt);
      resolve(null);
    };
    const timer = setTimeout(giveUp, patience);
    waiting.set(id, (reply) => {
      clearTimeout(timer);
      if (patience > PATIENCE) findPage().patientUntil = 0;
      noticeReply();
      resolve(reply);
    });
    sendSafely(model, { ...message, id }, buffers);
  });
}

// A closed connection throws, now or later; either is the same as no reply.
function sendSafely(model, message, buffers) {
  try {
    Promise.resolve(model.send(message, undefined, buffers)).catch(() => {});
  } catch {
    // Counted as silence when the time is up.
  }
}
