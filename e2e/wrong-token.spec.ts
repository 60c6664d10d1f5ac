import { expect } from "./fixtures.ts";
import { enterCode, enterToken, openThroughGateway, test } from "./own-gateway-fixture.ts";
import { ConnectionDialog } from "./pages/connection-dialog.ts";

// The browser logs answers with an error status.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

/** A token of another platform than the one for which it is pasted. */
const FOREIGN = "token-of-another-platform";
const WHOAMI = { cgc: "GET /v2/user", dnanexus: "POST /system/whoami" };

for (const chosen of ["cgc", "dnanexus"] as const) {
  test(`a token of another platform, pasted for ${chosen}, is shown to that one host, asked for its owner alone`, async ({
    gateway,
    page,
  }) => {
    const { asked } = chosen === "cgc" ? gateway.platform : gateway.dnanexus;
    const elsewhere = chosen === "cgc" ? gateway.dnanexus : gateway.platform;
    const fromPage: string[] = [];
    page.on("request", (request) => fromPage.push(request.url()));
    await page.goto(await gateway.address());
    const dialog = await ConnectionDialog.open(page);
    await dialog.platform.selectOption(chosen);
    await dialog.connect(FOREIGN);
    await expect(dialog.alert).toContainText("rejected this token");
    expect(asked).toEqual([{ line: WHOAMI[chosen], token: FOREIGN }]);
    expect(elsewhere.asked).toEqual([]);
    const { url, sandboxUrl } = gateway.process();
    const others = fromPage.filter((address) => !address.startsWith(url) && !address.startsWith(sandboxUrl));
    expect(others).toEqual([]);

    // The foreign token had no effect, and the other platform's own token works only there.
    await dialog.connect("sandbox-curator");
    await expect(dialog.root).toHaveCount(0);
    expect(asked.map(({ token }) => token).slice(1)).not.toContain(FOREIGN);
    expect(elsewhere.asked).toEqual([]);
  });
}

test("a token of another platform, given in place of one that is gone, is refused before any object is asked for", async ({
  editor,
  gateway,
  page,
}) => {
  await openThroughGateway(page, gateway);
  await editor.setValue("tissue", "Lung");
  await gateway.process().kill();
  await gateway.startAgain();
  const askedBefore = gateway.platform.asked.length;
  await editor.describeAgainButton.click();
  await enterCode(page, await gateway.address());
  await enterToken(page, FOREIGN);
  const token = page.getByRole("textbox", { name: "Token" });
  await expect(token).toHaveAccessibleDescription(/token was rejected too/);
  expect(gateway.platform.asked.slice(askedBefore)).toEqual([{ line: WHOAMI.cgc, token: FOREIGN }]);
  expect(gateway.dnanexus.asked).toEqual([]);
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});
