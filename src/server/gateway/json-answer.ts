import type { ServerResponse } from "node:http";
import { securityHeaders } from "../security-headers.ts";

/**
 * Sends an answer of the gateway: its own headers, and JSON that it wrote. `isLast` closes the connection
 * afterwards.
 */
export function answerJson(
  outgoing: ServerResponse,
  status: number,
  json: object | undefined,
  isLast = false,
): void {
  // The caller may have left meanwhile.
  if (outgoing.headersSent || outgoing.destroyed) return;
  const body = json === undefined ? "" : JSON.stringify(json);
  outgoing.writeHead(status, {
    ...securityHeaders,
    "Cache-Control": "no-store",
    ...(json && {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Length": Buffer.byteLength(body),
    }),
    ...(status === 503 && { "Retry-After": "1" }),
    ...(isLast && { Connection: "close" }),
  });
  outgoing.end(body);
}
