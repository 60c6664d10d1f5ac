import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";
import { controlOf, onDnanexus, onSevenbridges, ourCommits } from "./targets.ts";

const SEVENBRIDGES_PROJECT = "curator/tumor-atlas";

const places = [
  {
    target: onDnanexus,
    project: dnanexus.project,
    cohort: "/cohort",
    atTop: 6,
    rich: "HG00096.liver.bam",
    ofTotal: "",
  },
  {
    target: onSevenbridges,
    project: SEVENBRIDGES_PROJECT,
    cohort: sevenbridges.folder,
    atTop: 7,
    rich: "HG00096.chr20.bam",
    // Only this platform tells how many there are.
    ofTotal: " of 2,000",
  },
] as const;

for (const { target, project, cohort, atTop, rich, ofTotal } of places) {
  test.describe(`objects on ${target.name}`, () => {
    test("a project is picked by what one may do there, a folder gone into and left, an object opened", async ({
      editor,
      page,
      server,
    }) => {
      const objects = new ObjectsPage(page);
      await objects.open(target.connection);
      const projects = objects.projects.getByRole("row");
      await expect(projects.filter({ hasText: "Tumor atlas" })).toContainText("can write");
      await expect(projects.filter({ hasText: "Reference, read only" })).toContainText("read-only");
      await objects.projects.getByRole("link", { name: "Tumor atlas" }).click();
      await expect(objects.heading).toHaveText("Tumor atlas");
      await expect(objects.count).toHaveText(`${atTop} items`);
      await objects.link("cohort/").click();
      await expect(objects.trail.getByRole("link", { name: "cohort" })).toHaveAttribute(
        "aria-current",
        "page",
      );
      await expect(objects.link("cohort-0001.bam")).toBeVisible();
      await objects.trail.getByRole("link", { name: "Root" }).click();
      await objects.link(rich).click();
      await expect(editor.heading).toHaveText(rich);
      expect(await ourCommits(controlOf(server, target))).toEqual([]);
    });

    test("two thousand come page by page, few of them in the document, and are counted honestly", async ({
      page,
    }) => {
      const objects = new ObjectsPage(page);
      await objects.open(target.connection, project, cohort);
      await expect(objects.count).toHaveText(`100${ofTotal} loaded`);
      await objects.loadMoreButton.click();
      await expect(objects.count).toHaveText(`200${ofTotal} loaded`);
      await objects.grid.getByRole("row").nth(3).getByRole("link").focus();
      await page.keyboard.press("Control+End");
      await expect(objects.count).toHaveText(`300${ofTotal} loaded`);
      await objects.loadAllButton.click();
      await expect(objects.count).toHaveText("2,000 items");
      await expect(objects.grid).toHaveAttribute("aria-rowcount", "2001");
      expect(await objects.grid.getByRole("row").count()).toBeLessThan(100);
      await expect(objects.loadMoreButton).toHaveCount(0);
      await objects.selectAllButton.click();
      await expect(objects.selected).toHaveText("2,000 selected");
    });

    test("keys, their texts and a name are searched for, whoever does the looking", async ({ page }) => {
      const objects = new ObjectsPage(page);
      await objects.open(target.connection, project, cohort);
      await objects.searchFor('tissue = "Liver " has:batch cohort-0*');
      await expect(objects.searchedFor.getByRole("button")).toHaveCount(3);
      await objects.addColumn("tissue");
      await objects.addColumn("batch");
      await expect(objects.count).toHaveText(/found, searched all|items/);
      const names = objects.grid.getByRole("link");
      await expect(names.first()).toHaveText(/^cohort-0\d{3}\.bam$/);
      const [name = ""] = await names.allInnerTexts();
      await expect(objects.cell(name, "tissue")).toHaveText(/^Liver/);
      await expect(objects.cell(name, "batch")).toHaveText(/^batch \d+$/);
      await objects.searchedFor.getByRole("button", { name: "Remove filter: has batch" }).click();
      await expect(objects.search).toHaveValue('cohort-0* tissue="Liver "');
      await page.reload();
      await expect(objects.search).toHaveValue('cohort-0* tissue="Liver "');
      await expect(objects.grid.getByRole("columnheader", { name: "batch" })).toBeVisible();
    });

    test("what is selected stays so in other folders, and when the page is loaded anew", async ({ page }) => {
      const objects = new ObjectsPage(page);
      await objects.open(target.connection, project);
      await objects.checkbox(rich).check();
      await objects.link("cohort/").click();
      const boxes = objects.grid.getByRole("checkbox");
      await boxes.nth(1).click();
      await boxes.nth(4).click({ modifiers: ["Shift"] });
      await expect(objects.selected).toHaveText("5 selected");
      await page.reload();
      await expect(objects.selected).toHaveText("5 selected");
      await expect(boxes.nth(2)).toBeChecked();
      await page.goto(`/#/batch/${target.connection}?project=${encodeURIComponent(project)}`);
      await expect(objects.heading).toHaveText("Many objects");
      await page.goBack();
      await expect(objects.selected).toHaveText("5 selected");
    });
  });
}

