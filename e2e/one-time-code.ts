import { expect } from "@playwright/test";

/** A running server that prints one-time codes. */
export interface CodePrinter {
  readonly url: string;
  /** Everything that the server has printed so far. */
  readonly printed: () => string;
}

const LINE = /^With your platforms: (\S+)$/gm;

/** The addresses with codes that a server has printed so far. */
export function codeAddresses(printed: string): readonly string[] {
  return Array.from(printed.matchAll(LINE), ([, address = ""]) => address);
}

/** Makes the server print a new code, as the page's button does, and returns the address with it. */
export async function freshAddress({ url, printed }: CodePrinter): Promise<string> {
  const before = codeAddresses(printed()).length;
  const { status } = await fetch(`${url}/gateway/session/code`, { method: "POST", headers: { origin: url } });
  // A server that has printed many codes within a minute prints no more, and its last one stays valid.
  if (status !== 429) await expect.poll(() => codeAddresses(printed()).length).toBeGreaterThan(before);
  return codeAddresses(printed()).at(-1) ?? "";
}

/** Gets the session's secret as a page does, by a code. */
export async function enterWithoutPage(server: CodePrinter): Promise<string> {
  const code = new URL(await freshAddress(server)).hash.split("code=")[1];
  const answer = await fetch(`${server.url}/gateway/session`, {
    method: "POST",
    headers: { origin: server.url, "content-type": "application/json" },
    body: JSON.stringify({ code }),
  });
  return ((await answer.json()) as { secret: string }).secret;
}
