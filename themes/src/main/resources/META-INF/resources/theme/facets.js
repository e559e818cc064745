/*
 * Comfort for the filters of the search page, which work without it: a box that narrows a long
 * list of values, and the filters unfolded on wide screens in browsers that need help with that.
 * Texts come from the page: data-search on a facet labels its box, data-none says nothing fits.
 */
(() => {
  "use strict";
  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase();

  const nameOf = (value) => fold(value.querySelector(".choice-name").textContent);

  const narrow = (values, words, openAll) => {
    let hits = 0;
    for (const value of values) {
      const own = words.every((word) => nameOf(value).includes(word));
      value.dataset.fits = String(own);
      hits += own ? 1 : 0;
    }
    for (const value of values) {
      const below = value.querySelector('[data-fits="true"]') !== null;
      value.hidden = value.dataset.fits === "false" && !below;
      if (openAll && below) {
        value.querySelector("details").open = true;
      }
    }
    return hits;
  };

  const addSearch = (facet) => {
    const values = [...facet.querySelectorAll("li")];
    const rest = facet.querySelector(".facet-more");
    const label = document.createElement("label");
    const input = document.createElement("input");
    const message = document.createElement("p");
    label.className = "facet-search";
    const name = document.createElement("span");
    name.className = "visually-hidden";
    name.textContent = facet.dataset.search;
    input.type = "search";
    input.autocomplete = "off";
    input.placeholder = facet.dataset.search;
    message.className = "facet-message";
    message.setAttribute("role", "status");
    label.append(name, input);
    facet.querySelector("summary").after(label, message);

    input.addEventListener("input", () => {
      const words = fold(input.value).split(/\s+/u).filter(Boolean);
      const hits = narrow(values, words, words.length > 0);
      if (rest && words.length > 0) {
        rest.open = true;
      }
      message.textContent = hits === 0 ? facet.dataset.none : "";
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
      }
    });
  };

  const unfoldWhenWide = (panel) => {
    if (CSS.supports("selector(::details-content)")) {
      return;
    }
    const wide = matchMedia("(min-width: 60rem)");
    const follow = () => {
      panel.open = wide.matches || panel.open;
    };
    wide.addEventListener("change", follow);
    follow();
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".facet[data-search]").forEach(addSearch);
    document.querySelectorAll(".facets").forEach(unfoldWhenWide);
  });
})();
