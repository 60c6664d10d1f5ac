import type { ServerResponse } from "node:http";
import { securityHeaders } from "./security-headers.ts";

/** A short answer in plain text, with the page's headers. */
export function answerText(
  outgoing: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(status, {
    ...securityHeaders,
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...headers,
  });
  outgoing.end(`${text}\n`);
}
