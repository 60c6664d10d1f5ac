/** The build that this page is of (scripts/fill-worker.mjs); empty where it isn't built. */
export const ownBuild =
  document.querySelector('meta[name="redescribe-build"]')?.getAttribute("content") ?? "";
