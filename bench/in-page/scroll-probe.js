// Watches frames while a sheet is scrolled: how long each took, and whether rows were missing in one.
(() => {
  /** @type {number[]} */
  let framesMs = [];
  let blankFrames = 0;
  let isWatching = false;

  const isBlank = () => {
    const grid = document.querySelector('[role="grid"]');
    if (!grid) return false;
    const { left, top, height } = grid.getBoundingClientRect();
    return [0.25, 0.5, 0.75].some((share) => {
      const hit = document.elementFromPoint(left + 300, top + height * share);
      return !hit?.closest('[role="row"]');
    });
  };
  const watch = () => {
    [framesMs, blankFrames, isWatching] = [[], 0, true];
    let beforeMs = performance.now();
    const onFrame = (/** @type {number} */ nowMs) => {
      if (!isWatching) return;
      framesMs.push(nowMs - beforeMs);
      beforeMs = nowMs;
      if (isBlank()) blankFrames += 1;
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  };
  const stop = () => {
    isWatching = false;
    return { framesMs, blankFrames };
  };
  Reflect.set(globalThis, "scrollProbe", { watch, stop });
})();
