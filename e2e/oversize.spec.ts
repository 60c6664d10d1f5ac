import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { openThroughGateway, test } from "./own-gateway-fixture.ts";
import type { SandboxControl } from "./sandbox-control.ts";
import { onDnanexus, onSevenbridges } from "./targets.ts";

/** The first try and two silent repetitions. */
const TRIES = 3;
/** The size in bytes, 9.5 MiB. */
const SIZE = 9_961_472;

async function expectTold(page: Page, control: SandboxControl, size: string): Promise<void> {
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("The platform's response is too large (200)", {
    timeout: 20_000,
  });
  await expect(alert).toContainText(size);
  await expect(alert).toContainText("Reduce the object's metadata with the platform's own tools");
  await expect(alert).not.toContainText("address of the connection");
  expect((await control.usedFaults()).map(({ used }) => used)).toEqual([TRIES]);
  expect(await control.history()).toEqual([]);
}

for (const target of [onDnanexus, onSevenbridges]) {
  test(`a description that is too large is named with its size and the limit, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    const { connection, object, project, platform, read } = target;
    const control = server[platform];
    await control.faults([{ on: read, fault: `padded-json:${SIZE}`, times: TRIES }]);
    await page.goto(`/#/object/${connection}/${object}${project === undefined ? "" : `?project=${project}`}`);
    await expectTold(page, control, "The response has at least 9.5 MiB; the limit is 8 MiB.");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(editor.grid).toBeVisible();
  });
}

test("a description that is too large is told with the limit where its size isn't known, through the gateway", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  const { read } = onSevenbridges;
  await server.sevenbridges.faults([{ on: read, fault: `padded-json:${SIZE}`, times: TRIES }]);
  await openThroughGateway(page, gateway);
  // The platform's stand-in forwards the answer in chunks, without a declared size.
  await expectTold(page, server.sevenbridges, "The response exceeds the limit of 8 MiB.");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(editor.grid).toBeVisible();
});
