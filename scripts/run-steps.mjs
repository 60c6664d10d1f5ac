import { run, stopOnSignals } from "./child-processes.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} args for Node
 * @property {Record<string, string>} [env]
 * @property {boolean} [inherit] shows its output while it runs, and not only when it fails
 * @property {string} [needs] a step without whose success this one says nothing
 * @property {() => Tally} [count] reads how many tests ran; without it a step counts as one
 */

/**
 * Runs steps: each lane from left to right, the lanes in parallel. Prints the result and time of each step,
 * and the tally at the end. A failure prevents only steps that need the failed one. The process's exit status
 * is 1 when anything failed.
 * @param {readonly (readonly Step[])[]} lanes
 * @param {readonly Step[]} [afterwards] steps that need the whole machine
 */
export async function runSteps(lanes, afterwards = []) {
  const all = [...lanes.flat(), ...afterwards];
  /** @type {Map<string, Tally>} */
  const done = new Map();
  stopOnSignals(() => {
    const stopped = all.filter(({ name }) => !done.has(name));
    for (const { name } of stopped) done.set(name, { passed: 0, failed: 0, skipped: 1 });
    const { text, status } = conclude(done);
    return {
      text: `Stopped before the end: ${stopped.map(({ name }) => name).join(", ")}.\n${text}`,
      status,
    };
  });
  const runLane = async (/** @type {readonly Step[]} */ steps) => {
    for (const step of steps) done.set(step.name, await runStep(step, done));
  };
  await Promise.all(lanes.map(runLane));
  await runLane(afterwards);
  const { text, status } = conclude(done);
  console.log(text);
  process.exit(status);
}

/** @param {Map<string, Tally>} done */
function conclude(done) {
  const tallies = [...done.values()];
  const sum = (/** @type {keyof Tally} */ part) => tallies.reduce((total, tally) => total + tally[part], 0);
  const failed = sum("failed");
  return {
    text: `${sum("passed")} passed, ${failed} failed, ${sum("skipped")} skipped`,
    status: failed > 0 ? 1 : 0,
  };
}

/**
 * @param {Step} step
 * @param {Map<string, Tally>} done
 * @returns {Promise<Tally>}
 */
async function runStep(step, done) {
  if (step.needs !== undefined && done.get(step.needs)?.failed !== 0) {
    console.log(`skip  ${step.name}, because ${step.needs} failed`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const startedAtMs = performance.now();
  if (step.inherit) console.log(`…     ${step.name}`);
  const { status, output } = await run(process.execPath, step.args, {
    ...(step.env ? { env: step.env } : {}),
    inherit: step.inherit ?? false,
  });
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  const tally = tallyOf(step, status === 0);
  console.log(`${tally.failed > 0 ? "FAIL" : "ok  "}  ${step.name.padEnd(16)}${seconds.padStart(6)} s`);
  if (tally.failed > 0) process.stdout.write(output);
  return tally;
}

/**
 * The tally of a step. A report may be missing, or lack errors outside any test, so the exit status counts
 * too.
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {Tally}
 */
function tallyOf(step, succeeded) {
  let tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    tally = step.count?.() ?? { ...tally, passed: succeeded ? 1 : 0 };
  } catch {
    return { ...tally, failed: 1 };
  }
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
