/** The build writes this list (scripts/later-files.mjs). */
const LIST = "later-files.json";

/**
 * Loads all files that are loaded on demand into the browser's cache, one at a time, so that everything opens
 * at once and without the server. Rejects at the first file that fails; that file is loaded again when
 * needed.
 */
export async function fetchLaterFiles(): Promise<void> {
  // During development there is no build, and the server is near.
  if (!import.meta.env.PROD) return;
  const files: unknown = await (await fetchQuietly(LIST)).json();
  if (!Array.isArray(files)) return;
  // A file is in the cache only after it was read to its end.
  for (const file of files) await (await fetchQuietly(String(file))).arrayBuffer();
}

function fetchQuietly(path: string): Promise<Response> {
  return fetch(new URL(path, document.baseURI), { priority: "low" });
}
