// The first import of the page: a one-time code leaves the address before anything else looks at it.

const PARAMETER = "code";

let waitingCode = takeCode();
let onCode: ((code: string) => void) | undefined;

// A code's link that is pasted into an open page. The page stays where it is, with what was begun there.
addEventListener("hashchange", ({ oldURL }) => {
  const code = takeCode(new URL(oldURL).hash || "#/");
  if (code === undefined) return;
  if (onCode) onCode(code);
  else waitingCode = code;
});

/** Hands on the code that the page was opened with, if there was one, and every later one. Called once. */
export function receiveCodes(receive: (code: string) => void): void {
  onCode = receive;
  if (waitingCode !== undefined) receive(waitingCode);
  waitingCode = undefined;
}

/** Was the page opened with a code? Until `receiveCodes` has handed it on. */
export function hasWaitingCode(): boolean {
  return waitingCode !== undefined;
}

/** Takes a code out of the address, a bad one too. `formerHash` takes the place of an address that only had the code. */
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
