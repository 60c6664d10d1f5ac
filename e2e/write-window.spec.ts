import { expect } from "./fixtures.ts";
import { openThroughGateway, test } from "./own-gateway-fixture.ts";
import { sevenbridges } from "./seeds.ts";
import { type PageProcesses, pageProcessesOf, watchPauses } from "./stopped-browser.ts";
import { controlOf, onSevenbridges, openAtRest, ourCommits, targets, writeAsOther } from "./targets.ts";

test.skip(process.platform !== "linux", "processes are stopped, and their state is read, as on Linux");
// Each test suspends something for a while, and some start a server of their own.

const STOP_MS = 2500;
const CHECK = /^GET \/v2\/files\/[^/?]+$/;
const WRITE = /^PATCH /;

/** Suspends the page, confirmed by the system, runs `during`, and resumes the page. */
async function stopWhile(processes: PageProcesses, during: () => Promise<void>): Promise<void> {
  processes.stop();
  await expect.poll(processes.areStopped).toBe(true);
  try {
    await during();
    await new Promise((resolve) => setTimeout(resolve, STOP_MS));
    expect(processes.areStopped()).toBe(true);
  } finally {
    processes.goOn();
  }
}

/** The kind of a page's direct call for a target's object. */
function kindOfCall({ pathname }: URL): "check" | "write" {
  return /\/(?:metadata|setProperties)$/.test(pathname) ? "write" : "check";
}

for (const target of targets) {
  for (const othersWrite of [true, false]) {
    const end = othersWrite
      ? "what somebody wrote meanwhile is a conflict"
      : "it is saved after another check";
    test(`a page that is stopped right after the check's answer checks again: ${end}, on ${target.name}`, async ({
      browser,
      editor,
      page,
      server,
    }) => {
      await openAtRest(editor, target);
      await editor.setValue("tissue", "Lung");
      const review = await editor.review();
      const processes = await pageProcessesOf(browser);
      const longestPause = await watchPauses(page);
      const calls: string[] = [];
      let answeredMs = 0;
      let wroteMs = 0;
      // Calls are counted where they leave for the network.
      await page.route(
        (url) => url.pathname.includes(target.object),
        async (route) => {
          calls.push(kindOfCall(new URL(route.request().url())));
          if (calls.length > 1) return route.continue();
          const response = await route.fetch();
          return stopWhile(processes, async () => {
            answeredMs = Date.now();
            await route.fulfill({ response });
            if (othersWrite) await writeAsOther(server, target, { tissue: "Kidney" });
            wroteMs = Date.now();
          });
        },
      );
      await review.submit();
      await expect(editor.result).toHaveAttribute("data-outcome", othersWrite ? "conflict" : "verified");

      const pause = await longestPause();
      expect(pause.toMs - pause.fromMs).toBeGreaterThanOrEqual(STOP_MS);
      expect(pause.fromMs).toBeLessThanOrEqual(answeredMs);
      expect(pause.toMs).toBeGreaterThan(wroteMs);
      expect(calls).toEqual(othersWrite ? ["check", "check"] : ["check", "check", "write", "check"]);
      const commits = await controlOf(server, target).history();
      expect(commits.map(({ after }) => after?.["tissue"])).toEqual([othersWrite ? "Kidney" : "Lung"]);
    });
  }
}

test("a page that is stopped right after the check's answer came through the gateway checks again", async ({
  browser,
  editor,
  gateway,
  page,
  server,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  const processes = await pageProcessesOf(browser);
  const longestPause = await watchPauses(page);
  const before = gateway.platform.asked.length;
  const held = gateway.platform.hold(CHECK, "after");
  await review.submit();
  await held.reached;
  let answeredMs = 0;
  await stopWhile(processes, async () => {
    answeredMs = Date.now();
    held.release();
    await writeAsOther(server, onSevenbridges, { tissue: "Kidney" });
  });
  await expect(editor.result).toHaveAttribute("data-outcome", "conflict");
  const pause = await longestPause();
  expect(pause.toMs - pause.fromMs).toBeGreaterThanOrEqual(STOP_MS);
  expect(pause.fromMs).toBeLessThanOrEqual(answeredMs);
  const asked = gateway.platform.asked.slice(before).map(({ line }) => line);
  expect(asked.filter((line) => CHECK.test(line))).toHaveLength(2);
  expect(asked.filter((line) => WRITE.test(line))).toEqual([]);
  expect(await ourCommits(server.sevenbridges)).toEqual([]);
});

test("a gateway that is stopped before it passes a write on has the page check again", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  const before = gateway.platform.asked.length;
  await page.route(
    `**/patchMetadata?*${sevenbridges.chr20}`,
    async (route) => {
      gateway.process().stall();
      await route.continue();
    },
    { times: 1 },
  );
  const asked = page.waitForRequest("**/patchMetadata?*");
  await review.submit();
  await asked;
  await writeAsOther(server, onSevenbridges, { tissue: "Kidney" });
  await new Promise((resolve) => setTimeout(resolve, STOP_MS));
  gateway.process().goOn();
  await expect(editor.result).toHaveAttribute("data-outcome", "conflict");
  const lines = gateway.platform.asked.slice(before).map(({ line }) => line);
  expect(lines.filter((line) => CHECK.test(line))).toHaveLength(2);
  expect(lines.filter((line) => WRITE.test(line))).toEqual([]);
  expect(await ourCommits(server.sevenbridges)).toEqual([]);
});
