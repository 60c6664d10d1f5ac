import { createHash } from "node:crypto";

/** The page's document as built and as served, with the served document's policy. */
interface ServedDocument {
  readonly built: Buffer;
  readonly served: Buffer;
  readonly policy: string;
}

/**
 * The service worker as this server serves it. The build gave it the hash of each file
 * (scripts/fill-worker.mjs), but the served document differs from the built one, and its policy is in a
 * header that the hash doesn't cover.
 */
export function fillServedWorker(worker: string, { built, served, policy }: ServedDocument): string {
  const builtHash = JSON.stringify(hashOf(built));
  const noPolicy = 'const POLICY = "";';
  if (!worker.includes(builtHash) || !worker.includes(noPolicy)) {
    throw new Error(
      "the built page is damaged: its service worker belongs to another document. Build it again with: npm run build",
    );
  }
  return worker
    .replace(builtHash, () => JSON.stringify(hashOf(served)))
    .replace(noPolicy, () => `const POLICY = ${JSON.stringify(policy)};`);
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("base64");
}
