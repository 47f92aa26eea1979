(() => {
  "use strict";
  // Filters topics, disputes, events, rows and sources by text, verdict and source. Without it all is shown.
  const form = document.getElementById("the-filter");
  const output = form.querySelector("output");
  const items = [...document.querySelectorAll("[data-sources]")];
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

  const apply = () => {
    const data = new FormData(form);
    const words = folded(data.get("text")).split(/\s+/).filter(Boolean);
    const [verdict, source] = [data.get("verdict"), data.get("source")];
    for (const item of items) item.hidden = !isWanted(item, words, verdict, source);
    const filtered = Boolean(words.length || verdict || source);
    document.body.classList.toggle("filtered", filtered);
    output.textContent = filtered ? told() : "";
  };

  const told = () => {
    const topics = items.filter((item) => item.matches("article.topic"));
    const shown = topics.filter((item) => !item.hidden).length;
    return `${shown} of ${topics.length} questions`;
  };

  // What a link leads to is shown, whatever the filter.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest("[hidden]")) return;
    form.reset();
    apply();
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
  form.hidden = false;
  apply();
})();
