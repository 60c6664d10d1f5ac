import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { test as base, expect } from "@playwright/test";
import { type NpmCommand, runNpm } from "./npm-command.ts";
import { createSandboxControl, type SandboxControl } from "./sandbox-control.ts";
import { readyUrl } from "./server-process.ts";

const test = base.extend<{ run: typeof runNpm; folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  run: async ({}, use) => {
    const commands: NpmCommand[] = [];
    await use((name, flags) => {
      const command = runNpm(name, flags);
      commands.push(command);
      return command;
    });
    for (const { signalAll } of commands) signalAll("SIGKILL");
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "redescribe-"));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

// The tests run whole commands with several processes each, which takes long on a busy machine.

const inMemory = ["--port", "0", "--no-open", "--memory"];

/** The sandbox's origin in the text that a command prints before it is ready. */
const sandboxOf = (command: NpmCommand): string =>
  /^Sandbox: (http:\/\/127\.0\.0\.1:\d+)$/m.exec(command.printed())?.[1] ?? "";

async function sevenbridgesControl(command: NpmCommand): Promise<SandboxControl> {
  await readyUrl(command.child);
  return createSandboxControl("sevenbridges", `${sandboxOf(command)}/sevenbridges`);
}

/** The child processes of a process; npm starts the server, and the server the sandbox. */
async function childrenOf(processId: number): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  return stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter(([, parent]) => parent === processId)
    .map(([child = 0]) => child);
}

const status = (url: string, init?: RequestInit): Promise<number | string> =>
  fetch(url, init).then(
    (answer) => answer.status,
    () => "nobody there",
  );

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`npm start says Ready last, and stops with status 0 when npm gets ${signal}`, async ({ run }) => {
    const start = run("start", inMemory);
    const url = await readyUrl(start.child);
    expect(await status(url)).toBe(200);
    const sandboxUrl = sandboxOf(start);
    expect(new URL(sandboxUrl).port).not.toBe(new URL(url).port);
    expect(await status(`${sandboxUrl}/sevenbridges/v2/user`)).toBe(401);
    expect(start.printed()).toMatch(
      /(^|\n)Sandbox: http:\/\/127\.0\.0\.1:\d+\nWith your platforms: \S+\nReady: http:\/\/127\.0\.0\.1:\d+\n$/,
    );
    expect(start.printed()).toMatch(/^With your platforms: \S+\/#\/\?code=[\w-]{32}$/m);

    start.child.kill(signal);
    expect(await start.exitStatus).toBe(0);
    expect([await status(url), await status(sandboxUrl)]).toEqual(["nobody there", "nobody there"]);
    expect(start.printed()).not.toContain("has stopped");
  });
}

test("Ctrl+C, which reaches npm and the server at once, stops npm start with status 0", async ({ run }) => {
  const start = run("start", inMemory);
  const url = await readyUrl(start.child);
  const sandboxUrl = sandboxOf(start);
  start.signalAll("SIGINT");
  expect(await start.exitStatus).toBe(0);
  expect([await status(url), await status(sandboxUrl)]).toEqual(["nobody there", "nobody there"]);
  expect(start.printed()).not.toContain("has stopped");
});

test("when npm start is killed without a word, its sandbox ends by itself", async ({ run }) => {
  const start = run("start", inMemory);
  await readyUrl(start.child);
  const sandboxUrl = sandboxOf(start);
  const [server = 0] = await childrenOf(start.child.pid ?? 0);
  process.kill(server, "SIGKILL");
  await expect.poll(() => status(sandboxUrl)).toBe("nobody there");
});

test("a sandbox that crashes is said in one line, and the page goes on without it", async ({ run }) => {
  const start = run("start", inMemory);
  const url = await readyUrl(start.child);
  const [server = 0] = await childrenOf(start.child.pid ?? 0);
  const before = start.printed();
  const [sandbox = 0] = await childrenOf(server);
  process.kill(sandbox, "SIGKILL");
  await expect
    .poll(() => start.printed().slice(before.length))
    .toContain("The sandbox has stopped (SIGKILL).");
  expect(start.printed().slice(before.length).trimEnd().split("\n")).toHaveLength(1);
  expect(await status(url)).toBe(200);
  start.child.kill("SIGTERM");
  expect(await start.exitStatus).toBe(0);
});

test("without --sandbox-control nobody can plan a fault; --no-sandbox starts none", async ({ run }) => {
  const closed = run("start", inMemory);
  const without = run("start", [...inMemory, "--no-sandbox"]);
  const [, url] = await Promise.all([readyUrl(closed.child), readyUrl(without.child)]);
  const control = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify([{ on: "*", fault: "html-200" }]),
  };
  expect(await status(`${sandboxOf(closed)}/dnanexus/_sandbox/faults`, control)).toBe(403);
  const page = await (await fetch(url)).text();
  expect(without.printed()).not.toContain("Sandbox:");
  expect(page).toContain('<meta name="redescribe-sandbox" content="" />');
});

