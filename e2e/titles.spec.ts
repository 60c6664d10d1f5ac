import { expect, test } from "./fixtures.ts";
import { COHORTS, CohortBatch } from "./pages/cohort-batch.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const atlas = encodeURIComponent("curator/tumor-atlas");
const pages = [
  { hash: "#/", title: "Start · Redescribe" },
  {
    hash: `#/object/${sevenbridges.connection}/${sevenbridges.chr20}`,
    title: "HG00096.chr20.bam · Redescribe",
  },
  {
    hash: `#/object/${dnanexus.connection}/${dnanexus.liver}?project=${dnanexus.project}`,
    title: "HG00096.liver.bam · Redescribe",
  },
  {
    hash: `#/objects/${sevenbridges.connection}`,
    title: "Objects · Sandbox · Seven Bridges · Redescribe",
  },
  { hash: `#/objects/${dnanexus.connection}?project=${dnanexus.project}`, title: "Tumor atlas · Redescribe" },
  {
    hash: `#/objects/${sevenbridges.connection}?project=${atlas}&folder=${sevenbridges.folder}`,
    title: "cohort · Tumor atlas · Redescribe",
  },
  {
    hash: `#/objects/${dnanexus.connection}?project=${dnanexus.project}&q=*.bam`,
    title: "*.bam · Tumor atlas · Redescribe",
  },
  {
    hash: `#/batch/${sevenbridges.connection}?project=${atlas}`,
    title: "Many objects · curator/tumor-atlas · Redescribe",
  },
  { hash: "#/runs", title: "Runs · Redescribe" },
  { hash: "#/runs/none", title: "Runs · Redescribe" },
  { hash: "#/history", title: "History · Redescribe" },
  { hash: "#/elsewhere", title: "Page not found · Redescribe" },
] as const;

test("every address has a title of its own, announced once when it is gone to", async ({ page, server }) => {
  await page.goto("/#/history");
  await expect(page).toHaveTitle("History · Redescribe");
  const announcement = page.locator('[data-announces="title"]');
  await expect(announcement).toBeEmpty();
  await announcement.evaluate((region) => {
    const texts: (string | null)[] = [];
    Object.assign(window, { announcedTitles: texts });
    new MutationObserver(() => texts.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  const names = pages.map(({ title }) => title.replace(/ · Redescribe$/, ""));
  for (const { hash, title } of pages) {
    await page.evaluate((there) => {
      location.hash = there;
    }, hash);
    await expect(page).toHaveTitle(title);
    await expect(announcement).toHaveText(title.replace(/ · Redescribe$/, ""));
  }
  const announced = await page.evaluate(() => Reflect.get(window, "announcedTitles"));
  // Two pages in a row with equal titles change nothing in the region.
  expect(announced).toEqual(names.filter((name, index) => name !== names[index - 1]));
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the title marks changes of an object that weren't submitted", async ({ editor, page, server }) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await expect(page).toHaveTitle("HG00096.chr20.bam · Redescribe");
  await editor.setValue("tissue", "Kidney");
  await expect(page).toHaveTitle("● HG00096.chr20.bam · Redescribe");
  await editor.undoButton.click();
  await expect(page).toHaveTitle("HG00096.chr20.bam · Redescribe");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("the title marks changes of many objects, too", async ({ page, server }) => {
  const batch = new CohortBatch(page, COHORTS.sevenbridges);
  await batch.goto();
  await batch.add([1, 2]);
  await expect(batch.objects).toHaveText("2 objects");
  await expect(page).toHaveTitle("Many objects · curator/tumor-atlas · Redescribe");
  await batch.pasteDown(1, "tissue", ["Kidney"]);
  await expect(page).toHaveTitle("● Many objects · curator/tumor-atlas · Redescribe");
  expect(await server.sevenbridges.history()).toEqual([]);
});
