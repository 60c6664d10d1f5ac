// Runs in a page before its own scripts, and finds out when it can be used: the first moment at which what it shows is
// there, a frame of it has been made, and the main thread is free.
(() => {
  /** @type {string} a selector */
  const wanted = Reflect.get(globalThis, "readySelector");
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    console.debug(`ready ${performance.now()}`);
  };
  const observer = new MutationObserver(look);
  function look() {
    if (!document.querySelector(wanted)) return;
    observer.disconnect();
    requestAnimationFrame(() => channel.port2.postMessage(null));
  }
  observer.observe(document, { childList: true, subtree: true, attributes: true });
})();
