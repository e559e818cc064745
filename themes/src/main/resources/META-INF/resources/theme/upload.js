/*
 * Files go in pieces, with progress; after a broken connection they go on where they were. Files can
 * be dropped on the form. When the last one is read, the form of the draft is filled in from it.
 */
(() => {
  "use strict";
  const form = document.querySelector("[data-upload]");
  const draft = document.querySelector("form[data-autosave]");
  if (!form) {
    return;
  }
  const PIECE = 4 * 1024 * 1024;
  const PAUSE = 1000;
  const PATIENCE = 30;
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector("[data-progress]");
  const language = document.documentElement.lang;
  input.multiple = true;
  input.removeAttribute("name");

  const wait = (time) => new Promise((done) => setTimeout(done, time));
  const reason = (answer) => decodeURIComponent(answer.headers.get("Upload-Reason") || "");

  function line(file) {
    const item = document.createElement("li");
    const name = document.createElement("strong");
    name.textContent = file.name;
    const progress = document.createElement("progress");
    progress.max = file.size;
    progress.value = 0;
    progress.setAttribute("aria-label", file.name);
    const text = document.createElement("span");
    text.textContent = form.dataset.busy;
    item.append(name, " ", progress, " ", text);
    list.append(item);
    return { progress, say: (words) => (text.textContent = words) };
  }

  /* An answer that is not read to its end counts as broken off. */
  async function call(address, options) {
    const answer = await fetch(address, options);
    await answer.text();
    return answer;
  }

  const ask = (address) => call(`${address}?lang=${language}`, { method: "HEAD" });

  async function send(file) {
    const shown = line(file);
    const begun = await call(form.dataset.upload, {
      method: "POST",
      headers: { "Upload-Name": encodeURIComponent(file.name), "Upload-Length": String(file.size) },
    });
    if (begun.status !== 201) {
      shown.say(reason(begun) || form.dataset.failed);
      return false;
    }
    const address = begun.headers.get("Location");
    let offset = 0;
    let tries = 0;
    while (offset < file.size) {
      try {
        const answer = await call(`${address}?lang=${language}`, {
          method: "PATCH",
          headers: { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
          body: file.slice(offset, offset + PIECE),
        });
        if (answer.status !== 204 && answer.status !== 200 && answer.status !== 409) {
          throw new Error(String(answer.status));
        }
        offset = Number(answer.headers.get("Upload-Offset"));
        tries = 0;
        shown.say(form.dataset.busy);
      } catch {
        tries += 1;
        if (tries > PATIENCE) {
          shown.say(form.dataset.failed);
          return false;
        }
        shown.say(form.dataset.again);
        await wait(PAUSE * Math.min(tries, 10));
        try {
          offset = Number((await ask(address)).headers.get("Upload-Offset") ?? offset);
        } catch {
          /* still away: the next round asks again */
        }
      }
      shown.progress.value = offset;
    }
    return read(address, shown);
  }

  async function read(address, shown) {
    shown.say(form.dataset.reading);
    for (;;) {
      const answer = await ask(address);
      const state = answer.headers.get("Upload-State");
      if (state === "READY") {
        return true;
      }
      if (state === "REFUSED" || !answer.ok) {
        shown.say(reason(answer) || form.dataset.failed);
        return false;
      }
      await wait(PAUSE);
    }
  }

  async function sendAll(files) {
    let ready = false;
    for (const file of files) {
      ready = (await send(file)) || ready;
    }
    if (ready && draft) {
      draft.requestSubmit(draft.querySelector("button[value=prefill]") || hidden());
    }
  }

  function hidden() {
    const button = document.createElement("button");
    button.name = "do";
    button.value = "prefill";
    button.hidden = true;
    draft.append(button);
    return button;
  }

  input.addEventListener("change", () => {
    const files = [...input.files];
    input.value = "";
    sendAll(files);
  });
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  form.addEventListener("dragleave", () => form.classList.remove("dropping"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("dropping");
    sendAll([...event.dataTransfer.files]);
  });
  form.querySelector("button[type=submit]").hidden = true;

  /* A reference in a file is read here, into the field where it can be seen and mended. */
  const reference = document.querySelector("textarea[data-read-file]");
  if (reference) {
    const label = document.createElement("label");
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.accept = ".bib,.ris,.json,.txt";
    label.append(reference.dataset.readFile, " ", chooser);
    reference.after(label);
    chooser.addEventListener("change", async () => {
      reference.value = await chooser.files[0].text();
    });
  }
})();
