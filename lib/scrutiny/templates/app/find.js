// Narrows the lists of councils while a name is typed. Without it, the form and the lists still find every one.
"use strict";
(() => {
  const field = document.getElementById("council");
  const found = document.getElementById("found");
  const regions = [...document.querySelectorAll("details.region")];
  field.removeAttribute("list");

  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/&/g, " and ")
      .replace(/[.'’]/g, "")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "");

  const sayCount = (count) => (count === 1 ? "1 council" : `${count} councils`);

  const say = (typed, count) => {
    if (!typed) return "";
    if (count === 0) return "No council’s name has that in it. Press Enter for the nearest names.";
    return `${sayCount(count)} below`;
  };

  let saying;
  field.addEventListener("input", () => {
    const typed = plain(field.value);
    let count = 0;
    for (const region of regions) {
      const councils = [...region.querySelectorAll("li")];
      for (const council of councils) council.hidden = !council.dataset.words.includes(typed);
      const shown = councils.filter((council) => !council.hidden).length;
      count += shown;
      region.querySelector(".count").textContent = sayCount(shown);
      region.hidden = shown === 0;
      region.open = typed !== "" && shown > 0;
    }
    // A screen reader hears the count once the typing pauses, and not at every letter.
    clearTimeout(saying);
    saying = setTimeout(() => (found.textContent = say(typed, count)), 300);
  });
})();
