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
