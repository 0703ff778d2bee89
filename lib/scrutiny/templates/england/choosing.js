// Sorts and filters the councils of a page that no app gives. Without it every one of them stands by name.
"use strict";
(() => {
  const choosing = document.querySelector(".choosing");
  const form = choosing.querySelector("form");
  const table = document.getElementById("councils");
  const body = table.querySelector("tbody");
  const caption = table.querySelector("caption");
  const letters = document.querySelector(".letters");
  const byName = [...body.rows];
  choosing.hidden = false;

  const compare = (a, b) => (a < b ? -1 : Number(a > b));
  const ORDERS = {
    name: { said: "by name", sort: () => 0 },
    region: { said: "by region", sort: (a, b) => compare(a.dataset.region, b.dataset.region) },
    // Councils without an inspection have no date, and stand last from either end.
    newest: { said: "newest inspection first", sort: (a, b) => compare(b.dataset.began, a.dataset.began) },
    oldest: {
      said: "oldest inspection first",
      sort: (a, b) => compare(a.dataset.began || "9", b.dataset.began || "9"),
    },
  };
  const has = (row, name, value) => !value || row.dataset[name].split(" ").includes(value);
  const hasGrade = (row, { judgement, grade }) =>
    !grade ||
    row.dataset.grades.split(" ").some((given) => {
      const [of, which] = given.split(":");
      return which === grade && (!judgement || of === judgement);
    });
  const chosen = (name) => form.elements[name].selectedOptions[0].textContent;

  const listAsked = (asked) => {
    const said = ["region", "type"].filter((name) => asked[name]).map(chosen);
    if (asked.neighbours) said.push(`${chosen("neighbours")} and its statistical neighbours`);
    const of = chosen("judgement");
    if (asked.grade) said.push(`${chosen("grade")} for ${of.charAt(0).toLowerCase()}${of.slice(1)}`);
    return said.join("; ");
  };

  const show = () => {
    const asked = Object.fromEntries(new FormData(form));
    // Councils with one grade stand by name, whatever order is asked for.
    const order = ORDERS[asked.grade ? "name" : asked.sort];
    const fits = (row) =>
      has(row, "region", asked.region) &&
      has(row, "type", asked.type) &&
      has(row, "neighbours", asked.neighbours) &&
      hasGrade(row, asked);
    const shown = byName.filter(fits).sort(order.sort);
    body.replaceChildren(...shown);
    letters.hidden = order !== ORDERS.name || shown.length < byName.length;
    const said = listAsked(asked);
    const count = shown.length === 1 ? "1 council" : `${shown.length} councils`;
    caption.textContent = `${count}, ${order.said}${said ? `. ${said}` : ""}`;
  };

  // The list that is shown stands in the address, so that a link to it shows the same.
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show();
    const given = [...new FormData(form)].filter(([, value]) => value && value !== "name");
    history.replaceState(null, "", `#${new URLSearchParams(given)}`);
    table.focus();
  });

  const restore = () => {
    const given = [...new URLSearchParams(location.hash.slice(1))].filter(([name, value]) =>
      [...(form.elements.namedItem(name)?.options ?? [])].some((option) => option.value === value),
    );
    for (const [name, value] of given) form.elements[name].value = value;
    if (given.length) show();
  };
  addEventListener("hashchange", restore);
  restore();
})();
