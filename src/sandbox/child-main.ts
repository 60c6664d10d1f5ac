import type { ChildMessage } from "./child-message.ts";
import { type OneOrigin, type OneOriginOptions, startOneOrigin } from "./one-origin.ts";

// The sandbox beside a page, in a process of its own. It is started by another one, which sends what to start with, and it
// ends when that one disconnects or is gone.

let starting: Promise<OneOrigin> | undefined;
let isStopping = false;

function tell(message: ChildMessage): void {
  process.send?.(message);
}

async function start(options: OneOriginOptions): Promise<void> {
  try {
    starting = startOneOrigin(options);
    const { url, movedAside } = await starting;
    tell({ kind: "listening", url, movedAside });
  } catch (error) {
    const { code, port, message } = error as { code?: string; port?: number; message?: string };
    tell({
      kind: "failed",
      message: message ?? String(error),
      ...(code !== undefined && { code }),
      ...(port !== undefined && { port }),
    });
    process.exitCode = 1;
    process.disconnect();
  }
}

function stop(): void {
  if (isStopping) return;
  isStopping = true;
  const exit = (): void => process.exit();
  Promise.resolve(starting)
    .then((running) => running?.close())
    .then(exit, exit);
}

process.on("SIGINT", stop);
process.on("SIGTERM", stop);
process.on("disconnect", stop);
process.once("message", (options: OneOriginOptions) => void start(options));
// The parent may have gone while this program was loaded.
if (!process.connected) stop();
