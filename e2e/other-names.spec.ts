import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { chromium } from "@playwright/test";
import { launchOptions } from "../scripts/browser.mjs";
import { expect, test } from "./fixtures.ts";

// Over plain HTTP a page under another name isn't secure and has no Web Locks, so the server refuses such
// names.

const names = ["evil.test", "192.0.2.1", "redescribe.local"];

for (const name of names) {
  test(`under the name ${name}, which leads to this machine, nothing is served`, async ({ server }) => {
    const { args, ...launch } = launchOptions();
    const browser = await chromium.launch({
      ...launch,
      args: [...args, `--host-resolver-rules=MAP ${name} 127.0.0.1`],
    });
    const page = await browser.newPage();
    const { port } = new URL(server.url);
    const answer = await page.goto(`http://${name}:${port}/`);
    expect(answer?.status()).toBe(421);
    expect(await page.evaluate(() => [isSecureContext, "locks" in navigator])).toEqual([false, false]);
    await expect(page.locator("body")).toHaveText(`This server answers at ${server.url} only.`);
    await expect(page.locator("script")).toHaveCount(0);

    for (const path of ["/gateway/session", "/service-worker.js"]) {
      const status = await page.evaluate(async (asked) => (await fetch(asked)).status, path);
      expect([path, status]).toEqual([path, 421]);
    }
    const { port: sandboxPort } = new URL(server.sandboxUrl);
    for (const path of ["/dnanexus/_sandbox/history", "/sevenbridges/v2/user"]) {
      const sandboxAnswer = await page.goto(`http://${name}:${sandboxPort}${path}`);
      expect([path, sandboxAnswer?.status()]).toEqual([path, 421]);
    }
    await browser.close();
  });
}

test("at the addresses of this machine that others reach, nobody listens", async ({ server }) => {
  const reachable = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid)
    .map(({ address }) => address);
  // On Linux all of 127/8 is this machine, so a server that listens everywhere would answer there too.
  if (process.platform === "linux") reachable.push("127.0.0.2");
  for (const { port } of [new URL(server.url), new URL(server.sandboxUrl)]) {
    for (const address of reachable)
      expect([address, port, await answerAt(address, Number(port))]).toEqual([address, port, "ECONNREFUSED"]);
  }
});

function answerAt(address: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, address);
    socket.once("connect", () => resolve("connected"));
    socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? ""));
    socket.once("connect", () => socket.destroy());
  });
}
