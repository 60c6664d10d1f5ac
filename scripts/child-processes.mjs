import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
const ownGroup = process.platform !== "win32";
/** Signals that ask a group to end, with rising force; a process started in the background ignores SIGINT. */
const requests = /** @type {const} */ ([
  { signal: "SIGINT", afterMs: 0 },
  { signal: "SIGTERM", afterMs: 3_000 },
  { signal: "SIGKILL", afterMs: 6_000 },
]);
let stopping = false;

/**
 * Runs a program to its end and returns its exit status and output. The program gets a process group of its
 * own, so that `stopChildren` reaches everything that it started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, inherit?: boolean, shell?: boolean }} [how] inherit:
 * print directly instead of collecting the output
 * @returns {Promise<{ status: number, output: string }>}
 */
export function run(program, args, { cwd, env = {}, inherit = false, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      detached: ownGroup,
      stdio: inherit ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on("data", (chunk) => chunks.push(chunk));
    child.stderr?.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => {
      running.delete(child);
      resolve({ status: 127, output: `${program}: ${error.message}\n` });
    });
    child.on("close", (code) => {
      running.delete(child);
      // After `stopChildren` the end of a child must not be reported as a failure.
      if (!stopping) resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** Ends everything that `run` started, and waits for it. */
async function stopChildren() {
  stopping = true;
  const children = [...running];
  const gone = Promise.all(children.map((child) => new Promise((resolve) => child.on("close", resolve))));
  const timers = requests.map(({ signal, afterMs }) =>
    setTimeout(() => {
      for (const child of children) signalGroup(child, signal);
    }, afterMs),
  );
  await gone;
  for (const timer of timers) clearTimeout(timer);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  try {
    if (ownGroup && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group has already ended.
  }
}

/**
 * On SIGINT or SIGTERM ends all children, prints the text of `lastWords` and exits: with 0, since being asked
 * to stop isn't a failure, or with the status that `lastWords` gives. Returns a function that removes the
 * handlers.
 * @param {() => { text?: string, status?: number }} [lastWords]
 */
export function stopOnSignals(lastWords = () => ({})) {
  const stop = async () => {
    // npm forwards a Ctrl+C that the terminal has also sent.
    if (stopping) return;
    await stopChildren();
    const { text, status = 0 } = lastWords();
    if (text !== undefined) console.log(text);
    process.exit(status);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return () => {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
}
