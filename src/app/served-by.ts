/** True when our own server serves the page, which then has a gateway; a static host has none. */
export const isServedByUs =
  document.querySelector('meta[name="redescribe-host"]')?.getAttribute("content") === "server";

const sandboxOrigin = document.querySelector('meta[name="redescribe-sandbox"]')?.getAttribute("content");

/** The origin of the sandbox beside our server, without a slash at the end; undefined without a sandbox. */
export const sandboxUrl = sandboxOrigin ? sandboxOrigin : undefined;
