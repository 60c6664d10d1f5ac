/**
 * The headers that every answer of the sandbox carries. The sandbox can be told to answer with any bytes, HTML among them: a
 * browser that opens such an answer as a page runs no script, loads nothing, and gives it an origin that nobody shares.
 */
export const policyHeaders: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "content-security-policy":
    "default-src 'none'; sandbox; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** The same, as lines of an HTTP head. */
export const policyLines: string = Object.entries(policyHeaders)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join("");

/** A status line as browsers recognise it: up to four arbitrary bytes may precede it. */
const statusLine = /^[\s\S]{0,4}?http[^\n]*\n/i;
const headEnd = /\r?\n\r?\n/;

/**
 * Raw bytes of a fault with the policy's lines after each status line, so that they come before any header of the fault's own.
 * Bytes that a browser doesn't take for HTTP are given back as they are.
 */
export function withPolicyLines(bytes: Uint8Array): Uint8Array {
  let rest = Buffer.from(bytes).toString("latin1");
  let done = "";
  for (;;) {
    const line = statusLine.exec(rest)?.[0];
    if (line === undefined) break;
    done += line + policyLines;
    rest = rest.slice(line.length);
    // After an interim answer the real one follows, with a head of its own.
    const end = /\s1\d\d\b/.test(line) ? headEnd.exec(rest) : null;
    if (end === null) break;
    done += rest.slice(0, end.index + end[0].length);
    rest = rest.slice(end.index + end[0].length);
  }
  return new Uint8Array(Buffer.from(done + rest, "latin1"));
}
