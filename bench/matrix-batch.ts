import type { Route } from "playwright-core";
import type { Tab } from "./browser.ts";
import { prepareDeeds } from "./deed.ts";
import { MATRIX_KEYS, MATRIX_ROWS, matrixText } from "./reference/matrix.ts";

const PROJECT = "curator/tumor-atlas";
const LIMIT_MS = 300_000;

export const matrixBatchHash = `#/batch/sandbox-sevenbridges?project=${encodeURIComponent(PROJECT)}`;

function cohortId(number: number): string {
  return `569${String(number).padStart(21, "0")}`;
}

type WireFile = { readonly id: string; readonly href: string };

/**
 * Opens a batch of ten thousand files, more than the sandbox has: its answer about one file is given for each, with another id and
 * other texts. Gives what `measureEmpty` measured before the files came.
 */
export async function openMatrixBatch(
  tab: Tab,
  productUrl: string,
  measureEmpty: () => Promise<number>,
): Promise<number> {
  const { page } = tab;
  let known:
    | Promise<{ readonly response: Awaited<ReturnType<Route["fetch"]>>; readonly file: WireFile }>
    | undefined;
  const askOnce = async (route: Route) => {
    const response = await route.fetch({ postData: JSON.stringify({ file_ids: [cohortId(1)] }) });
    return { response, file: (await response.json()).items[0].resource as WireFile };
  };
  await page.route("**/bulk/files/get", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    known ??= askOnce(route);
    const { response, file } = await known;
    const { file_ids: ids } = route.request().postDataJSON() as { readonly file_ids: readonly string[] };
    const items = ids.map((id) => ({ resource: fileNamed(file, id) }));
    return route.fulfill({ response, body: JSON.stringify({ items }) });
  });
  await page.goto(`${productUrl}/${matrixBatchHash}`);
  await page.getByRole("button", { name: "Add objects" }).waitFor();
  const empty = await measureEmpty();
  await prepareDeeds(tab);
  await pasteIds(tab, MATRIX_ROWS);
  await page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  const count = page.getByRole("status", { name: "Objects" });
  await count.getByText(`${MATRIX_ROWS.toLocaleString("en")} objects`).waitFor({ timeout: LIMIT_MS });
  await page.locator('[data-saving="saved"]').waitFor({ timeout: LIMIT_MS });
  return empty;
}

/** Pastes the ids of so many files into the dialog that adds objects. */
async function pasteIds({ page }: Tab, count: number): Promise<void> {
  await page.getByRole("button", { name: "Add objects" }).click();
  await page.getByRole("textbox", { name: "Ids, names or paths" }).focus();
  const ids = Array.from({ length: count }, (_, row) => cohortId(row + 1)).join("\n");
  await page.evaluate(`deedProbe.pasteText(${JSON.stringify(ids)})`);
}

function fileNamed(file: WireFile, id: string) {
  const row = Number(id.slice(3)) - 1;
  const metadata = Object.fromEntries(
    Array.from({ length: MATRIX_KEYS }, (_, column) => [`key_${column}`, matrixText(row, column)]),
  );
  return { ...file, id, href: file.href.replace(file.id, id), name: `cohort-${row}.bam`, metadata };
}
