/*
 * Display mode: automatic, light, dark or contrast. Loaded in the head without defer, so the
 * choice holds before the first paint. Kept in this browser only; without script the page
 * follows the system and the switch stays hidden.
 */
(() => {
  "use strict";
  const KEY = "weergave";
  const MODES = ["light", "dark", "contrast"];
  const root = document.documentElement;

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };

  const store = (mode) => {
    try {
      if (MODES.includes(mode)) {
        localStorage.setItem(KEY, mode);
      } else {
        localStorage.removeItem(KEY);
      }
    } catch {
      /* storage is switched off: the choice holds for this page */
    }
  };

  const apply = (mode) => {
    if (MODES.includes(mode)) {
      root.dataset.mode = mode;
    } else {
      delete root.dataset.mode;
    }
  };

  const switches = () => document.querySelectorAll("[data-mode-switch]");

  const show = () => {
    for (const holder of switches()) {
      holder.querySelector("select").value = root.dataset.mode ?? "auto";
      holder.hidden = false;
    }
  };

  apply(stored());

  document.addEventListener("DOMContentLoaded", () => {
    show();
    for (const holder of switches()) {
      holder.addEventListener("change", (event) => {
        apply(event.target.value);
        store(event.target.value);
        show();
      });
    }
  });

  addEventListener("storage", (event) => {
    if (event.key === KEY) {
      apply(event.newValue);
      show();
    }
  });
})();
