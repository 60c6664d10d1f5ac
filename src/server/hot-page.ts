import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { markDocument } from "./host-mark.ts";
import type { Page, Surroundings } from "./page.ts";
import { callableOrigins } from "./security-headers.ts";

/**
 * Vite's client needs inline scripts, inline styles and a web socket; the rest of the policy is as strict as
 * in the build.
 */
function relaxedPolicy(surroundings: Surroundings): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${callableOrigins(surroundings).join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Serves the page from its sources with hot reload, for `npm run dev` only. */
export async function hotPage(server: Server, surroundings: Surroundings): Promise<Page> {
  // Vite is imported here because `npm start` must not load it.
  const { createServer } = await import("vite");
  const vite = await createServer({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
    plugins: [
      {
        name: "host mark",
        transformIndexHtml: (document) => markDocument(document, surroundings.sandboxUrl),
      },
    ],
  });
  const policy = relaxedPolicy(surroundings);
  return {
    serve: (incoming, outgoing) => {
      outgoing.setHeader("Content-Security-Policy", policy);
      vite.middlewares(incoming, outgoing);
    },
    close: () => vite.close(),
  };
}
