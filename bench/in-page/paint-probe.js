// Measures for each stroke the time from the key's time stamp until the frame with the counter's new text is
// finished: the text is seen in an animation frame callback (just before that frame's layout and paint), and
// the time is taken in the message right after the frame.
(() => {
  const channel = new MessageChannel();
  /** @type {number[]} */
  const paintedMs = [];
  /** The counter, or an input whose text is its value. */
  let selector = "";
  let textBefore = "";
  let pressedAtMs = 0;
  let isUnderWay = false;

  const read = () => {
    const element = document.querySelector(selector);
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    return isField ? element.value : (element?.textContent ?? "");
  };
  const beforeFrame = () => {
    if (read() === textBefore) requestAnimationFrame(beforeFrame);
    else channel.port2.postMessage(null);
  };
  channel.port1.onmessage = () => {
    paintedMs.push(performance.now() - pressedAtMs);
    isUnderWay = false;
  };
  addEventListener(
    "keydown",
    (event) => {
      if (selector === "" || isUnderWay || event.key.length !== 1) return;
      isUnderWay = true;
      pressedAtMs = event.timeStamp;
      textBefore = read();
      requestAnimationFrame(beforeFrame);
    },
    { capture: true },
  );
  Reflect.set(globalThis, "paintProbe", {
    watch: (/** @type {string} */ counter) => {
      selector = counter;
    },
    taken: () => paintedMs.splice(0),
  });
})();
