import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative } from "node:path";
import { answerText } from "./answer-text.ts";
import { createEncoder } from "./content-coding.ts";
import { markDocument } from "./host-mark.ts";
import type { Page, Surroundings } from "./page.ts";
import { securityHeadersWith } from "./security-headers.ts";
import { fillServedWorker } from "./served-worker.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

interface StaticFile {
  readonly mediaType: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly encode: ReturnType<typeof createEncoder>;
}

/**
 * The built page, read once at the start. A request must name one of its paths exactly, so no path can escape
 * the folder, and a later build doesn't change what is served.
 */
export function builtPage(
  distFolder: string,
  surroundings: Surroundings = { platformHosts: [], sandboxUrl: undefined },
): Page {
  const headers = securityHeadersWith(surroundings);
  const files = filesOf(distFolder, contentChanges(distFolder, surroundings, headers));
  return {
    build: buildOf(distFolder),
    serve: (incoming, outgoing) => {
      serveFile(files, headers, incoming, outgoing).catch(() => outgoing.destroy());
    },
    close: async () => {},
  };
}

/** The build's name is in its document (scripts/fill-worker.mjs). */
function buildOf(distFolder: string): string {
  const document = readFileSync(join(distFolder, "index.html"), "utf8");
  return /<meta name="redescribe-build" content="([^"]*)"/.exec(document)?.[1] ?? "";
}

type ContentChanges = Readonly<Record<string, (stored: Buffer) => Buffer>>;

/**
 * The two files that are served in changed form: the document, and the service worker, which contains the
 * document's hash.
 */
function contentChanges(
  distFolder: string,
  { sandboxUrl }: Surroundings,
  headers: Readonly<Record<string, string>>,
): ContentChanges {
  const documentPath = join(distFolder, "index.html");
  if (!existsSync(documentPath)) {
    throw new Error(`the built page is missing in ${distFolder}. Build it with: npm run build`);
  }
  const built = readFileSync(documentPath);
  const served = Buffer.from(markDocument(built.toString("utf8"), sandboxUrl));
  const policy = headers["Content-Security-Policy"] ?? "";
  return {
    "/index.html": () => served,
    "/service-worker.js": (worker) =>
      Buffer.from(fillServedWorker(worker.toString("utf8"), { built, served, policy })),
  };
}

function filesOf(distFolder: string, changes: ContentChanges): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(distFolder, { recursive: true, withFileTypes: true })) {
    const path = `/${relative(distFolder, `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/")}`;
    const mediaType = mediaTypes[extname(entry.name)];
    // Dot files and source maps aren't served, nor are files without a known media type.
    if (!entry.isFile() || path.includes("/.") || mediaType === undefined) continue;
    const stored = readFileSync(`${entry.parentPath}/${entry.name}`);
    const content = changes[path]?.(stored) ?? stored;
    files.set(path, {
      mediaType,
      etag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
      cacheControl: path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      encode: createEncoder(content, { compressible: /^text|json|svg/.test(mediaType) }),
    });
  }
  const index = files.get("/index.html");
  return index ? files.set("/", index) : files;
}

async function serveFile(
  files: ReadonlyMap<string, StaticFile>,
  everyHeader: Readonly<Record<string, string>>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (incoming.method !== "GET" && incoming.method !== "HEAD") {
    return answerText(outgoing, 405, "Only GET and HEAD are allowed here.", { Allow: "GET, HEAD" });
  }
  const path = incoming.url?.split("?", 1)[0] ?? "";
  const file = files.get(path);
  if (!file) return answerText(outgoing, 404, "There is no page at this address.");
  const headers = {
    ...everyHeader,
    "Cache-Control": file.cacheControl,
    ETag: file.etag,
    Vary: "Accept-Encoding",
  };
  if (incoming.headers["if-none-match"] === file.etag) {
    outgoing.writeHead(304, headers).end();
    return;
  }
  const { body, coding } = await file.encode(incoming.headers["accept-encoding"]);
  outgoing.writeHead(200, {
    ...headers,
    "Content-Type": file.mediaType,
    "Content-Length": body.byteLength,
    ...(coding === "identity" ? {} : { "Content-Encoding": coding }),
  });
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
}
