/** Does the page come from our own server, with a gateway beside it? A static host has none. */
export const isServedByUs =
  document.querySelector('meta[name="redescribe-host"]')?.getAttribute("content") === "server";

const sandboxOrigin = document.querySelector('meta[name="redescribe-sandbox"]')?.getAttribute("content");

/** The origin of the sandbox that our server runs, without a slash at the end; undefined where there is none. */
export const sandboxUrl = sandboxOrigin ? sandboxOrigin : undefined;
