import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCommandLine } from "./command-line.ts";

const program = fileURLToPath(new URL("./main.ts", import.meta.url));
const loader = import.meta.resolve("tsx");

type Run = { child: ChildProcess; output: () => string; errors: () => string; ended: Promise<number | null> };

describe("the command", { timeout: 60_000 }, () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sandbox-"));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  function run(...argumentList: string[]): Run {
    const child = spawn(process.execPath, ["--import", loader, program, ...argumentList], { cwd: folder });
    children.push(child);
    let output = "";
    let errors = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.on("close", (status) => resolve(status)));
    return { child, output: () => output, errors: () => errors, ended };
  }

  const freePorts = ["--dnanexus-port", "0", "--sevenbridges-port=0"];
  const ready = (running: Run) => expect.poll(running.output, { timeout: 40_000 }).toMatch(/Ready\n$/);

  test.each(["SIGTERM", "SIGINT"] as const)(
    "says where it is, then Ready, and ends with 0 on %s",
    async (signal) => {
      const running = run("--memory", ...freePorts);
      await ready(running);
      const [dnanexus, sevenbridges, last] = running.output().trim().split("\n");
      expect(dnanexus).toMatch(/^DNAnexus: http:\/\/127\.0\.0\.1:\d+$/);
      expect(sevenbridges).toMatch(/^Seven Bridges: http:\/\/127\.0\.0\.1:\d+\/v2$/);
      expect(last).toBe("Ready");
      const user = await fetch(`${sevenbridges?.slice("Seven Bridges: ".length)}/user`, {
        headers: { "x-sbg-auth-token": "sandbox-viewer" },
      });
      expect(user.status).toBe(200);
      running.child.kill(signal);
      expect(await running.ended).toBe(0);
      expect(running.errors()).toBe("");
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test("keeps its data where it is told, or in .data", async () => {
    const told = run("--data", "there/mine.db", ...freePorts);
    const untold = run(...freePorts);
    await Promise.all([ready(told), ready(untold)]);
    expect(existsSync(join(folder, "there/mine.db"))).toBe(true);
    expect(existsSync(join(folder, ".data/sandbox.db"))).toBe(true);
  });

  test("says in one line that a port is taken, and ends with 1", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const running = run("--memory", "--dnanexus-port", String(port), "--sevenbridges-port", "0");
    expect(await running.ended).toBe(1);
    other.close();
    expect(running.errors().trim().split("\n")).toEqual([expect.stringContaining(`port ${port} is in use`)]);
    expect(running.output()).toBe("");
  });

  test("says in one line that the data file was damaged, and goes on", async () => {
    writeFileSync(join(folder, "bad.db"), "nonsense ".repeat(1000));
    const running = run("--data", "bad.db", ...freePorts);
    await ready(running);
    expect(running.errors().trim().split("\n")).toEqual([expect.stringMatching(/bad\.db\.damaged-/)]);
  });

  test("says what is wrong with an option, and ends with 2", async () => {
    const running = run("--nonsense");
    expect(await running.ended).toBe(2);
    expect(running.errors().trim().split("\n")).toEqual([expect.stringContaining("--nonsense")]);
  });
});

describe("the command line", () => {
  test("has defaults", () => {
    expect(readCommandLine([])).toEqual({
      dnanexusPort: 8711,
      sevenbridgesPort: 8712,
      file: ".data/sandbox.db",
    });
    expect(readCommandLine(["--memory"])).toEqual({ dnanexusPort: 8711, sevenbridgesPort: 8712 });
  });

  test("takes both spellings of a value", () => {
    expect(readCommandLine(["--dnanexus-port=1", "--sevenbridges-port", "2", "--data=a=b.db"])).toEqual({
      dnanexusPort: 1,
      sevenbridgesPort: 2,
      file: "a=b.db",
    });
  });

  test.each([
    [["--dnanexus-port"], "--dnanexus-port"],
    [["--dnanexus-port", "x"], '"x"'],
    [["--sevenbridges-port", "65536"], "65536"],
    [["--data"], "--data"],
    [["--data", "x", "--memory"], "can't be combined"],
    [["x"], '"x"'],
  ])("%j is refused with a word on what is wrong", (words, says) => {
    expect(readCommandLine(words)).toEqual(expect.stringContaining(says));
  });
});
