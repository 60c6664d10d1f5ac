/** The name of this page's build (scripts/fill-worker.mjs); empty without a build. */
export const ownBuild =
  document.querySelector('meta[name="redescribe-build"]')?.getAttribute("content") ?? "";
