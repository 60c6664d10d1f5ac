// Runs an action in a page and measures the milliseconds until the frame with its result is finished: the
// result is seen in an animation frame callback (just before that frame's layout and paint), and the time is
// taken in the message right after the frame.
(() => {
  const LIMIT_MS = 60_000;

  /**
   * @param {() => void} deed
   * @param {() => boolean} isShown
   */
  const untilPainted = (deed, isShown) =>
    new Promise((resolve, reject) => {
      const startedAtMs = performance.now();
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve(performance.now() - startedAtMs);
      };
      const beforeFrame = () => {
        if (isShown()) channel.port2.postMessage(null);
        else if (performance.now() - startedAtMs > LIMIT_MS) reject(new Error("It was never shown."));
        else requestAnimationFrame(beforeFrame);
      };
      deed();
      requestAnimationFrame(beforeFrame);
    });

  /** @param {string} text into the cell that has the focus, as a spreadsheet's copy of several cells */
  const pasteText = (text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  };

  Reflect.set(globalThis, "deedProbe", { untilPainted, pasteText });
})();
