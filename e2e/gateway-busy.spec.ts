import { once } from "node:events";
import { connect } from "node:net";
import { expect } from "./fixtures.ts";
import { enterWithoutPage } from "./one-time-code.ts";
import { type OwnGateway, openThroughGateway, test } from "./own-gateway-fixture.ts";
import { ourCommits } from "./targets.ts";

// The browser logs requests that fail.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

// Each test has a server of its own and waits that it asks for.

const WRITE = /^PATCH /;
/** Longer than the page waits for the gateway. */
const STALL_MS = 80_000;

test("a gateway that stands still after it passed the write on: it is read back, and saved once", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  await page.clock.install();
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  const held = gateway.platform.hold(WRITE, "after");
  await review.submit();
  await held.reached;
  gateway.process().stall();
  held.release();
  await page.clock.fastForward(STALL_MS);
  await expect(review.progress).toContainText("No reliable response");
  gateway.process().goOn();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commits = await ourCommits(server.sevenbridges);
  expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
});

test("a gateway that stands still before it passes the write on: it is saved once it goes on", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  await page.clock.install();
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await page.route(
    "**/patchMetadata?*",
    async (route) => {
      gateway.process().stall();
      await route.continue();
    },
    { times: 1 },
  );
  const asked = page.waitForRequest("**/patchMetadata?*");
  await review.submit();
  await asked;
  expect(gateway.platform.asked.filter(({ line }) => WRITE.test(line))).toEqual([]);
  await page.clock.fastForward(STALL_MS);
  await expect(review.progress).toContainText("No reliable response");
  gateway.process().goOn();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 20_000 });
  const commits = await ourCommits(server.sevenbridges);
  expect(new Set(commits.map(({ after }) => after?.["tissue"]))).toEqual(new Set(["Lung"]));
});

test.describe("with few sockets", () => {
  test.skip(process.platform === "win32", "limits of a process are set by a shell");
  // The program can start with this many files, which leaves 96 connections.
  test.use({ openFiles: 160 });

  test("two hundred idle connections of others keep nobody out", async ({
    editor,
    gateway,
    page,
    server,
  }) => {
    const { port } = new URL(gateway.process().url);
    const others = Array.from({ length: 200 }, () => connect(Number(port), "127.0.0.1"));
    for (const other of others) other.on("error", () => undefined);
    await Promise.all(others.map((other) => once(other, "connect")));
    await openThroughGateway(page, gateway);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    for (const other of others) other.destroy();
    expect(await ourCommits(server.sevenbridges)).toHaveLength(1);
  });

  test("where all are in use it says that it is busy, nothing is sent, and the submit goes on afterwards", async ({
    editor,
    gateway,
    page,
    server,
  }) => {
    // The page fetches the rest of its files when idle, and that frees connections at any moment.
    await page.route("**/later-files.json", (route) => route.fulfill({ json: [] }));
    await openThroughGateway(page, gateway);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    const secret = await enterWithoutPage(gateway.process());
    const free = await useUp(gateway, secret, 96);
    const turnedAway = await askForUser(gateway, secret);
    expect([turnedAway.status, turnedAway.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await turnedAway.text()).toBe('{"error":"busy"}');

    const busy = page.waitForResponse((response) => response.status() === 503);
    await review.submit();
    await busy;
    free();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 20_000 });
    const commits = await ourCommits(server.sevenbridges);
    expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
    expect((await askForUser(gateway, secret)).status).toBe(200);
  });
});

/**
 * Occupies all connections with requests whose answers don't come; returns a function that releases them. The
 * gateway makes only a few calls to a host at a time and abandons each after a while, so every one of them is
 * withheld.
 */
async function useUp(gateway: OwnGateway, secret: string, count: number): Promise<() => void> {
  const gone = new AbortController();
  const holds = Array.from({ length: 2 * count }, () => gateway.platform.hold(/^GET \/v2\/user/, "before"));
  const hang = () => void askForUser(gateway, secret, gone.signal).catch(() => {});
  for (let used = 1; used < count; used += 1) hang();
  // The number of running requests isn't known. A request that has just arrived may be dropped for the next
  // one.
  const askOnceMore = () => {
    hang();
    return fetch(gateway.process().url).then(
      ({ status }) => status,
      () => 0,
    );
  };
  await expect.poll(askOnceMore, { timeout: 20_000 }).toBe(503);
  return () => {
    gone.abort();
    for (const { release } of holds) release();
  };
}

/** Asks for the user as the page does, on a connection of its own. */
function askForUser(
  { process }: OwnGateway,
  secret: string,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const { url } = process();
  return fetch(`${url}/gateway/connections/cgc/user`, {
    method: "POST",
    signal,
    headers: {
      origin: url,
      connection: "close",
      "sec-fetch-site": "same-origin",
      "x-redescribe-session": secret,
    },
  });
}
