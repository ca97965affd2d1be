// Feedback that comes by itself: looks whether the learner's file was saved, has it checked, and shows what came out.
// Without this script the page works the same, with its buttons.
"use strict";

(() => {
  const work = document.getElementById("work");
  const region = document.getElementById("feedback");
  if (!work || !region) return;

  const EVERY = 450; // milliseconds between two looks
  const SETTLED = 100; // and between two that must agree: editors write in steps
  const SLOWEST = 6000; // while nobody answers
  const status = work.querySelector("[role=status]");
  let version = "changed" in work.dataset ? "" : work.dataset.version; // of the file that the page tells of
  let result = status.textContent;
  let asked = false; // by the button
  let busy = false;
  let pause = EVERY;
  let timer = 0;

  const wait = (time) => new Promise((done) => setTimeout(done, time));

  function say(sentence) {
    if (status.textContent !== sentence) status.textContent = sentence; // a screen reader reads what changes
  }

  function watching() {
    const how = document.getElementById("how");
    if (how) how.textContent = "This page notices when you save it.";
  }

  async function ask(address, options) {
    const answer = await fetch(address, { cache: "no-store", ...options });
    if (answer.status === 403) throw new Error("dlgrade serve was started anew. Open the address that it printed.");
    if (!answer.ok) throw new Error("dlgrade could not do this. Its terminal says more.");
    return answer;
  }

  async function look() {
    return (await (await ask(work.dataset.look)).json()).version;
  }

  async function check() {
    say("Checking…");
    region.setAttribute("aria-busy", "true");
    try {
      const wanted = asked ? { fragment: "yes" } : { fragment: "yes", live: "yes" };
      const answer = await ask(work.dataset.check, { method: "POST", body: new URLSearchParams(wanted) });
      show(await answer.text());
    } finally {
      region.removeAttribute("aria-busy");
    }
  }

  // Put the new feedback in place of the old; what was open stays open, and focus and scroll stay where they are.
  function show(fragment) {
    const named = (element) => element.id || element.getAttribute("href") || element.textContent.trim();
    const open = new Set([...region.querySelectorAll("details[open] > summary")].map(named));
    const focused = region.contains(document.activeElement) && document.activeElement !== region;
    const name = focused && named(document.activeElement);
    const before = region.getBoundingClientRect().bottom;
    const fresh = document.createElement("template");
    fresh.innerHTML = fragment; // escaped by the server
    document.getElementById("file").replaceWith(fresh.content.getElementById("file"));
    region.replaceChildren(fresh.content);
    watching();
    for (const summary of region.querySelectorAll("summary")) {
      if (open.has(named(summary))) summary.parentElement.open = true;
    }
    if (focused) {
      const same = [...region.querySelectorAll("a, summary, [tabindex]")].find((element) => named(element) === name);
      (same || region).focus({ preventScroll: true });
    }
    if (before < 0) scrollBy(0, region.getBoundingClientRect().bottom - before);
    region.classList.remove("fresh");
    void region.offsetWidth; // so that the animation begins anew
    region.classList.add("fresh");
    const time = new Date().toTimeString().slice(0, 8); // so that the same result is said again
    result = `${region.querySelector("[data-said]").dataset.said} (${time})`;
  }

  async function turn() {
    try {
      let seen = await look();
      for (let before = version; !asked && seen !== version && seen !== before; ) {
        before = seen;
        await wait(SETTLED);
        seen = await look();
      }
      if (asked || seen !== version) {
        await check();
        version = seen;
      }
      asked = false;
      pause = EVERY;
      say(result);
    } catch (error) {
      pause = Math.min(2 * pause, SLOWEST);
      const silence = error instanceof TypeError; // what fetch throws where nobody answers
      say(silence ? "dlgrade serve does not answer. Is it still running? Trying again…" : error.message);
    }
  }

  async function loop() {
    clearTimeout(timer);
    if (busy || (document.hidden && !asked)) return; // it goes on when the page is seen again
    busy = true;
    await turn();
    busy = false;
    timer = setTimeout(loop, pause);
  }

  work.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    asked = true;
    loop();
  });
  document.addEventListener("visibilitychange", loop);
  watching();
  loop();
})();
