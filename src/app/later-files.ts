/** Written by the build (scripts/later-files.mjs). */
const LIST = "later-files.json";

let isBegun = false;

/**
 * In idle moments fetches all that is loaded on demand, one file at a time, into the browser's cache: whatever is opened
 * then opens at once, and also while the server is away. What fails here is asked for again when it is needed.
 */
export function fetchLaterFiles(): void {
  // While developing there is no build, and the server is at hand.
  if (isBegun || !import.meta.env.PROD) return;
  isBegun = true;
  whenIdle(() => {
    fetchAll().catch(() => {
      isBegun = false;
    });
  });
}

async function fetchAll(): Promise<void> {
  const files: unknown = await (await fetchQuietly(LIST)).json();
  if (!Array.isArray(files)) return;
  // Not before it is read to its end is it in the cache.
  for (const file of files) await (await fetchQuietly(String(file))).arrayBuffer();
}

function fetchQuietly(path: string): Promise<Response> {
  return fetch(new URL(path, document.baseURI), { priority: "low" });
}

/** Not every browser has idle callbacks. */
function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 500);
}
