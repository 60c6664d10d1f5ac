import { createGatewayClient } from "#platforms/gateway-client.ts";
import { isServedByUs } from "./served-by.ts";

const PARAMETER = "session";
const SECRET = /^[\w-]{22,128}$/;

let secret = "";

/**
 * Takes the session's secret out of the opened address into this page's memory. Called before anything else looks at the
 * address; a bookmark of it is of no use after a restart.
 */
export function takeSession(): void {
  const [path = "", query = ""] = location.hash.replace(/^#/, "").split("?", 2);
  const parameters = new URLSearchParams(query);
  const given = parameters.get(PARAMETER);
  if (given === null) return;
  openSession(given);
  parameters.delete(PARAMETER);
  const rest = parameters.toString();
  history.replaceState(history.state, "", `#${path || "/"}${rest === "" ? "" : `?${rest}`}`);
}

/** The secret as typed or pasted, or the whole address that has it. False when it can't be one. */
export function openSession(typed: string): boolean {
  const [, fromAddress] = /[?&]session=([\w-]+)/.exec(typed) ?? [];
  const found = fromAddress ?? typed.trim();
  if (!SECRET.test(found)) return false;
  secret = found;
  return true;
}

export function gatewaySession(): string {
  return secret;
}

export const gatewayRoot = new URL("gateway", document.baseURI).href;

export const gateway = createGatewayClient({
  fetch: (input, init) => fetch(input, init),
  root: gatewayRoot,
  session: gatewaySession,
  isThere: isServedByUs,
});
