import type { ManifestRequest } from "./manifest-messages.ts";
import { handleManifestRequest } from "./manifest-worker.ts";
import { packLines } from "./packed-lines.ts";
import { factsOf, type PasteAim, readOut } from "./paste-readout.ts";
import { type OpenSource, openSource } from "./read-table.ts";
import { tableProblem } from "./table-error.ts";
import { LINES_IN_SLICE, type WorkerAnswer, type WorkerRequest } from "./worker-messages.ts";

/** The worker that reads what is too large for the page's thread. Terminating it cancels a reading. */
let opened: { readonly source: Promise<OpenSource>; readonly aim: PasteAim } | undefined;

addEventListener("message", ({ data }: MessageEvent<WorkerRequest | ManifestRequest>) => {
  if (data.kind === "read") {
    void answer(data);
    return;
  }
  if (data.kind !== "open") {
    handleManifestRequest(data);
    return;
  }
  const source = openSource(data.source, factsOf(data.aim));
  // The error also reaches every reading of the source.
  source.catch(() => undefined);
  opened = { source, aim: data.aim };
});

async function answer({ id, wish }: Extract<WorkerRequest, { kind: "read" }>): Promise<void> {
  if (!opened) return;
  try {
    const onProgress = (fraction: number) => send({ id, kind: "progress", fraction });
    const { lines, ...readout } = await readOut(await opened.source, opened.aim, wish, onProgress);
    for (let start = 0; start < lines.length; start += LINES_IN_SLICE) {
      send({ id, kind: "lines", lines: packLines(lines.slice(start, start + LINES_IN_SLICE)) });
    }
    send({ id, kind: "done", readout });
  } catch (error) {
    send({ id, kind: "failed", problem: tableProblem(error) });
  }
}

function send(message: WorkerAnswer): void {
  postMessage(message);
}
