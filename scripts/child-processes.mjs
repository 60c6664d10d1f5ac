import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
const ownGroup = process.platform !== "win32";
/** How a group is asked to end, ever less politely: some ignore SIGINT because they were started in the background. */
const requests = /** @type {const} */ ([
  { signal: "SIGINT", afterMs: 0 },
  { signal: "SIGTERM", afterMs: 3_000 },
  { signal: "SIGKILL", afterMs: 6_000 },
]);
let stopping = false;

/**
 * Runs a program to its end and gives its exit status with what it printed. It gets a process group of its own, so that
 * `stopChildren` reaches everything it started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, inherit?: boolean, shell?: boolean }} [how]
 *   inherit: print straight to our own output instead of collecting it
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
      // Whoever waits for a child that we ended would take its end for a failure, and say so over our last words.
      if (!stopping) resolve({ status: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** Ends everything that `run` started, and waits until it is gone. */
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
    // The group ended by itself in between.
  }
}

/**
 * On SIGINT or SIGTERM ends all children, says what `lastWords` gives, and exits: 0, because being asked to stop is no
 * failure, unless `lastWords` names another status. Gives a function that takes the handlers away again.
 * @param {() => { text?: string, status?: number }} [lastWords]
 */
export function stopOnSignals(lastWords = () => ({})) {
  const stop = async () => {
    // npm forwards a Ctrl+C that the terminal has already sent us.
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
