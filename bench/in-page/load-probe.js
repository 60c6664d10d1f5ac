// Runs before the page's own scripts and finds out when a cell accepts typing: the earliest moment at which
// the cell exists, the main thread is free, and a stroke reaches the page's state.
(() => {
  /** @type {{ cell: string, taken: string }} selectors: of the cell, and of what shows that a stroke was taken */
  const { cell, taken } = Reflect.get(globalThis, "loadTarget");
  const channel = new MessageChannel();
  let isAsking = false;

  const ask = () => {
    if (isAsking || !document.querySelector(cell)) return;
    isAsking = true;
    // A message waits behind all work that is due.
    channel.port2.postMessage("ask");
  };
  const observer = new MutationObserver(ask);
  observer.observe(document, { childList: true, subtree: true });

  /** @type {number} */
  let freeAtMs;
  channel.port1.onmessage = ({ data }) => {
    if (data === "ask") {
      const place = document.querySelector(cell);
      if (!(place instanceof HTMLElement)) return;
      freeAtMs = performance.now();
      const field = place.matches("input") ? place : place.querySelector("input, textarea");
      if (!(field instanceof HTMLElement)) {
        // A cell that is text at rest gets its text box by a click; the change of the document asks again.
        isAsking = false;
        for (const name of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
          place.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }));
        }
        return;
      }
      field.focus();
      document.execCommand("insertText", false, "x");
      channel.port2.postMessage("answer");
    } else if (document.querySelector(taken)) {
      observer.disconnect();
      channel.port1.close();
      console.debug(`interactive ${freeAtMs}`);
    } else {
      isAsking = false;
      ask();
    }
  };
})();
