import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const module = new URL("./run-steps.mjs", import.meta.url).href;
const passing = '{ name: "good", args: ["-e", ""] }';
const failing = '{ name: "bad", args: ["-e", "console.log(`why`); process.exit(3)"] }';

function start(call: string) {
  const folder = mkdtempSync(join(tmpdir(), "steps-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = join(folder, "steps.mjs");
  writeFileSync(script, `import { runSteps } from ${JSON.stringify(module)};\nawait runSteps(${call});\n`);
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGTERM"));
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString("utf8");
  });
  const ended = once(child, "close").then(([status]) => ({ status, lines: printed.trimEnd().split("\n") }));
  return { child, ended, printed: () => printed };
}

test("the last line sums steps and the tests that they counted", async () => {
  const counting = '{ name: "tests", args: ["-e", ""], count: () => ({ passed: 7, failed: 0, skipped: 2 }) }';
  const { status, lines } = await start(`[[${passing}], [${counting}]]`).ended;
  expect(lines.at(-1)).toBe("8 passed, 0 failed, 2 skipped");
  expect(status).toBe(0);
});

test("a failing step shows its output and stops only what needs it", async () => {
  const needy = '{ name: "needy", args: ["-e", ""], needs: "bad" }';
  const { status, lines } = await start(`[[${failing}, ${passing}]], [${needy}]`).ended;
  expect(lines).toContain("why");
  expect(lines).toContain("skip  needy, because bad failed");
  expect(lines.at(-1)).toBe("1 passed, 1 failed, 1 skipped");
  expect(status).toBe(1);
});

test.each([
  [
    "a report without failures",
    "() => ({ passed: 3, failed: 0, skipped: 0 })",
    "3 passed, 1 failed, 0 skipped",
  ],
  ["no report", '() => { throw new Error("no file"); }', "0 passed, 1 failed, 0 skipped"],
])("a step that fails with %s is a failure", async (_, count, tally) => {
  const { status, lines } = await start(
    `[[{ name: "tests", args: ["-e", "process.exit(1)"], count: ${count} }]]`,
  ).ended;
  expect(lines.at(-1)).toBe(tally);
  expect(status).toBe(1);
});

test.each([
  [passing, 0, "1 passed, 0 failed, 2 skipped"],
  [failing, 1, "0 passed, 1 failed, 2 skipped"],
] as const)(
  "SIGTERM ends the running step; after %s the status is %i",
  async (first, expectedStatus, tally) => {
    const slow =
      '{ name: "slow", args: ["-e", "console.log(process.pid); setTimeout(() => {}, 60000)"], inherit: true }';
    const steps = start(`[[${first}, ${slow}, { name: "later", args: ["-e", ""] }]]`);
    await expect.poll(steps.printed, { timeout: 15_000 }).toMatch(/^\d+$/m);
    const slowPid = Number(/^\d+$/m.exec(steps.printed())?.[0]);
    steps.child.kill("SIGTERM");
    const { status, lines } = await steps.ended;
    expect(lines.slice(-2)).toEqual(["Stopped before the end: slow, later.", tally]);
    expect(status).toBe(expectedStatus);
    expect(() => process.kill(slowPid, 0)).toThrow();
  },
);
