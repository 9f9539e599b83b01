const map = document.querySelector("#kaart");
const buttons = [...document.querySelectorAll(".lijst button")];
const topic = document.querySelector("#onderwerp");
const count = document.querySelector("#stand");

// from this page to the map
for (const button of buttons) {
  button.addEventListener("click", () => map.select({ gemeente: button.dataset.code }));
}
topic.addEventListener("change", () => map.set({ thema: topic.value || null }));

// from the map to this page
map.addEventListener("selection", ({ detail }) => {
  const chosen = detail.gemeente.map(({ code }) => code);
  for (const button of buttons) button.setAttribute("aria-pressed", String(chosen.includes(button.dataset.code)));
});
map.addEventListener("filters", ({ detail }) => {
  count.textContent = `${detail.shown} van ${detail.total} samenwerkingsverbanden`;
});
