// What a page does beside its words: it works without, and asks for nothing.
{
  // The menu lies over the page, so it closes as soon as somebody turns to something else.
  const menu = document.querySelector(".menu");
  document.addEventListener("keydown", (pressed) => {
    if (pressed.key !== "Escape" || !menu?.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (pressed) => {
    if (menu?.open && !menu.contains(pressed.target)) menu.open = false;
  });

  // On paper nobody scrolls to a chart, so that those not fetched yet are fetched now.
  addEventListener("beforeprint", () => {
    for (const chart of document.images) chart.loading = "eager";
  });

  // A link to something folded away, or to a theme, opens it in every browser, and takes the keyboard there.
  const reveal = () => {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const inside = at?.querySelector(":scope > .theme") ?? at;
    let fold = inside?.closest("details");
    if (!fold) return;
    for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
    if (at.tabIndex < 0) at.tabIndex = -1;
    at.focus({ preventScroll: true });
    at.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  // A link that was followed before changes no address, though its fold may be shut again.
  document.addEventListener("click", (pressed) => {
    if (!pressed.defaultPrevented && pressed.target.closest("a")?.hash === location.hash) setTimeout(reveal);
  });
  reveal();
}
