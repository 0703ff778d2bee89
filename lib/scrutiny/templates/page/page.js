// What a page that is answered in does beside its boxes: it works without, and asks for nothing.
{
  // A link to something folded away opens what it is in, in every browser.
  const reveal = () => {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let fold = at?.closest("details");
    if (!fold) return;
    for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
    at.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

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
}
