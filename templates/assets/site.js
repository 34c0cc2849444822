// Remembers the colour theme. The page works the same without it.
(() => {
  const inputs = document.querySelectorAll(".theme input");
  let store = null;
  try { store = window.localStorage; } catch { /* private windows may refuse */ }
  const known = store?.getItem("theme");
  for (const input of inputs) {
    if (known) input.checked = input.value === known;
    input.addEventListener("change", () => store?.setItem("theme", input.value));
  }
})();

// Narrows the list of everything down to what has all the words, on all of its pages. Without it the list is there whole.
document.addEventListener("DOMContentLoaded", () => {
  const finder = document.querySelector(".finder"), list = document.querySelector(".found");
  if (!finder || !list) return;
  const input = finder.querySelector("input"), output = finder.querySelector("output");
  const own = [...list.children], rest = document.querySelectorAll(".hero .chips, .pager");
  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let groups = null;

  // Groups of the other pages stand in the list only while somebody looks for something.
  const load = async () => {
    const pages = await Promise.all(finder.dataset.pages.split(" ").map(async address => {
      if (address === ".") return own;
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
      // Their links go on leading where they led: addresses of the site begin with a slash.
      return [...page.querySelectorAll(".found > *")].map(group => { group.querySelector("h2").removeAttribute("id"); return document.adoptNode(group); });
    }));
    return pages.flat();
  };

  const show = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let found = 0;
    for (const group of words.length ? groups : own) {
      let here = 0;
      for (const entry of group.querySelectorAll("li")) {
        const text = fold(entry.textContent);
        entry.hidden = !words.every(word => text.includes(word));
        here += entry.hidden ? 0 : 1;
      }
      group.hidden = here === 0;
      found += here;
    }
    list.replaceChildren(...words.length ? groups : own);
    for (const other of rest) other.hidden = words.length > 0;
    output.textContent = words.length ? output.dataset.found.replace("#", found.toLocaleString(document.documentElement.lang)) : "";
  };

  input.addEventListener("input", async () => {
    groups ??= load().catch(() => own);
    groups = await groups;
    show();
  });
});
