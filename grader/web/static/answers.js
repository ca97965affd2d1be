// Keeps typed answers from being lost: asks before a quiz's page is left without saving, and looks whether dlgrade
// still takes them before they are sent. Without this script the form works the same.
"use strict";

(() => {
  const form = document.getElementById("answers");
  if (!form) return;

  const STILL = "press the button again: your answers are still here.";
  const answers = () => new URLSearchParams(new FormData(form)).toString();
  const saved = "unsaved" in form.dataset ? null : answers(); // null: what stands here could not be written
  const note = document.createElement("p");
  note.className = "problem";
  note.setAttribute("role", "alert");
  let asking = false;
  let sent = false;

  async function refusal() {
    try {
      const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
      if (answer.status !== 403) return "";
      return `dlgrade serve was started anew. Open the address that it printed in another tab, and ${STILL}`;
    } catch {
      return `dlgrade serve does not answer. Start it again, open the address that it prints in another tab, and ${STILL}`;
    }
  }

  form.addEventListener("submit", async (event) => {
    if (sent) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    const why = await refusal();
    asking = false;
    note.remove();
    if (why) {
      note.textContent = why;
      event.submitter.parentElement.after(note);
    } else {
      sent = true;
      form.requestSubmit(event.submitter);
    }
  });
  addEventListener("pageshow", () => (sent = false)); // also by Back
  addEventListener("beforeunload", (event) => {
    if (!sent && answers() !== saved) event.preventDefault();
  });
})();
