import { expect, test } from "./fixtures.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
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
      const [button, name] = await Promise.all([links.boundingBox(), editor.heading.boundingBox()]);
      return button && name ? Math.abs(button.y + button.height / 2 - (name.y + name.height / 2)) : undefined;
    })
    .toBeLessThan(3);

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copied = page.getByRole("status", { name: "Copied" });
  await links.click();
  const menu = page.getByRole("menu", { name: "Links" });
  // Nobody knows a page of the stand-in platform, so the menu offers none.
  await expect(menu.getByRole("menuitem")).toHaveCount(3);
  await menu.getByRole("menuitem", { name: "Copy link" }).click();
  await expect(copied).toHaveText("Link copied.");
  const address = `${server.url}/#/object/${dnanexus.connection}/${dnanexus.liver}?project=${dnanexus.project}`;
  expect(await clipboard()).toBe(address);
  await links.click();
  await menu.getByRole("menuitem", { name: "Copy id" }).click();
  await expect(copied).toHaveText("Id copied.");
  expect(await clipboard()).toBe(dnanexus.liver);
  await links.click();
  await menu.getByRole("menuitem", { name: "Copy path" }).click();
  await expect(copied).toHaveText("Path copied.");
  expect(await clipboard()).toBe(`${dnanexus.project}:/HG00096.liver.bam`);
  expect(await server.dnanexus.history()).toEqual([]);
});

test("links beside an object lead to its project and its folders", async ({ editor, page }) => {
  const objects = new ObjectsPage(page);
  const location = page.getByRole("navigation", { name: "Location" });
  await editor.open("sandbox-sevenbridges", "569000000000000000000042");
  await expect(location.getByRole("link")).toHaveText(["Tumor atlas", "cohort"]);
  await location.getByRole("link", { name: "cohort" }).click();
  await expect(objects.link("cohort-0001.bam")).toBeVisible();
  await page.goBack();
  await expect(editor.heading).toHaveText("cohort-0042.bam");
  await location.getByRole("link", { name: "Tumor atlas" }).click();
  await expect(objects.link("HG00096.chr20.bam")).toBeVisible();
});
