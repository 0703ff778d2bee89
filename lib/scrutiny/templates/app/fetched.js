// What a page to answer in leaves out until it is opened: HTML of our own rules, whose templates escape every word. What could
// not be fetched is asked for again when it is opened again.
{
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
  const list = (which) => [...document.querySelectorAll(`details[data-fetch]${which}`)];
  document.addEventListener("toggle", ({ target }) => target.open && fill(target), true);
  list("[open]").forEach(fill);
  // Whoever asks to print everything waits for all of it.
  document.addEventListener("whole", ({ detail: coming }) => coming.push(...list("").map(fill)));
}
