import { connectThroughGateway, expect, goTo, test } from "./gateway-fixture.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";

// After the reload the gateway is asked once without its session's secret.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

test("a page of another build than its gateway reads, writes nothing, and goes on with its draft after a reload", async ({
  editor,
  gateway,
  page,
}) => {
  const control = gateway.control.sevenbridges;
  await control.reset();
  // Chromium doesn't know that a document from a route came from this machine, so it asks before local calls.
  await page.context().grantPermissions(["local-network-access"], { origin: gateway.url });
  await page.route(`${gateway.url}/`, async (route) => {
    const response = await route.fetch();
    const name = /(name="redescribe-build" content=")[^"]+/;
    const document = await response.text();
    expect(document).toMatch(name);
    await route.fulfill({ response, body: document.replace(name, "$1the-build-before") });
  });
  await connectThroughGateway(page, gateway, "cgc");
  await goTo(page, `#/object/cgc/${sevenbridges.chr20}`);
  await editor.setValue("tissue", "Lung");
  await expect(new KeptDraft(page).saved).toBeVisible();
  const review = await editor.review();
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "refused");
  await expect(editor.result).toContainText("Page and gateway are different versions. Nothing was sent.");
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  expect(await control.history()).toEqual([]);

  await page.unroute(`${gateway.url}/`);
  await editor.result.getByRole("button", { name: "Reload to update" }).click();
  await page.getByLabel("Session code").fill(await gateway.address());
  await page.getByRole("button", { name: "Unlock gateway" }).click();
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
  await (await editor.review()).submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "verified");
  const [commit, ...others] = await control.history();
  expect(others).toEqual([]);
  expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });
});
