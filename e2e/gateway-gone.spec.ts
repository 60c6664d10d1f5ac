import { expect } from "./fixtures.ts";
import { enterAgain, enterCode, openThroughGateway, test } from "./own-gateway-fixture.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { ourCommits } from "./targets.ts";

// The browser logs requests to a server that is gone.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

// Each test has a server of its own, started twice, and waits between the tries.

const READ = /^GET \/v2\/files\/\w+(\?.*)?$/;
const WRITE = /^PATCH /;

test.beforeEach(async ({ page }) => {
  // Waits between tries are random; this makes them short.
  await page.addInitScript(() => {
    Math.random = () => 0.1;
  });
});

test("a gateway that is killed before it passes the write on: nothing is sent, and that is said", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  const held = gateway.platform.hold(READ, "before");
  await review.submit({ reason: "cut off" });
  await held.reached;
  await gateway.process().kill();

  await expect(editor.result).toHaveAttribute("data-outcome", "refused", { timeout: 20_000 });
  await expect(editor.result).toContainText(
    "The local server has stopped, or can't be reached. Nothing was sent.",
  );
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  expect(await ourCommits(server.sevenbridges)).toEqual([]);

  await gateway.startAgain();
  await editor.reviewButton.click();
  await enterAgain(page, gateway);
  await expect(review.reason).toHaveValue("cut off");
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const commits = await ourCommits(server.sevenbridges);
  expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
});

test("a gateway that is killed before the write reaches it: the page can't know, and reading back shows nothing of it so far", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await page.route("**/patchMetadata?*", async (route) => {
    await gateway.process().kill();
    await route.continue();
  });
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown", { timeout: 20_000 });
  await expect(editor.result).toContainText("The local server has stopped, or can't be reached.");

  await gateway.startAgain();
  await editor.result.getByRole("button", { name: "Read back now" }).click();
  await enterAgain(page, gateway);
  await expect(editor.result).toContainText("None of it is there so far.", { timeout: 20_000 });
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  expect(gateway.platform.asked.filter(({ line }) => WRITE.test(line))).toEqual([]);
  expect(await ourCommits(server.sevenbridges)).toEqual([]);
});

test("a gateway that is killed after it passed the write on: it is read back after the restart, and sent once", async ({
  editor,
  gateway,
  page,
  server,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  const held = gateway.platform.hold(WRITE, "after");
  await review.submit();
  await held.reached;
  await gateway.process().kill();
  await expect(editor.result).toHaveAttribute("data-outcome", "unknown", { timeout: 20_000 });
  await expect(editor.result).toContainText("The request may have gone through.");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

  await editor.result.getByRole("button", { name: "Read back now" }).click();
  await expect(editor.result).toContainText("Still can't load the object.");
  await gateway.startAgain();
  await editor.result.getByRole("button", { name: "Read back now" }).click();
  await enterAgain(page, gateway);
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "same");
  const commits = await ourCommits(server.sevenbridges);
  expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
});

test("a gateway that was started anew asks for code and token in place; drafts and history are as they were", async ({
  editor,
  gateway,
  page,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Kidney");
  const review = await editor.review();
  await review.submit({ reason: "before the restart" });
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  await editor.setValue("tissue", "Lung");
  await expect(page.getByText(/Draft saved on this device/)).toBeVisible();
  await gateway.process().kill();
  await gateway.startAgain();

  await editor.describeAgainButton.click();
  await expect(page.getByRole("alert")).toContainText("Session not recognized");
  await enterAgain(page, gateway);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");

  await page.reload();
  await enterCode(page, await gateway.address());
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  const history = new HistoryPage(page);
  await history.follow();
  await expect(history.rows).toHaveCount(1);
  await expect(history.rows).toContainText("before the restart");
  await expect(history.rows).toHaveAttribute("data-outcome", "verified");
});
