import { fileURLToPath } from "node:url";
import { initialScripts } from "../scripts/initial-scripts.mjs";
import { expect, test } from "./fixtures.ts";

test("the editor is usable with the scripts that the size budget counts, and no other", async ({ page }) => {
  const dist = fileURLToPath(new URL("../dist", import.meta.url));
  const counted = initialScripts(dist).map((path) => path.slice(dist.length));
  const loaded: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") loaded.push(new URL(request.url()).pathname);
  });
  await page.goto("/#/object/sandbox-sevenbridges/568e69abe9b0307bc0414164");
  await page
    .getByRole("grid", { name: "Metadata" })
    .getByRole("textbox", { name: "Value of" })
    .first()
    .focus();
  expect(loaded.toSorted()).toEqual(counted.toSorted());
});
