import { test as base, expect } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";
import { type ServerProcess, startServerProcess } from "./server-process.ts";

/** Each test has a server of its own, which it stops. */
const test = base.extend<{ ownServer: ServerProcess }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  ownServer: async ({}, use) => {
    const ownServer = await startServerProcess();
    await use(ownServer);
    await ownServer.stop();
  },
});

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

// The tests have servers of their own, and waits between the tries.

test("when the server is gone each step says so, and the draft is kept", async ({
  editor,
  ownServer,
  page,
}) => {
  await page.goto(`${ownServer.url}/#/object/${sevenbridges.connection}/${sevenbridges.chr20}`);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await review.cancel();
  await ownServer.stop();

  await editor.reviewButton.click();
  const alert = review.root.getByRole("alert");
  await expect(alert).toContainText("The platform can't be reached");
  await expect(alert).toContainText("nothing changed. Check the network, then try again.");
  await review.close();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

  await editor.describeAgainButton.click();
  await expect(page.getByRole("alert")).toContainText("The platform can't be reached");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/object/${sevenbridges.connection}/${sevenbridges.unicode}`);
  await expect(editor.heading).toHaveText(sevenbridges.unicode);
  await expect(page.getByRole("alert")).toContainText("The platform can't be reached", { timeout: 10_000 });
  await page.goBack();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("when the server is gone between the review and the submit, nothing is sent and the draft is kept", async ({
  editor,
  ownServer,
  page,
}) => {
  // Waits between tries are random; this makes them short.
  await page.addInitScript(() => {
    Math.random = () => 0.1;
  });
  await page.goto(`${ownServer.url}/#/object/${sevenbridges.connection}/${sevenbridges.chr20}`);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await ownServer.stop();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "refused", { timeout: 10_000 });
  await expect(editor.result).toContainText("The platform can't be reached. Nothing was sent.");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
});