test("an answer that hangs doesn't keep npm start from stopping", async ({ run }) => {
  const start = run("start", [...inMemory, "--sandbox-control"]);
  const control = await sevenbridgesControl(start);
  await control.faults([{ on: "*", fault: "hang-before-commit" }]);
  const headers = { "X-SBG-Auth-Token": "sandbox-curator" };
  const hanging = fetch(`${sandboxOf(start)}/sevenbridges/v2/user`, { headers });
  hanging.catch(() => {});
  await expect.poll(() => control.usedFaults()).toMatchObject([{ used: 1 }]);

  start.child.kill("SIGTERM");
  expect(await start.exitStatus).toBe(0);
  await expect(hanging).rejects.toThrow();
});

for (const [flag, further] of [
  ["--port", ["--sandbox-port", "0"]],
  ["--sandbox-port", ["--port", "0"]],
] as const) {
  test(`npm start says in one line that the port of ${flag} is taken, and what to do`, async ({ run }) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;

    const start = run("start", [flag, String(port), ...further, "--no-open", "--memory"]);
    expect(await start.exitStatus).toBe(1);
    expect(start.printed().trimEnd().split("\n")).toHaveLength(1);
    expect(start.printed()).toContain(`Port ${port} is in use`);
    expect(start.printed()).toContain(`npm start -- ${flag} 0`);
    other.close();
  });
}

for (const [flags, says] of [
  [["--colour"], "Unknown option --colour."],
  [["--sandbox-port", "http"], '--sandbox-port must be a number from 0 to 65535, not "http".'],
  [["--port", "http"], '--port must be a number from 0 to 65535, not "http".'],
  [["--platform-host="], "--platform-host must be one host name in lowercase"],
  [["--platform-host", "*.example.org"], "--platform-host must be one host name in lowercase"],
  [["--platform-host", "http://api.example.org"], "--platform-host must be one host name in lowercase"],
  [["--stand-in", "api.dnanexus.com=http://192.0.2.1:80"], "the origin must be on this machine"],
] as const) {
  test(`npm start refuses ${flags.join(" ")} with status 2`, async ({ run }) => {
    const start = run("start", flags);
    expect(await start.exitStatus).toBe(2);
    expect(start.printed()).toContain(says);
    expect(start.printed().trimEnd().split("\n")).toHaveLength(1);
  });
}

test("what was written is kept in the data folder over a restart", async ({ run, folder }) => {
  const object = "568e69abe9b0307bc0414164";
  const flags = ["--port", "0", "--no-open", "--sandbox-control", "--data", folder];
  const first = run("start", flags);
  await (await sevenbridgesControl(first)).write({ object, set: { kept: "yes" } });
  first.child.kill("SIGTERM");
  await first.exitStatus;

  const second = run("start", flags);
  const after = await sevenbridgesControl(second);
  expect((await after.history()).at(-1)?.after).toMatchObject({ kept: "yes" });
});

test("what is kept can be read by its owner alone, also what was there before", async ({ run, folder }) => {
  test.skip(process.platform === "win32", "there are no such modes");
  const data = join(folder, "data");
  await mkdir(data, { mode: 0o755 });
  await writeFile(join(data, "sandbox.db.damaged-2026"), "x", { mode: 0o644 });
  const start = run("start", ["--port", "0", "--no-open", "--data", data]);
  await readyUrl(start.child);
  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
  expect(await modeOf(data)).toBe("700");
  const files = await readdir(data);
  expect(files).toContain("sandbox.db-wal");
  for (const name of files) expect([name, await modeOf(join(data, name))]).toEqual([name, "600"]);
});

test("a data file that can't be read is moved aside and said, never deleted", async ({ run, folder }) => {
  const damaged = "this is no database ".repeat(500);
  await writeFile(join(folder, "sandbox.db"), damaged);
  const start = run("start", ["--port", "0", "--no-open", "--data", folder]);
  const url = await readyUrl(start.child);
  expect((await fetch(url)).status).toBe(200);

  const aside = (await readdir(folder)).find((name) => name.startsWith("sandbox.db.damaged"));
  expect(aside).toBeDefined();
  expect(await readFile(join(folder, aside ?? ""), "utf8")).toBe(damaged);
  expect(start.printed()).toContain(aside);
});

test("npm run sandbox prints its two addresses and Ready, and stops with status 0", async ({ run }) => {
  const sandbox = run("sandbox", ["--dnanexus-port", "0", "--sevenbridges-port", "0", "--memory"]);
  await expect.poll(() => sandbox.printed(), { timeout: 30_000 }).toMatch(/^Ready$/m);
  const [dnanexus, sevenbridges] = sandbox.printed().split("\n");
  expect(dnanexus).toMatch(/^DNAnexus: http:\/\/127\.0\.0\.1:\d+$/);
  expect(sevenbridges).toMatch(/^Seven Bridges: http:\/\/127\.0\.0\.1:\d+\/v2$/);

  sandbox.child.kill("SIGTERM");
  expect(await sandbox.exitStatus).toBe(0);
});
