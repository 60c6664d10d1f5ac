import type { Page } from "playwright-core";
import { BatchReviewDialog } from "../../e2e/pages/batch-review.ts";
import { ManifestDialog } from "../../e2e/pages/manifest-dialog.ts";
import { ObjectsPage } from "../../e2e/pages/objects-page.ts";
import { sevenbridges } from "../../e2e/seeds.ts";
import type { Picture, Scene } from "./picture.ts";

const PROJECT = "curator/tumor-atlas";

/** The pictures of the pages about many objects. */
export const batchScenes: Readonly<Record<string, Scene>> = {
  "many-objects": async ({ page }) => {
    await opened(page);
    await setTissue(page);
    return { root: page.locator("body"), height: 640 };
  },

  values: async ({ page }) => {
    await opened(page);
    await fromColumnMenu(page, "Values…");
    return dialogOf(page, "Values of tissue");
  },

  manifest: async ({ page }) => {
    await opened(page);
    const dialog = new ManifestDialog(page);
    const rows = Array.from({ length: 99 }, (_, index) => {
      const name = `cohort-00${String(index + 1).padStart(2, "0")}`;
      return index === 7 ? `${name}.cram,Lung` : `gs://reads/${name}.bam,${index % 5 === 0 ? "" : "Lung"}`;
    });
    const buffer = Buffer.from(`File name,tissue\n${rows.join("\n")}\n`);
    await dialog.open({ name: "manifest.csv", mimeType: "text/csv", buffer });
    await dialog.matched.waitFor();
    return { root: dialog.root };
  },

  "batch-review": async ({ page }) => {
    await opened(page);
    await setTissue(page);
    return { root: (await reviewed(page)).root };
  },

  run: async ({ page }) => {
    await opened(page);
    await setTissue(page);
    const review = await reviewed(page);
    await review.reason.fill("One spelling of tissue");
    await review.submitButton.click();
    await page.getByRole("region", { name: "Run" }).and(page.locator('[data-state="ended"]')).waitFor();
    return { root: page.locator("body"), height: 640 };
  },
};

/** The first 99 objects of the cohort in one sheet. */
async function opened(page: Page): Promise<void> {
  const list = new ObjectsPage(page);
  await list.open(sevenbridges.connection, PROJECT, sevenbridges.folder);
  await list.searchFor("cohort-00*");
  await page.getByRole("button", { name: "Edit all found together" }).click();
  await page.getByRole("status", { name: "Objects" }).filter({ hasText: "99 objects" }).waitFor();
}

async function fromColumnMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "Column tissue" }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

async function setTissue(page: Page): Promise<void> {
  await fromColumnMenu(page, "Set…");
  const { root } = dialogOf(page, "Set tissue");
  await root.getByRole("textbox", { name: "Value" }).fill("Liver");
  await root.getByRole("button", { name: "Apply", exact: true }).click();
  await root.waitFor({ state: "detached" });
}

async function reviewed(page: Page): Promise<BatchReviewDialog> {
  await page.getByRole("button", { name: "Review changes" }).click();
  const review = new BatchReviewDialog(page);
  await review.reason.waitFor();
  return review;
}

function dialogOf(page: Page, name: string): Picture {
  return { root: page.getByRole("dialog", { name, exact: true }) };
}
