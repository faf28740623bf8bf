"use strict";
// Steps through the instructions of a path: the list, the frame picture and the lifeline follow.
document.documentElement.classList.add("js");
const paths = [...document.querySelectorAll(".path")];
let active = paths.find((path) => path.querySelector(".player")) || null;

function itemsOf(path) {
  const own = path.querySelector(".case[open] .steps");
  const list = own || path.querySelector(".views .steps");
  return list ? [...list.children] : [];
}

function marked(path, name, element) {
  for (const old of path.querySelectorAll(`li.${name}`)) old.classList.remove(name);
  if (element) element.classList.add(name);
}

function within(list, element) {
  if (element.offsetTop < list.scrollTop || element.offsetTop + element.offsetHeight > list.scrollTop + list.clientHeight)
    list.scrollTop = element.offsetTop - list.clientHeight / 3;
}

function pictures(path, n) {
  for (const box of path.querySelectorAll(".box[data-writer]")) {
    box.classList.toggle("later", Number(box.dataset.writer) > n);
    box.classList.toggle("writing", Number(box.dataset.writer) === n);
  }
  const lanes = path.querySelector(".lanes");
  if (!lanes) return;
  const column = Number(lanes.dataset.column);
  const cursor = lanes.querySelector(".cursor");
  cursor.style.display = "inline";
  cursor.setAttribute("x", String((n + 1) * column));
  const scroll = lanes.closest(".scroll");
  const x = (n + 1) * column;
  if (x < scroll.scrollLeft || x + 2 * column + 60 > scroll.scrollLeft + scroll.clientWidth)
    scroll.scrollLeft = x - scroll.clientWidth / 2;
}

function show(path, wanted) {
  const items = itemsOf(path);
  if (!items.length) return;
  const n = Math.max(0, Math.min(items.length - 1, wanted));
  const picked = path.querySelector(".case[open]");
  path.dataset.step = String(n);
  active = path;
  marked(path, "now", items[n]);
  within(items[n].parentElement, items[n]);
  if (!items[n].parentElement.classList.contains("own")) pictures(path, n);
  const says = items[n].querySelector("small");
  const values = picked && picked.querySelector(".values");
  const bar = path.querySelector(".bar");
  bar.querySelector(".count").textContent = `Step ${n + 1} of ${items.length}:`;
  bar.querySelector(".insn").textContent = items[n].querySelector("code").textContent;
  const does = bar.querySelector(".does");
  does.textContent = says ? says.textContent : "";
  const words = [];
  if (picked && Number(picked.dataset.blame) === n) words.push("This instruction is to blame.");
  if (picked && (picked.dataset.shown ? Number(picked.dataset.shown) === n : n === items.length - 1))
    words.push(`Here it shows, ${picked.dataset.ob}: ${values.textContent || "not as claimed"}.`);
  if (words.length) {
    const verdict = document.createElement("span");
    verdict.className = "verdict";
    verdict.textContent = ` ${words.join(" ")}`;
    does.append(verdict);
  }
}

function pick(path) {
  const picked = path.querySelector(".case[open]");
  for (const one of path.querySelectorAll("[data-ob]"))
    if (!one.classList.contains("case")) one.classList.toggle("picked", Boolean(picked) && one.dataset.ob === picked.dataset.ob);
  const items = itemsOf(path);
  marked(path, "blame", picked && picked.dataset.blame ? items[Number(picked.dataset.blame)] : null);
  marked(path, "shown", picked && picked.dataset.shown ? items[Number(picked.dataset.shown)] : null);
  if (picked) show(path, Number(picked.dataset.blame || picked.dataset.shown || 0));
}

for (const path of paths) {
  const bar = path.querySelector(".bar");
  if (!bar) continue;
  const at = () => (path.dataset.step === undefined ? -1 : Number(path.dataset.step));
  const moves = { first: () => 0, prev: () => at() - 1, next: () => at() + 1, last: () => itemsOf(path).length };
  for (const [name, move] of Object.entries(moves)) bar.querySelector(`.${name}`).addEventListener("click", () => show(path, move()));
  for (const one of path.querySelectorAll(".case")) {
    one.addEventListener("toggle", () => pick(path));
    one.querySelector(".go").addEventListener("click", () => {
      show(path, 0);
      bar.scrollIntoView({ block: "start" });
      bar.querySelector(".next").focus({ preventScroll: true });
    });
  }
  const list = path.querySelector(".views .steps");
  if (list) [...list.children].forEach((item, n) => item.addEventListener("click", () => show(path, n)));
  const lanes = path.querySelector(".lanes");
  if (lanes) lanes.addEventListener("click", (event) => {
    const x = event.clientX - lanes.getBoundingClientRect().left;
    show(path, Math.floor(x / Number(lanes.dataset.column)) - 1);
  });
  path.addEventListener("focusin", () => { active = path; });
}

document.addEventListener("keydown", (event) => {
  const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!way || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !active) return;
  // In the summary and in tables the arrows scroll, as everywhere.
  if (event.target.closest(".scroll") && !event.target.closest(".path")) return;
  event.preventDefault();
  show(active, (active.dataset.step === undefined ? -1 : Number(active.dataset.step)) + way);
});

function unfold() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.matches("details")) target.open = true;
}
addEventListener("hashchange", unfold);
unfold();
