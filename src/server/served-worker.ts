import { createHash } from "node:crypto";

/** The page's document as it was built and as it is served, and the policy that goes with it. */
interface ServedDocument {
  readonly built: Buffer;
  readonly served: Buffer;
  readonly policy: string;
}

/**
 * The service worker as this server gives it. The build has told it the hash of each file (scripts/fill-worker.mjs); the
 * document that is served is another one, and its policy comes in a header, which a hash doesn't cover.
 */
export function fillServedWorker(worker: string, { built, served, policy }: ServedDocument): string {
  const builtHash = JSON.stringify(hashOf(built));
  const noPolicy = 'const POLICY = "";';
  if (!worker.includes(builtHash) || !worker.includes(noPolicy)) {
    throw new Error("the build's service worker doesn't know its document; npm run build makes a new one.");
  }
  return worker
    .replace(builtHash, () => JSON.stringify(hashOf(served)))
    .replace(noPolicy, () => `const POLICY = ${JSON.stringify(policy)};`);
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("base64");
}
