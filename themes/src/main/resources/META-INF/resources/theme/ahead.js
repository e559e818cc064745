/*
 * Suggestions while typing, for every box that searches the portal; the box works without them.
 * A combobox with a list as WAI-ARIA 1.2 describes it: the focus stays in the box, the arrow keys
 * walk through the list, Enter without a choice searches as ever. Earlier searches are kept in this
 * browser only and never sent. Paths and texts come from the attributes of the script.
 */
(() => {
  "use strict";
  const PAUSE = 120;
  const KEPT = "gezocht";
  const ASKED = "gezocht-nu";
  const MOST_KEPT = 10;
  const MOST_MATCHING = 2;
  const texts = document.currentScript.dataset;
  let quietUntil = 0;
  let numbers = 0;

  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .trim();

  const kept = () => {
    try {
      const found = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
      return Array.isArray(found) ? found.filter((text) => typeof text === "string") : [];
    } catch {
      return [];
    }
  };

  const keep = (searches) => {
    try {
      if (searches.length > 0) {
        localStorage.setItem(KEPT, JSON.stringify(searches.slice(0, MOST_KEPT)));
      } else {
        localStorage.removeItem(KEPT);
      }
    } catch {
      /* storage is switched off: nothing is kept */
    }
  };

  const ask = (text) => {
    try {
      sessionStorage.setItem(ASKED, text);
    } catch {
      /* storage is switched off: nothing is kept */
    }
  };

  const asked = () => {
    try {
      const text = sessionStorage.getItem(ASKED);
      sessionStorage.removeItem(ASKED);
      return text;
    } catch {
      return null;
    }
  };

  /* Only what was typed here and found something is kept, not what a link leads to. */
  const keepAnswered = (form) => {
    const text = asked();
    if (text !== null && form.dataset.found === "true" && text === form.elements.q.value.trim()) {
      keep([text, ...kept().filter((other) => fold(other) !== fold(text))]);
    }
  };

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };

  const fetched = async (text, signal) => {
    if (Date.now() < quietUntil) {
      return [];
    }
    const answer = await fetch(`${texts.path}?q=${encodeURIComponent(text)}`, { signal });
    if (answer.status === 429) {
      quietUntil = Date.now() + 1000 * (Number(answer.headers.get("Retry-After")) || 1);
    }
    return answer.ok ? (await answer.json()).groups : [];
  };

  const enhance = (form) => {
    const input = form.elements.q;
    const popup = element("div", "ahead", "");
    const list = element("div", "ahead-list", "");
    const status = element("p", "visually-hidden", "");
    const number = (numbers += 1);
    let options = [];
    let active = -1;
    let timer = 0;
    let asking = new AbortController();

    list.id = `ahead-${number}`;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", texts.label);
    status.setAttribute("role", "status");
    popup.hidden = true;
    popup.append(list);
    form.append(popup, status);
    input.autocomplete = "off";
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": list.id,
    })) {
      input.setAttribute(name, value);
    }

    const point = (next) => {
      options[active]?.setAttribute("aria-selected", "false");
      active = next;
      const option = options[active];
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", option.id);
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };

    const close = () => {
      clearTimeout(timer);
      asking.abort();
      point(-1);
      popup.hidden = true;
      status.textContent = "";
      input.setAttribute("aria-expanded", "false");
    };

    const own = (text) => {
      const option = { text, note: "", path: `${form.action}?q=${encodeURIComponent(text)}` };
      return { ...option, chosen: () => ask(text) };
    };

    const clearing = {
      text: texts.clear,
      note: "",
      path: null,
      chosen: () => {
        keep([]);
        close();
        status.textContent = texts.cleared;
      },
    };

    const option = (given) => {
      const made = element(given.path === null ? "div" : "a", "ahead-option", "");
      made.append(element("span", "ahead-text", given.text));
      if (given.note) {
        made.append(" ", element("span", "ahead-note", given.note));
      }
      made.id = `${list.id}-${options.length}`;
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      made.tabIndex = -1;
      if (given.path !== null) {
        made.href = given.path;
      }
      made.addEventListener("click", () => given.chosen?.());
      options.push(made);
      return made;
    };

    const show = (groups) => {
      options = [];
      point(-1);
      list.replaceChildren();
      for (const [place, group] of groups.entries()) {
        const part = element("div", "ahead-group", "");
        const name = element("div", "ahead-name", group.name);
        name.id = `${list.id}-g${place}`;
        part.setAttribute("role", "group");
        part.setAttribute("aria-labelledby", name.id);
        part.append(name, ...group.options.map(option));
        list.append(part);
      }
      popup.hidden = options.length === 0;
      input.setAttribute("aria-expanded", String(!popup.hidden));
    };

    const showOwn = () => {
      const searches = kept().map(own);
      show(searches.length > 0 ? [{ name: texts.own, options: [...searches, clearing] }] : []);
    };

    const matching = (text) => {
      const typed = fold(text);
      return kept()
        .filter((search) => ` ${fold(search)}`.includes(` ${typed}`) && fold(search) !== typed)
        .slice(0, MOST_MATCHING);
    };

    const suggest = async () => {
      const text = input.value.trim();
      asking.abort();
      if (text === "") {
        status.textContent = "";
        showOwn();
        return;
      }
      asking = new AbortController();
      const { signal } = asking;
      const groups = await fetched(text, signal).catch(() => []);
      if (signal.aborted || document.activeElement !== input) {
        return;
      }
      const searches = matching(text).map(own);
      show(searches.length > 0 ? [{ name: texts.own, options: searches }, ...groups] : groups);
      status.textContent =
        options.length > 0 ? `${texts.count} ${options.length}` : texts.none;
    };

    const walk = (step) => {
      if (popup.hidden) {
        suggest();
      } else {
        const places = options.length + 1;
        point(((active + 1 + step + places) % places) - 1);
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      point(-1);
      timer = setTimeout(suggest, PAUSE);
    });
    input.addEventListener("focus", () => {
      if (input.value === "") {
        showOwn();
      }
    });
    input.addEventListener("click", () => {
      if (input.value === "" && popup.hidden) {
        showOwn();
      }
    });
    input.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        walk(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Escape" && !popup.hidden) {
        event.preventDefault();
        close();
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        options[active].click();
      } else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
        point(-1);
      }
    });
    /* The box keeps the focus while somebody points at an option. */
    popup.addEventListener("mousedown", (event) => event.preventDefault());
    input.addEventListener("blur", close);
    form.addEventListener("submit", () => {
      ask(input.value.trim());
      close();
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll('form[role="search"]')) {
      enhance(form);
      if ("found" in form.dataset) {
        keepAnswered(form);
      }
    }
  });
})();
