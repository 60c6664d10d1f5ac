import { expect, test } from "./fixtures.ts";
import { dnanexus } from "./seeds.ts";

test("the link and the id of an object are copied from a menu that moves nothing", async ({
  editor,
  page,
  server,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await editor.open(dnanexus.connection, dnanexus.liver, dnanexus.project);
  const links = page.getByRole("button", { name: "Links", exact: true });
  await expect(links).toBeVisible();
  // The button comes when the page is idle, so it may not have a line of its own, which would move the sheet.
  await expect
    .poll(async () => {
      const [button, refresh] = await Promise.all([
        links.boundingBox(),
        editor.describeAgainButton.boundingBox(),
      ]);
      return button && refresh ? button.y + button.height - (refresh.y + refresh.height) : undefined;
    })
    .toBe(0);

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copied = page.getByRole("status", { name: "Copied" });
  await links.click();
  const menu = page.getByRole("menu", { name: "Links" });
  // Nobody knows a page of the stand-in platform, so the menu offers none.
  await expect(menu.getByRole("menuitem")).toHaveCount(2);
  await menu.getByRole("menuitem", { name: "Copy link" }).click();
  await expect(copied).toHaveText("Link copied.");
  const address = `${server.url}/#/object/${dnanexus.connection}/${dnanexus.liver}?project=${dnanexus.project}`;
  expect(await clipboard()).toBe(address);
  await links.click();
  await menu.getByRole("menuitem", { name: "Copy id" }).click();
  await expect(copied).toHaveText("Id copied.");
  expect(await clipboard()).toBe(dnanexus.liver);
  expect(await server.dnanexus.history()).toEqual([]);
});
