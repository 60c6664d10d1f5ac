import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "@playwright/test";
import { type NpmCommand, runNpm } from "./npm-command.ts";
import { createSandboxControl } from "./sandbox-control.ts";
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

// Whole commands, several processes each: on a busy machine they take their time.
test.describe.configure({ timeout: 60_000 });

const inMemory = ["--port", "0", "--no-open", "--memory"];

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`npm start says Ready last, and stops with status 0 when npm gets ${signal}`, async ({ run }) => {
    const start = run("start", inMemory);
    const url = await readyUrl(start.child);
    expect((await fetch(url)).status).toBe(200);
    expect(start.printed()).toMatch(/(^|\n)Ready: http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(start.printed()).toMatch(/^With your platforms: \S+\/#\/\?session=[\w-]{43}\nReady: /m);

    start.child.kill(signal);
    expect(await start.exitStatus).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
}

test("Ctrl+C, which reaches npm and the server at once, stops npm start with status 0", async ({ run }) => {
  const start = run("start", inMemory);
  const url = await readyUrl(start.child);
  start.signalAll("SIGINT");
  expect(await start.exitStatus).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

test("an answer that hangs doesn't keep npm start from stopping", async ({ run }) => {
  const start = run("start", inMemory);
  const url = await readyUrl(start.child);
  const sandboxUrl = `${url}/sandbox/sevenbridges`;
  await createSandboxControl("sevenbridges", sandboxUrl).faults([{ on: "*", fault: "hang-before-commit" }]);
  const hanging = fetch(`${sandboxUrl}/v2/user`, { headers: { "X-SBG-Auth-Token": "sandbox-curator" } });
  hanging.catch(() => {});
  await expect
    .poll(() => createSandboxControl("sevenbridges", sandboxUrl).usedFaults())
    .toMatchObject([{ used: 1 }]);

  start.child.kill("SIGTERM");
  expect(await start.exitStatus).toBe(0);
  await expect(hanging).rejects.toThrow();
});

test("npm start says in one line that its port is taken, and what to do", async ({ run }) => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;

  const start = run("start", ["--port", String(port), "--no-open", "--memory"]);
  expect(await start.exitStatus).toBe(1);
  expect(start.printed().trimEnd().split("\n")).toHaveLength(1);
  expect(start.printed()).toContain(`Port ${port} is in use`);
  expect(start.printed()).toContain("npm start -- --port 0");
  other.close();
});

for (const [flags, says] of [
  [["--colour"], "Unknown flag --colour."],
  [["--port", "http"], '--port wants a number from 0 to 65535, not "http".'],
  [["--platform-host="], "--platform-host wants the name of one host in small letters"],
  [["--platform-host", "*.example.org"], "--platform-host wants the name of one host in small letters"],
  [
    ["--platform-host", "http://api.example.org"],
    "--platform-host wants the name of one host in small letters",
  ],
  [["--stand-in", "api.dnanexus.com=http://192.0.2.1:80"], "the origin has to be on this machine"],
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
  const flags = ["--port", "0", "--no-open", "--data", folder];
  const first = run("start", flags);
  const before = createSandboxControl("sevenbridges", `${await readyUrl(first.child)}/sandbox/sevenbridges`);
  await before.write({ object, set: { kept: "yes" } });
  first.child.kill("SIGTERM");
  await first.exitStatus;

  const second = run("start", flags);
  const after = createSandboxControl("sevenbridges", `${await readyUrl(second.child)}/sandbox/sevenbridges`);
  expect((await after.history()).at(-1)?.after).toMatchObject({ kept: "yes" });
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
