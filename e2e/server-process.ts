import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

export interface ServerProcess {
  /** Without a slash at the end. */
  readonly url: string;
  /** Where its sandbox is, without a slash at the end; empty where it has none. */
  readonly sandboxUrl: string;
  /** All that the server has printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
  /** Ends it where it stands: it learns nothing of it. */
  readonly kill: () => Promise<void>;
  /** It stands still, as a program does whose machine is busy elsewhere: what comes to it waits. */
  readonly stall: () => void;
  readonly goOn: () => void;
  /** Moves the server's clocks ahead, as if that much time had passed; it has to be started with `isClockMovable`. */
  readonly moveClock: (aheadMs: number) => Promise<void>;
}

export interface ServerProcessOptions {
  /** Beyond those for a free port with nothing kept. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** How many files and sockets it may have open; not on Windows. */
  readonly openFiles?: number;
  readonly isClockMovable?: boolean;
}

/**
 * Starts the production server on a free port with nothing kept, and a sandbox that can be controlled. It hangs on a channel
 * to this process, and so ends with it, whatever ends it.
 */
export async function startServerProcess({
  flags = [],
  env = {},
  openFiles,
  isClockMovable = false,
}: ServerProcessOptions = {}): Promise<ServerProcess> {
  const control = flags.includes("--no-sandbox") ? [] : ["--sandbox-control"];
  const allFlags = ["--port", "0", "--no-open", "--memory", ...control, ...flags];
  const clock = isClockMovable ? ["--import", "./e2e/server-clock.mjs"] : [];
  const words = [process.execPath, ...clock, "--import", "tsx", "src/server/main.ts", ...allFlags];
  const [program = "", ...rest] =
    openFiles === undefined ? words : ["sh", "-c", `ulimit -n ${openFiles}; exec "$0" "$@"`, ...words];
  const child = spawn(program, rest, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...env },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
    });
  }
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await readyUrl(child);
  return {
    url,
    sandboxUrl: /^Sandbox: (\S+)$/m.exec(printed)?.[1] ?? "",
    printed: () => printed,
    stop: async () => {
      // One that stands still hears of nothing.
      child.kill("SIGCONT");
      child.kill("SIGTERM");
      await ended;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
    stall: () => void child.kill("SIGSTOP"),
    goOn: () => void child.kill("SIGCONT"),
    moveClock: async (aheadMs) => {
      const moved = once(child, "message");
      child.send({ moveClockMs: aheadMs });
      await moved;
    },
  };
}

/** The address in the line `Ready: <url>`, once a process has printed it. */
export function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const read = (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const url = /^Ready: (\S+)\r?\n/m.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", reject);
    child.once("exit", (status) => reject(new Error(`The server ended with status ${status}:\n${printed}`)));
  });
}
