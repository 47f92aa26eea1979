(() => {
  "use strict";
  // Filters topics, disputes, events, rows and sources by text, verdict and source. Without it all is shown.
  const form = document.getElementById("the-filter");
  const output = form.querySelector("output");
  const topics = new Map([...document.querySelectorAll("article.topic")].map((item) => [item.id, item]));
  const others = [...document.querySelectorAll("article[data-sources]:not(.topic)")];
  const followers = [...document.querySelectorAll("[data-topics]")];
  const sections = [...document.querySelectorAll("main > section")];
  const texts = new Map();

  // Case and accents do not matter to who searches.
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  const textOf = (item) => {
    if (!texts.has(item)) texts.set(item, folded(item.textContent));
    return texts.get(item);
  };

  const isWanted = (item, words, verdict, source) =>
    (!verdict || !("verdict" in item.dataset) || item.dataset.verdict === verdict) &&
    (!source || item.dataset.sources.split(" ").includes(source)) &&
    words.every((word) => textOf(item).includes(word));

  // A question is wanted or not; its card, its row and its events go with it.
  const apply = () => {
    const data = new FormData(form);
    const words = folded(data.get("text")).split(/\s+/).filter(Boolean);
    const [verdict, source] = [data.get("verdict"), data.get("source")];
    for (const item of [...topics.values(), ...others]) item.hidden = !isWanted(item, words, verdict, source);
    const isHidden = (id) => topics.get(id).hidden;
    for (const item of followers) item.hidden = item.dataset.topics.split(" ").every(isHidden);
    const filtered = Boolean(words.length || verdict || source);
    for (const part of sections) part.hidden = filtered && isEmpty(part);
    document.body.classList.toggle("filtered", filtered);
    output.textContent = filtered ? told() : "";
  };

  const isEmpty = (part) => !part.querySelector("[data-sources]:not([hidden]), [data-topics]:not([hidden])");

  const told = () => {
    const shown = [...topics.values()].filter((item) => !item.hidden).length;
    return `${shown} of ${topics.size} questions`;
  };

  // What a link leads to is shown, whatever the filter.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target || !target.closest("[hidden]")) return;
    for (let item = target; item; item = item.parentElement) item.hidden = false;
    target.scrollIntoView();
  };

  let due = 0;
  form.addEventListener("input", () => {
    clearTimeout(due);
    due = setTimeout(apply, 80);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  window.addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    if (event.target.closest('a[href^="#"]')) setTimeout(reveal);
  });
  form.hidden = false;
  apply();
})();
