import { connectThroughGateway, expect, goTo, openPage, test } from "./gateway-fixture.ts";
import { codeAddresses, freshAddress } from "./one-time-code.ts";
import { ConnectionDialog } from "./pages/connection-dialog.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { GatewayEntrance } from "./pages/gateway-entrance.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";
import { startServerProcess } from "./server-process.ts";

// The browser logs what the gateway refuses.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

const OBJECT = `#/object/cgc/${sevenbridges.chr20}`;

test("the address loses its code before the page is shown, a bad one too, and leaves no entry in the tab's history", async ({
  gateway,
  page,
}) => {
  await page.goto("about:blank");
  const before = await page.evaluate(() => history.length);
  const address = await gateway.address();
  await openPage(page, address);
  expect(page.url()).toBe(`${gateway.url}/#/`);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  const dialog = await ConnectionDialog.open(page);
  await expect(dialog.way("gateway")).toBeChecked();

  const code = address.split("code=")[1];
  for (const bad of ["?code=", "?code=%00%0d%0a", `?a=b&code=${code}&code=again`, `?c%6fde=${code}`]) {
    await page.goto("about:blank");
    await openPage(page, `${gateway.url}/#/${bad}`);
    expect(page.url()).not.toMatch(/c(?:o|%6f)de/);
  }
});

test("a code that was used already says so, and a new one's link, pasted into the address bar, lets the page in where it is", async ({
  editor,
  gateway,
  page,
}) => {
  await gateway.control.sevenbridges.reset();
  await connectThroughGateway(page, gateway, "cgc");
  await goTo(page, OBJECT);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const used = codeAddresses(gateway.printed()).at(-2) ?? "";

  const entrance = new GatewayEntrance(page);
  await page.goto("about:blank");
  await page.goto(used);
  await expect(entrance.notice).toContainText("This code has already been used");
  expect(page.url()).toBe(`${gateway.url}/#/`);

  const printedBefore = codeAddresses(gateway.printed()).length;
  const answer = page.waitForResponse("**/gateway/session/code");
  await entrance.print.click();
  // The answer has no body, since the code is only in the terminal.
  expect((await answer).status()).toBe(204);
  await expect(entrance.printed).toContainText("The server has printed a new link in its terminal");
  const printed = codeAddresses(gateway.printed());
  expect(printed).toHaveLength(printedBefore + 1);

  await goTo(page, OBJECT);
  await expect(entrance.code).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await entrance.pasteIntoAddressBar(printed.at(-1) ?? "");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(entrance.notice).toHaveCount(0);
  expect(page.url()).toBe(`${gateway.url}/${OBJECT}`);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  expect(page.url()).not.toContain("code");
});

test("a reloaded page is let in by another open tab; without one it asks, and the draft goes on", async ({
  context,
  editor,
  gateway,
  page,
}) => {
  await gateway.control.sevenbridges.reset();
  await connectThroughGateway(page, gateway, "cgc");
  await goTo(page, OBJECT);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const other = await context.newPage();
  // This page never got a code.
  await other.goto(`${gateway.url}/${OBJECT}`);
  await expect(new EditorPage(other).heading).toBeVisible();

  const entrance = new GatewayEntrance(page);
  await page.reload();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await expect(entrance.code).toHaveCount(0);

  await other.close();
  await page.reload();
  await expect(entrance.code).toBeVisible();
  await entrance.enter("not a code");
  await expect(entrance.code).toHaveAccessibleDescription(/Not a valid session code/);
  await entrance.enter(await gateway.address());
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await (await editor.review()).submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit, ...others] = await gateway.control.sevenbridges.history();
  expect(others).toEqual([]);
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });
});

test("a code lets one curator in, and the next code the other", async ({ browser, gateway, page }) => {
  const otherContext = await browser.newContext();
  const other = await otherContext.newPage();
  const address = await gateway.address();
  await openPage(page, address);
  await expect((await ConnectionDialog.open(page)).way("gateway")).toBeChecked();
  await other.goto(address);
  const entrance = new GatewayEntrance(other);
  await expect(entrance.notice).toContainText("This code has already been used");
  await other.goto(await gateway.address());
  await expect(entrance.notice).toHaveCount(0);
  await expect((await ConnectionDialog.open(other)).way("gateway")).toBeChecked();
  await otherContext.close();
});

test("a code that is older than a minute says what to do", async ({ page }) => {
  const server = await startServerProcess({ isClockMovable: true });
  const address = await freshAddress(server);
  const entrance = new GatewayEntrance(page);
  await server.moveClock(50_000);
  await openPage(page, address);
  await expect(entrance.notice).toHaveCount(0);

  const older = await freshAddress(server);
  await server.moveClock(60_500);
  await page.goto("about:blank");
  await page.goto(older);
  await expect(entrance.notice).toContainText("This code has expired; each one is valid for one minute.");
  await expect(entrance.print).toBeVisible();
  expect(page.url()).toBe(`${server.url}/#/`);
  await page.close();
  await server.stop();
});
