import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { enterWithoutPage } from "./one-time-code.ts";
import { startServerProcess } from "./server-process.ts";

// The browser logs what it refuses.
test.use({ allowedConsoleErrors: [/./] });

const whoami = "/gateway/connections/mine/whoami";

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/**
 * The product with a gateway to a platform that records requests, and another person's page on this machine.
 */
async function openNeighbourhood() {
  const reached: string[] = [];
  const platform = createServer((incoming, outgoing) => {
    reached.push(incoming.url ?? "");
    outgoing.setHeader("content-type", "application/json").end('{"id":"user-mine"}');
  });
  const neighbour = createServer((_incoming, outgoing) => {
    outgoing.setHeader("content-type", "text/html").end("<!doctype html><title>Somebody else</title>");
  });
  const server = await startServerProcess({
    flags: ["--stand-in", `api.dnanexus.com=${await listen(platform)}`],
    env: { HOME: mkdtempSync(join(tmpdir(), "home-")) },
  });
  return {
    url: server.url,
    secret: await enterWithoutPage(server),
    reached,
    neighbourUrl: await listen(neighbour),
    close: async () => {
      await server.stop();
      for (const other of [platform, neighbour]) other.close();
    },
  };
}

test("our own page calls a platform through the gateway; a page on another port does nothing there", async ({
  page,
}) => {
  const { url, secret, reached, neighbourUrl, close } = await openNeighbourhood();

  /** Calls the gateway from the open page, with the secret. */
  const ask = (method: string, path: string, body?: string) =>
    page.evaluate(
      async ([address, init]) => {
        try {
          const answer = await fetch(address, init);
          return `${answer.status} ${await answer.text()}`;
        } catch (error) {
          return error instanceof Error ? error.name : "";
        }
      },
      [
        url + path,
        {
          method,
          headers: { "x-redescribe-session": secret, ...(body && { "content-type": "application/json" }) },
          ...(body && { body }),
        },
      ] as const,
    );

  await page.goto(url);
  const connection = { kind: "dnanexus", baseUrl: "https://api.dnanexus.com", token: "a-token" };
  expect(await ask("PUT", "/gateway/connections/mine", JSON.stringify(connection))).toBe("204 ");
  expect(await ask("POST", whoami, "{}")).toMatch(/^200 \{"sent":"yes","status":200,.*user-mine/);
  expect(reached).toEqual(["/system/whoami"]);

  // Even with the secret, which it can't get, the other page achieves nothing.
  await page.goto(neighbourUrl);
  expect(await ask("GET", "/gateway/session")).toBe("TypeError");
  expect(await ask("POST", whoami, "{}")).toBe("TypeError");
  expect(await ask("DELETE", "/gateway/connections/mine")).toBe("TypeError");
  expect(await ask("DELETE", "/gateway/session")).toBe("TypeError");

  const seen = await page.evaluate(
    async ([root, path]) => {
      const simple = await fetch(root + path, { method: "POST", mode: "no-cors", body: "{}" }).then(
        () => "answered",
        () => "refused",
      );
      const image = await new Promise((resolve) => {
        const element = new Image();
        element.onload = () => resolve("loaded");
        element.onerror = () => resolve("refused");
        element.src = root + path;
      });
      const script = await new Promise((resolve) => {
        const element = document.createElement("script");
        element.onload = () => resolve("loaded");
        element.onerror = () => resolve("refused");
        element.src = `${root}/gateway/session`;
        document.head.append(element);
      });
      const socket = await new Promise((resolve) => {
        const opened = new WebSocket(root.replace("http", "ws") + path);
        opened.onopen = () => resolve("opened");
        opened.onerror = () => resolve("refused");
      });
      return { simple, image, script, socket };
    },
    [url, whoami] as const,
  );
  expect(seen).toEqual({ simple: "refused", image: "refused", script: "refused", socket: "refused" });

  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    await page.goto(neighbourUrl);
    await page.evaluate(
      ([action, enctype]) => {
        const form = Object.assign(document.createElement("form"), { action, enctype, method: "post" });
        form.append(Object.assign(document.createElement("input"), { name: '{"a":"', value: '"}' }));
        document.body.append(form);
        form.submit();
      },
      [url + whoami, type] as const,
    );
    await page.waitForURL(url + whoami);
    await expect(page.getByText('{"error":"site"}')).toBeVisible();
  }

  // Nothing has reached the platform since, and the session and its connection are unchanged.
  expect(reached).toEqual(["/system/whoami"]);
  await page.goto(url);
  expect(await ask("POST", whoami, "{}")).toMatch(/^200 \{"sent":"yes"/);
  expect(reached).toHaveLength(2);
  await close();
});
