import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { startSandboxProcess } from "./sandbox-process.ts";

const options = { port: 0, allowsControl: true, pageOrigins: [] };
const isThere = (url: string) =>
  fetch(`${url}/dnanexus/_sandbox/settings`).then(
    ({ ok }) => ok,
    () => false,
  );

// Each test starts a process, which takes long on a busy machine.
describe("the sandbox's process", { timeout: 120_000 }, () => {
  test("listens on an origin of its own until it is closed, and its end is no crash then", async () => {
    const crashes: string[] = [];
    const sandbox = await startSandboxProcess(options, (how) => crashes.push(how));
    expect(sandbox).toMatchObject({
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      movedAside: null,
    });
    expect(await isThere(sandbox.url)).toBe(true);
    await sandbox.close();
    expect(await isThere(sandbox.url)).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(crashes).toEqual([]);
  });

  test("says which port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const starting = startSandboxProcess({ ...options, port }, () => {});
    await expect(starting).rejects.toMatchObject({ name: "SandboxStartError", code: "EADDRINUSE" });
    other.close();
  });

  test("says why the data file can't be opened, and blames no port", async () => {
    const folder = fileURLToPath(new URL(".", import.meta.url));
    const starting = startSandboxProcess({ ...options, file: folder.replace(/\/$/, "") }, () => {});
    await expect(starting).rejects.toMatchObject({ name: "SandboxStartError", code: undefined });
  });

  test("tells of a crash, once, and closing it afterwards is no matter", async () => {
    const crashes: string[] = [];
    const sandbox = await startSandboxProcess(options, (how) => crashes.push(how));
    process.kill(sandbox.processId, "SIGKILL");
    await expect.poll(() => crashes, { timeout: 10_000 }).toEqual(["SIGKILL"]);
    await sandbox.close();
    expect(crashes).toHaveLength(1);
  });

  test("ends when its parent is killed without a word", async () => {
    const module = new URL("./sandbox-process.ts", import.meta.url).href;
    const source = `const { startSandboxProcess } = await import(${JSON.stringify(module)});
      const { url } = await startSandboxProcess(${JSON.stringify(options)}, () => {});
      console.log("at " + url);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, [
      "--import",
      import.meta.resolve("tsx"),
      "--input-type=module",
      "--eval",
      source,
    ]);
    let printed = "";
    parent.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    await expect.poll(() => printed, { timeout: 100_000 }).toMatch(/^at \S+\n/);
    const url = printed.slice("at ".length).trim();
    expect(await isThere(url)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => isThere(url), { timeout: 10_000 }).toBe(false);
  });
});
