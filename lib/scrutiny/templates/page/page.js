// What a page does beside its words. It works without.
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

  // What the page leaves out until it is opened: HTML of our own rules, whose templates escape every word. What could not be
  // fetched is asked for again when it is opened again.
  const fill = async (fold) => {
    const address = fold.dataset.fetch;
    if (!address) return;
    delete fold.dataset.fetch;
    const inside = fold.querySelector(":scope > div") ?? document.createElement("div");
    inside.textContent = "Fetching…";
    fold.append(inside);
    try {
      const reply = await fetch(address);
      if (!reply.ok) throw new Error(reply.statusText);
      inside.innerHTML = await reply.text();
    } catch {
      inside.textContent = "This could not be fetched. Close it, and open it again.";
      fold.dataset.fetch = address;
    }
  };
  document.addEventListener("toggle", ({ target }) => target.open && fill(target), true);
  const listUnfetched = (which) => [...document.querySelectorAll(`details[data-fetch]${which}`)];
  listUnfetched("[open]").forEach(fill);

  // On paper nobody scrolls to a chart, so that those not fetched yet are fetched now.
  const fetchCharts = () => {
    for (const chart of document.images) chart.loading = "eager";
  };
  addEventListener("beforeprint", fetchCharts);

  // Printed is what somebody opened; whoever asks for everything is given all of it, once it has come.
  const printWhole = async () => {
    await Promise.all(listUnfetched("").map(fill));
    const shut = [...document.querySelectorAll("main details:not([open])")];
    for (const fold of shut) fold.open = true;
    fetchCharts();
    await Promise.allSettled([...document.images].map((chart) => chart.decode()));
    addEventListener("afterprint", () => shut.forEach((fold) => { fold.open = false; }), { once: true });
    print();
  };
  for (const button of document.querySelectorAll(".print-whole")) {
    button.hidden = false;
    button.addEventListener("click", printWhole);
  }

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
