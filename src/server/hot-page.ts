import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { PLATFORM_ORIGINS } from "./gateway/platform-kinds.ts";
import { markHost } from "./host-mark.ts";
import type { Page } from "./page.ts";

/** Vite's client works with inline scripts, inline styles and a web socket; all else is as strict as in the build. */
const relaxedPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  ["connect-src 'self'", ...PLATFORM_ORIGINS].join(" "),
  "frame-ancestors 'none'",
].join("; ");

/** The page straight from its sources, with hot reload: for `npm run dev` only. */
export async function hotPage(server: Server): Promise<Page> {
  // Not loaded by `npm start`.
  const { createServer } = await import("vite");
  const vite = await createServer({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
    plugins: [{ name: "host mark", transformIndexHtml: markHost }],
  });
  return {
    serve: (incoming, outgoing) => {
      outgoing.setHeader("Content-Security-Policy", relaxedPolicy);
      vite.middlewares(incoming, outgoing);
    },
    close: () => vite.close(),
  };
}
