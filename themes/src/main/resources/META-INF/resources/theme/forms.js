/*
 * Forms. After a refusal, reading goes on at the summary of what is wrong. A draft is saved by
 * itself while its author types; without script the button does the same.
 */
(() => {
  "use strict";
  document.querySelector("[data-focus]")?.focus();

  const form = document.querySelector("form[data-autosave]");
  if (!form) {
    return;
  }
  const PAUSE = 1500;
  const AGAIN = 15000;
  const MOST_WHEN_LEAVING = 60000;
  const status = form.querySelector("[data-status]");
  let timer = 0;
  let busy = false;
  let typed = 0;
  let saved = 0;

  const body = () => {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("do", "autosave");
    return fields;
  };

  const say = (text) => {
    status.textContent = text;
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  async function save(leaving) {
    if (busy || typed === saved) {
      return;
    }
    busy = true;
    const now = typed;
    try {
      const sent = body();
      const answer = await fetch(form.action, {
        method: "POST",
        body: sent,
        redirect: "manual",
        keepalive: leaving === true && sent.toString().length < MOST_WHEN_LEAVING,
      });
      if (answer.status === 200 && answer.headers.has("X-Revision")) {
        form.elements.revision.value = answer.headers.get("X-Revision");
        saved = now;
        say(await answer.text());
      } else if (answer.status === 401) {
        say(form.dataset.lost);
      } else if (answer.status === 409) {
        say(form.dataset.clash);
      } else {
        throw new Error(String(answer.status));
      }
    } catch {
      say(form.dataset.offline);
      later(AGAIN);
    } finally {
      busy = false;
    }
    if (saved === now && typed !== saved) {
      later(PAUSE);
    }
  }

  form.addEventListener("input", () => {
    typed += 1;
    later(PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    saved = typed;
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      save(true);
    }
  });
})();
