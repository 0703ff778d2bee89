// Says when the boxes to write in have not come 15 seconds after a page has, whatever kept them: their program, their
// kernel or the way to it. It needs none of these itself.
"use strict";
(() => {
  const PATIENCE = 15000;
  const notice = document.getElementById("no-controls");
  const isAlive = () => document.querySelector("[data-panel] :is(input, textarea, select, button)") !== null;

  const say = () => {
    const words = document.createElement("p");
    words.textContent = "The boxes to write in did not come. Nothing that was saved is lost.";
    const again = document.createElement("button");
    again.type = "button";
    again.textContent = "Open this page again";
    again.addEventListener("click", () => location.reload());
    notice.replaceChildren(words, again);
    const briefing = document.querySelector(".other-way a");
    if (!briefing) return;
    const read = document.createElement("a");
    read.href = briefing.href;
    read.textContent = "Read it meanwhile";
    notice.append(read);
  };

  const sayCame = () => {
    const wasHere = notice.contains(document.activeElement);
    notice.className = "came";
    notice.textContent = "The boxes to write in are here now.";
    if (wasHere) document.querySelector("main").focus();
  };

  setTimeout(() => {
    if (isAlive()) return;
    say();
    const watching = new MutationObserver(() => {
      if (!isAlive()) return;
      watching.disconnect();
      sayCame();
    });
    watching.observe(document.body, { childList: true, subtree: true });
  }, PATIENCE);
})();
