import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { ChildMessage } from "#sandbox/child-message.ts";
import type { OneOriginOptions } from "#sandbox/one-origin.ts";

/** A sandbox that runs as its own process, on an origin of its own. */
export interface StartedSandbox {
  /** The origin, without a slash at the end. */
  readonly url: string;
  /** The place to which an unreadable data file was moved, or null. */
  readonly movedAside: string | null;
  readonly close: () => Promise<void>;
}

/** Thrown when the sandbox didn't start. */
export class SandboxStartError extends Error {
  /** Node's error code, as `EADDRINUSE`, when the port is the reason. */
  readonly code: string | undefined;

  constructor(message: string, code?: string) {
    super(message);
    this.name = "SandboxStartError";
    this.code = code;
  }
}

const program = fileURLToPath(new URL("../sandbox/child-main.ts", import.meta.url));
const closeMs = 3000;
/** Ctrl+C reaches both processes, and the child may end first; its end within this time isn't a crash. */
const signalMs = 300;

/**
 * Starts the sandbox as a child process, which ends with this one in any case. Rejects with a
 * `SandboxStartError`. `onCrash` is called with a description when the child ends without being asked to.
 */
export async function startSandboxProcess(
  options: OneOriginOptions,
  onCrash: (how: string) => void,
): Promise<StartedSandbox & { readonly processId: number }> {
  const child = fork(program, [], {
    execArgv: ["--import", import.meta.resolve("tsx")],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  child.send(options);
  const message = await firstMessageOf(child);
  if (message.kind === "failed") {
    await end(child);
    // Without a port, the code belongs to something else, such as the data file.
    throw new SandboxStartError(message.message, message.port === undefined ? undefined : message.code);
  }
  let isClosing = false;
  child.once("exit", (status, signal) => {
    const how = signal === null ? `status ${status}` : signal;
    setTimeout(() => !isClosing && onCrash(how), signalMs).unref();
  });
  return {
    url: message.url,
    movedAside: message.movedAside,
    processId: child.pid ?? 0,
    close: () => {
      isClosing = true;
      return end(child);
    },
  };
}

function firstMessageOf(child: ChildProcess): Promise<ChildMessage> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(message as ChildMessage));
    child.once("error", (error) => reject(new SandboxStartError(error.message)));
    child.once("exit", (status, signal) => {
      reject(new SandboxStartError(`it ended with ${signal ?? `status ${status}`} while it was starting`));
    });
  });
}

/** The child ends when it is disconnected; after a time limit it is killed. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill("SIGKILL"), closeMs);
  await gone;
  clearTimeout(timer);
}
