/** Does the page come from our own server, with gateway and sandbox beside it? A static host has neither. */
export const isServedByUs =
  document.querySelector('meta[name="redescribe-host"]')?.getAttribute("content") === "server";
