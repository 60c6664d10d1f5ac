import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A running command of package.json, as a person runs it in a terminal. */
export interface NpmCommand {
  readonly child: ChildProcess;
  /** Everything printed so far, without npm's own banner. */
  readonly printed: () => string;
  readonly exitStatus: Promise<number | null>;
  /**
   * Does what Ctrl+C does: sends the signal to npm and to all processes that it started and that still run.
   */
  readonly signalAll: (signal: NodeJS.Signals) => void;
}

/** Runs `npm run <name> -- <flags>`. */
export function runNpm(name: string, flags: readonly string[]): NpmCommand {
  const child = spawn("npm", ["run", "--silent", name, "--", ...flags], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    // npm's warnings about the settings of the user who runs the tests are hidden.
    env: { ...process.env, npm_config_loglevel: "silent" },
  });
  let printed = "";
  const read = (chunk: Buffer) => {
    printed += chunk.toString("utf8");
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  return {
    child,
    printed: () => printed,
    exitStatus: once(child, "close").then(([status]) => status),
    signalAll: (signal) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // No process is left.
      }
    },
  };
}