test("a search that the page does itself says how far it looked", async ({ page }) => {
  const objects = new ObjectsPage(page);
  await objects.open(sevenbridges.connection, SEVENBRIDGES_PROJECT, sevenbridges.folder);
  await objects.searchFor("*1999.bam");
  await expect(page.getByText("Seven Bridges can't search by this")).toBeVisible();
  await expect(objects.count).toHaveText("0 found, searched 1,000 of 2,000");
  await objects.searchOnButton.click();
  await expect(objects.count).toHaveText("1 found, searched all 2,000");
  await objects.searchFor("type:Report");
  await expect(page.getByText("Seven Bridges can't search by")).toBeVisible();
  await expect(objects.count).toHaveText("");
});

test("a part of a name is found, and offered where a whole name isn't there", async ({ page }) => {
  const objects = new ObjectsPage(page);
  await objects.open(dnanexus.connection, dnanexus.project);
  await objects.searchFor("COHORT-0042");
  await expect(objects.row("cohort-0042.bam")).toContainText("/cohort");
  await objects.searchFor("=0042");
  await page.getByRole("button", { name: "Search for names that contain 0042" }).click();
  await expect(objects.row("cohort-0042.bam")).toContainText("/cohort");
  await expect(objects.count).toHaveText("1 items");
});

test("a list is sorted, its columns are chosen and kept, and Back returns to the row that was opened", async ({
  editor,
  page,
  server,
}) => {
  const objects = new ObjectsPage(page);
  await objects.open(dnanexus.connection, dnanexus.project, "/cohort");
  await expect(objects.count).toHaveText("100 loaded");
  await objects.loadMoreButton.click();
  await expect(objects.count).toHaveText("200 loaded");
  await objects.head("Size").getByRole("button").click();
  await expect(objects.head("Size")).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByText("Sorted among the loaded objects only")).toBeVisible();
  await page.getByRole("button", { name: "Columns" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Class" }).click();
  await page.getByRole("menuitemcheckbox", { name: "State" }).click();
  await page.keyboard.press("Escape");
  await expect(objects.head("Class")).toHaveCount(0);
  await expect(objects.grid.getByRole("gridcell", { name: "closed" }).first()).toBeVisible();
  await objects.grid.getByRole("link").first().focus();
  await page.keyboard.press("Control+End");
  // The last row's last cell is its pin; the name is the second cell.
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  const last = page.locator("a:focus");
  await expect(last).toHaveText(/^cohort-/);
  const name = await last.innerText();
  await page.keyboard.press("Enter");
  await expect(editor.heading).toHaveText(name);
  await page.goBack();
  await expect(objects.link(name)).toBeFocused();
  await expect(objects.link(name)).toBeInViewport();
  await page.keyboard.press("Enter");
  const tour = page.getByRole("navigation", { name: "Object list" });
  await expect(tour).toContainText("200 of 200");
  await expect(tour.getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true");
  await tour.getByRole("button", { name: "Previous" }).click();
  await expect(tour).toContainText("199 of 200");
  await expect(editor.heading).not.toHaveText(name);
  const previous = await editor.heading.innerText();
  await tour.getByRole("link", { name: "Back to the list" }).click();
  await expect(objects.link(previous)).toBeFocused();
  await page.reload();
  await expect(objects.head("State")).toBeVisible();
  await expect(objects.head("Size")).toHaveAttribute("aria-sort", "ascending");
  await expect(objects.head("Class")).toHaveCount(0);
  expect(await server.dnanexus.history()).toEqual([]);
});

test("a list that breaks off keeps what it has, says so and goes on", async ({ page, server }) => {
  const objects = new ObjectsPage(page);
  await objects.open(dnanexus.connection, dnanexus.project, "/cohort");
  await expect(objects.count).toHaveText("100 loaded");
  await server.dnanexus.faults([{ on: "find", fault: "truncated-json", times: 5 }]);
  await objects.loadMoreButton.click();
  await expect(page.getByRole("alert")).toContainText("can't be understood");
  await expect(objects.count).toHaveText("100 loaded");
  await server.dnanexus.faults([]);
});

test("objects are found, selected and opened with the keyboard alone", async ({ editor, page }) => {
  const objects = new ObjectsPage(page);
  await objects.open(dnanexus.connection, dnanexus.project);
  await objects.search.focus();
  await page.keyboard.type("HG0009*");
  await page.keyboard.press("Enter");
  await expect(objects.count).toHaveText("3 items");
  await objects.grid.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(objects.selected).toHaveText("2 selected");
  const name = await page.locator(":focus").innerText();
  await page.keyboard.press("Enter");
  await expect(editor.heading).toHaveText(name);
});

test("projects and objects are accessible, in a narrow window too", async ({ page }) => {
  const objects = new ObjectsPage(page);
  await objects.open(sevenbridges.connection);
  await expect(objects.projects).toBeVisible();
  await expectAccessible(page, "projects");
  await objects.open(sevenbridges.connection, SEVENBRIDGES_PROJECT);
  await objects.searchFor("*.bam has:tissue");
  await objects.addColumn("tissue");
  await expect(objects.count).toHaveText(/found, searched all/);
  await objects.grid.getByRole("checkbox").first().check();
  await expectAccessible(page, "objects");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
