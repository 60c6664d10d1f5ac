// Preloaded into a server under test: moves both of its clocks ahead when the test's process asks for it.
let aheadMs = 0;
const steadyNow = performance.now.bind(performance);
const wallNow = Date.now;
performance.now = () => steadyNow() + aheadMs;
Date.now = () => wallNow() + aheadMs;

process.on("message", ({ moveClockMs }) => {
  aheadMs += moveClockMs;
  process.send?.({ aheadMs });
});
