/** Tells of refused requests, by their codes alone: nothing that a stranger wrote gets into a log. */
export type RefusalLog = { readonly note: (code: string) => void };

const MINUTE_MS = 60_000;

/** At most a line a minute for each code, however many come. */
export function createRefusalLog(write: (line: string) => void, steadyNow: () => number): RefusalLog {
  const lines = new Map<string, { atMs: number; more: number }>();
  return {
    note: (code) => {
      const last = lines.get(code);
      if (last && steadyNow() - last.atMs < MINUTE_MS) {
        last.more += 1;
        return;
      }
      const more = last?.more ? ` (and ${last.more} more)` : "";
      lines.set(code, { atMs: steadyNow(), more: 0 });
      write(`Gateway: refused a request: ${code}${more}`);
    },
  };
}
