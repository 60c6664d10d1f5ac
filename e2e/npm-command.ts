import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A command of package.json under way, as a person at a terminal runs it. */
export interface NpmCommand {
  readonly child: ChildProcess;
  /** Everything printed so far, without npm's own banner. */
  readonly printed: () => string;
  readonly exitStatus: Promise<number | null>;
  /** What Ctrl+C does: the signal goes to npm and to all that it started, as far as it is still there. */
  readonly signalAll: (signal: NodeJS.Signals) => void;
}

/** Runs `npm run <name> -- <flags>`. */
export function runNpm(name: string, flags: readonly string[]): NpmCommand {
  const child = spawn("npm", ["run", "--silent", name, "--", ...flags], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    // npm's warnings about the settings of whoever runs the tests are not ours.
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
        // Nothing of it is left.
      }
    },
  };
}
