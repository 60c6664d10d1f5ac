// This must be the page's first import: a one-time code is removed from the address before other code reads
// the address.

const PARAMETER = "code";

let waitingCode = takeCode();
let onCode: ((code: string) => void) | undefined;

// A link with a code may be pasted into an open page, which then stays where it is.
addEventListener("hashchange", ({ oldURL }) => {
  const code = takeCode(new URL(oldURL).hash || "#/");
  if (code === undefined) return;
  if (onCode) onCode(code);
  else waitingCode = code;
});

/** Passes on the code that the page was opened with, if any, and every later one. Called once. */
export function receiveCodes(receive: (code: string) => void): void {
  onCode = receive;
  if (waitingCode !== undefined) receive(waitingCode);
  waitingCode = undefined;
}

/** Was the page opened with a code that `receiveCodes` hasn't passed on yet? */
export function hasWaitingCode(): boolean {
  return waitingCode !== undefined;
}

/**
 * Removes a code from the address, even an invalid one. `formerHash` replaces an address that had only the
 * code.
 */
function takeCode(formerHash?: string): string | undefined {
  const [path = "", query = ""] = location.hash.replace(/^#/, "").split("?", 2);
  const parameters = new URLSearchParams(query);
  const code = parameters.get(PARAMETER);
  if (code === null) return undefined;
  parameters.delete(PARAMETER);
  const rest = parameters.toString();
  const ownHash = `#${path || "/"}${rest === "" ? "" : `?${rest}`}`;
  history.replaceState(history.state, "", ownHash === "#/" ? (formerHash ?? ownHash) : ownHash);
  return code;
}
