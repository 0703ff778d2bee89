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
  const fetchCharts = () => {
    for (const chart of document.images) chart.loading = "eager";
  };
  addEventListener("beforeprint", fetchCharts);

  // Printed is what somebody opened; whoever asks for everything is given all of it, once it has come.
  const printWhole = async () => {
    const coming = [];
    document.dispatchEvent(new CustomEvent("whole", { detail: coming }));
    await Promise.all(coming);
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

  // An address ends in the name of a figure or a theme and, where somebody chose it, in what figures are compared with.
  const read = () => {
    const [, place, comparison] = location.hash.match(/^#?(.*?)(?:&?compare=([a-z]*))?$/);
    try {
      return [decodeURIComponent(place), comparison];
    } catch {
      return ["", comparison];
    }
  };
  const main = document.querySelector("main");
  const choosers = [...document.querySelectorAll(".comparing select")];
  const compare = (comparison) => {
    const isKnown = choosers[0]?.querySelector(`option[value="${comparison}"]`);
    if (isKnown) main.dataset.compare = comparison;
    for (const chooser of choosers) chooser.value = main.dataset.compare ?? chooser.value;
  };
  const write = (place) => {
    const chosen = main.dataset.compare ?? "all";
    const said = chosen === "all" ? [] : [`compare=${chosen}`];
    history.replaceState(null, "", `#${[...(place ? [encodeURIComponent(place)] : []), ...said].join("&")}`);
  };
  for (const chooser of choosers) {
    chooser.closest(".comparing").hidden = false;
    chooser.addEventListener("change", () => {
      compare(chooser.value);
      write(read()[0]);
    });
  }
  document.addEventListener("click", ({ target }) => {
    const theme = target.closest(".theme > summary")?.parentElement;
    const name = theme?.closest("section[id]")?.id;
    if (name) setTimeout(() => write(theme.open ? name : ""));
  });

  // A link to something folded away, or to a theme, opens it in every browser, and takes the keyboard there.
  const reveal = () => {
    const [place, comparison] = read();
    compare(comparison);
    const at = document.getElementById(place);
    const inside = at?.querySelector(":scope > .theme") ?? at;
    let fold = inside?.closest("details");
    if (!fold) return;
    for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
    document.querySelector(".meant")?.classList.remove("meant");
    at.closest("tr")?.classList.add("meant");
    if (choosers.length) write(place);
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
  // What comes into the page late takes nobody from the place that the address names, until they move or some
  // seconds have passed.
  const find = () => document.getElementById(read()[0]);
  if (find()) {
    const keep = new ResizeObserver(() => find()?.scrollIntoView());
    keep.observe(document.body);
    setTimeout(() => keep.disconnect(), 10_000);
    for (const act of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      addEventListener(act, () => keep.disconnect(), { once: true, passive: true });
    }
  }
}
