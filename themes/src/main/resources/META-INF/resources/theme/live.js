/*
 * Work that goes on at the server. The page is asked for again until the work has ended, and then
 * shows what came of it. Without script a link does the same.
 */
(() => {
  "use strict";
  const PAUSE = 2000;
  const main = document.querySelector("main");
  const going = (where) => where.querySelector("[data-live]");

  const show = (page) => {
    const now = going(page);
    if (now) {
      going(main).replaceWith(document.adoptNode(now));
    } else {
      const reading = main.contains(document.activeElement);
      main.replaceChildren(...page.querySelector("main").childNodes);
      if (reading) {
        main.focus();
      }
    }
  };

  async function look() {
    try {
      const answer = await fetch(location.pathname);
      if (answer.ok) {
        show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } finally {
      later();
    }
  }

  /* A look that fails says nothing of the work: the next one may succeed. */
  const later = () => {
    if (going(main)) {
      setTimeout(() => look().catch(() => {}), PAUSE);
    }
  };

  later();
})();
