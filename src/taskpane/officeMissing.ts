/** How long office.js may take before the pane says that something is wrong. */
const PATIENCE_MS = 8_000;

/** A network that blocks Microsoft's script server leaves the pane waiting for ever; after a while it says so, in both languages. */
setTimeout(() => {
  if ("Office" in window) return;
  const first = document.getElementById("first");
  if (first === null) return;
  first.setAttribute("role", "alert");
  first.textContent =
    "RightBox could not load Outlook's add-in library from appsforoffice.microsoft.com. Check the network, then close and open this pane. " +
    "RightBox 无法从 appsforoffice.microsoft.com 加载 Outlook 加载项库。请检查网络，然后重新打开此窗格。";
}, PATIENCE_MS);
