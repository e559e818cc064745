/* Forms: after a refusal, the summary of mistakes is where reading goes on. */
(() => {
  "use strict";
  document.querySelector("[data-focus]")?.focus();
})();
