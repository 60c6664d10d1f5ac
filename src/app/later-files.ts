/** Written by the build (scripts/later-files.mjs). */
const LIST = "later-files.json";

/**
 * Fetches all that is loaded on demand, one file at a time, into the browser's cache: whatever is opened then opens at
 * once, and also while the server is away. Rejects at the first file that can't be had; it is asked for again when it is needed.
 */
export async function fetchLaterFiles(): Promise<void> {
  // While developing there is no build, and the server is at hand.
  if (!import.meta.env.PROD) return;
  const files: unknown = await (await fetchQuietly(LIST)).json();
  if (!Array.isArray(files)) return;
  // Not before it is read to its end is it in the cache.
  for (const file of files) await (await fetchQuietly(String(file))).arrayBuffer();
}

function fetchQuietly(path: string): Promise<Response> {
  return fetch(new URL(path, document.baseURI), { priority: "low" });
}
