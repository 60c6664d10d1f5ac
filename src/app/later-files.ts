/** The build writes this list (scripts/later-files.mjs). */
const LIST = "later-files.json";
/** The number of files that are loaded at the same time: there are more than two hundred, most of them small. */
const AT_ONCE = 4;

/**
 * Loads all files that are loaded on demand into the browser's cache, a few at a time, so that everything opens
 * at once and without the server. Rejects at the first file that fails; that file is loaded again when
 * needed.
 */
export async function fetchLaterFiles(): Promise<void> {
  // During development there is no build, and the server is near.
  if (!import.meta.env.PROD) return;
  const files: unknown = await (await fetchQuietly(LIST)).json();
  if (!Array.isArray(files)) return;
  const waiting = files.values();
  const loadNext = async () => {
    // A file is in the cache only after it was read to its end.
    for (const file of waiting) await (await fetchQuietly(String(file))).arrayBuffer();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, loadNext));
}

function fetchQuietly(path: string): Promise<Response> {
  return fetch(new URL(path, document.baseURI), { priority: "low" });
}
