import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { HostWaitLine } from "./pages/host-wait-line.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { onDnanexus, onSevenbridges, openTarget } from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource: the server responded with a status of 429/] });

const NAME = "Sandbox · Seven Bridges";

/** The requests that the page sends to the stand-in of Seven Bridges. */
function callsOf(page: Page): readonly string[] {
  const calls: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/sevenbridges/v2/")) calls.push(request.url());
  });
  return calls;
}

test("a 429 that doesn't say how long is counted down, shortly at first, and the object opens after it", async ({
  editor,
  page,
  server,
}) => {
  const wait = new HostWaitLine(page, NAME);
  await server.sevenbridges.faults([{ on: onSevenbridges.read, fault: "status:429", times: 3 }]);
  await page.goto(`/#/object/${onSevenbridges.connection}/${onSevenbridges.object}`);
  const again = page.getByRole("button", { name: "Try again" });
  // The page silently repeats the request twice, after 2 and after 4 seconds.
  await expect(again).toHaveAttribute("aria-disabled", "true", { timeout: 15_000 });
  await expect(again).toHaveAccessibleDescription(/asked us to wait/);
  await expect(page.getByRole("alert")).toContainText("the time left is at the top of the page");
  const first = await wait.secondsLeft();
  expect(first).toBeLessThanOrEqual(8);
  const calls = callsOf(page);
  await again.click({ force: true });
  await expect.poll(() => wait.secondsLeft()).toBeLessThan(first);
  await expect(wait.announcement).toHaveText(/asked us to wait 8 seconds/);
  await expect(again).not.toHaveAttribute("aria-disabled", { timeout: 10_000 });
  expect(calls).toEqual([]);
  await expect(wait.line).toHaveCount(0);
  await expect(wait.announcement).toHaveText(`The wait that ${NAME} asked for is over.`);
  await again.click();
  await expect(editor.heading).toHaveText("HG00096.chr20.bam");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a pause is shown on every screen, the draft stays editable, and nothing is sent meanwhile", async ({
  editor,
  page,
  server,
}) => {
  const wait = new HostWaitLine(page, NAME);
  await openTarget(editor, onSevenbridges);
  await server.sevenbridges.faults([{ on: onSevenbridges.read, fault: "retry-after:290" }]);
  await editor.describeAgainButton.click();
  await expect(wait.timer).toHaveText(/^4:[0-5]\d$/);
  await expectAccessible(page, "an editor whose platform asks for a pause");
  const calls = callsOf(page);
  await editor.setValue("tissue", "Lung");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await editor.reviewButton.click();
  const again = editor.reviewDialog.root.getByRole("button", { name: "Refresh" });
  await expect(again).toHaveAttribute("aria-disabled", "true");
  await editor.reviewDialog.close();
  const objects = new ObjectsPage(page);
  await objects.open(onSevenbridges.connection, "curator/tumor-atlas");
  await expect(page.getByRole("button", { name: "Try again" })).toHaveAttribute("aria-disabled", "true");
  await expect(wait.line).toHaveCount(1);
  // The other platform is another host.
  await openTarget(editor, onDnanexus);
  await expect(editor.heading).toHaveText("HG00096.liver.bam");
  await expect(wait.line).toHaveCount(1);
  await page.goto("/#/history");
  await expect(wait.line).toHaveCount(1);
  expect(calls).toEqual([]);
  expect(await server.sevenbridges.history()).toEqual([]);
});
