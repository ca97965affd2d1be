// Headings sort their table and a box finds students. Without this script the page says the same, in its own order.
"use strict";
const order = new Intl.Collator(document.documentElement.lang, { numeric: true, sensitivity: "base" });

function keyOf(cell, asNumber) {
  return asNumber ? parseFloat(cell.dataset.n ?? cell.textContent) : cell.textContent.trim();
}

function sort(table, column) {
  const headings = [...table.tHead.rows[0].cells];
  const heading = headings[column];
  const sign = heading.getAttribute("aria-sort") === "ascending" ? -1 : 1;
  const asNumber = heading.classList.contains("number");
  const compare = asNumber ? (a, b) => a - b : order.compare;
  const rows = [...table.tBodies[0].rows].map((row) => [keyOf(row.cells[column], asNumber), row]);
  // Array.sort keeps equals in the order they had. What has no number comes last in both directions.
  rows.sort(([a], [b]) => {
    if (asNumber && (isNaN(a) || isNaN(b))) return isNaN(a) - isNaN(b);
    return sign * compare(a, b);
  });
  const sorted = document.createDocumentFragment();
  for (const [, row] of rows) sorted.append(row);
  table.tBodies[0].append(sorted);
  for (const other of headings) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
}

for (const table of document.querySelectorAll("table.sortable")) {
  [...table.tHead.rows[0].cells].forEach((heading, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(table, column));
    heading.append(button);
  });
}

// Who has no ø or ı on the keyboard finds Søren and Yıldız, too.
const letters = { ø: "o", ı: "i", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe" };
const plain = (words) =>
  words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/[øıłđðþßæœ]/g, (letter) => letters[letter]);
const everybody = document.getElementById("everybody");
const finder = document.createElement("p");
finder.className = "finder";
finder.innerHTML = '<label for="find">Find a student</label> <input id="find" type="search" autocomplete="off"> <output for="find"></output>';
const [, box, found] = finder.children;
let names = null;
box.addEventListener("input", () => {
  names ??= [...everybody.tBodies[0].rows].map((row) => [plain(row.cells[0].textContent), row]);
  const wanted = plain(box.value.trim());
  let shown = 0;
  for (const [name, row] of names) shown += !(row.hidden = !name.includes(wanted));
  found.textContent = wanted ? `${shown} of ${names.length} shown` : "";
});
everybody?.before(finder);
addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((part) => (part.open = true)));
