import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";
import { startServerProcess } from "./server-process.ts";

// The browser logs what is refused.
test.use({ allowedConsoleErrors: [/^/], serviceWorkers: "allow" });

const PLANTED = `<!doctype html><title>untouched</title><body><script>
document.title = "planted code ran";
indexedDB.databases().then((found) => { document.title = "read " + JSON.stringify(found); });
caches.open("redescribe planted").then(() => { document.title = "opened a cache"; });
</script></body>`;

function answeringHtml(): string {
  const head = [
    "HTTP/1.1 200 OK",
    "Content-Type: text/html",
    `Content-Length: ${PLANTED.length}`,
    "Connection: close",
  ];
  return `raw-before-commit:fin:${Buffer.from(`${head.join("\r\n")}\r\n\r\n${PLANTED}`).toString("base64")}`;
}

/** The stored data that a page can read at its own address. */
const reachOf = (page: Page) =>
  page.evaluate(async () => {
    const tried = async (work: () => Promise<unknown>) => {
      try {
        return JSON.stringify(await work());
      } catch {
        return "refused";
      }
    };
    return {
      origin,
      databases: await tried(async () => (await indexedDB.databases()).map(({ name }) => name)),
      caches: await tried(() => caches.keys()),
      workers: await tried(async () => (await navigator.serviceWorker.getRegistrations()).length),
    };
  });

test("HTML that a fault plants reaches nothing of the page: another origin, no scripts, a policy of its own", async ({
  context,
  editor,
  page,
  server,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  await server.sevenbridges.faults([{ on: "user", fault: answeringHtml() }]);

  const opened = await context.newPage();
  const answer = await opened.goto(`${server.sandboxUrl}/sevenbridges/v2/user`);
  expect(answer?.headers()["content-security-policy"]).toContain("sandbox");
  expect(answer?.headers()["x-content-type-options"]).toBe("nosniff");
  await expect(opened).toHaveTitle("untouched");
  expect(new URL(opened.url()).origin).not.toBe(server.url);
  expect(await reachOf(opened)).toEqual({
    origin: "null",
    databases: "refused",
    caches: "refused",
    workers: "refused",
  });
  // The former address of the sandbox leads nowhere.
  const former = await opened.goto(`${server.url}/sandbox/sevenbridges/v2/user`);
  expect(former?.status()).toBe(404);

  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  expect(await page.evaluate(() => caches.keys())).not.toContain("redescribe planted");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a page of another site can plan no fault, whatever it sends and however", async ({
  context,
  server,
}) => {
  const page = await context.newPage();
  // A real page of another origin on this machine, served by another server.
  const elsewhere = await startServerProcess({ flags: ["--no-sandbox"] });
  await page.goto(`${elsewhere.url}/favicon.svg`);
  const bypassed = await context.newCDPSession(page);
  await bypassed.send("Page.setBypassCSP", { enabled: true });
  await page.reload();
  const address = `${server.sandboxUrl}/sevenbridges/_sandbox/faults`;
  const fault = JSON.stringify([{ on: "*", fault: "html-200", times: 99 }]);
  const told = await page.evaluate(
    async ([url = "", body = ""]) => {
      const send = async (init: RequestInit) => {
        try {
          const answer = await fetch(url, { method: "POST", body, ...init });
          return `${answer.type} ${answer.status}`;
        } catch {
          return "refused";
        }
      };
      return [
        await send({ headers: { "content-type": "application/json" } }),
        await send({ headers: { "content-type": "text/plain" } }),
        await send({ mode: "no-cors" }),
        String(navigator.sendBeacon(url, body)),
      ];
    },
    [address, fault],
  );
  // An opaque answer reveals nothing, and the server has refused the request anyway.
  expect(told.slice(0, 2)).toEqual(["refused", "refused"]);
  expect(await server.sevenbridges.usedFaults()).toEqual([]);
  await elsewhere.stop();
});
