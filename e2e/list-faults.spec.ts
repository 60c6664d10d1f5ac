import { expect, test } from "./fixtures.ts";
import { ObjectsPage } from "./pages/objects-page.ts";
import { dnanexus, sevenbridges } from "./seeds.ts";

const SEVENBRIDGES_PROJECT = "curator/tumor-atlas";

/**
 * An answer of the test's own. It closes the connection, on which a browser would otherwise repeat the
 * request and consume the fault.
 */
function answering(body: object): string {
  const text = JSON.stringify(body);
  const head = [
    "HTTP/1.1 200 OK",
    "connection: close",
    "content-type: application/json",
    // The page and the sandbox have different origins.
    "access-control-allow-origin: *",
    `content-length: ${Buffer.byteLength(text)}`,
  ];
  const answer = `${head.join("\r\n")}\r\n\r\n${text}`;
  return `raw-before-commit:fin:${Buffer.from(answer).toString("base64")}`;
}

test("a list that goes in circles stops, shows each object once, and says that it may be incomplete", async ({
  page,
  server,
}) => {
  const objects = new ObjectsPage(page);
  await objects.open(dnanexus.connection, dnanexus.project, "/cohort");
  await expect(objects.count).toHaveText("100 loaded");
  const again = { class: "file", name: "again.bam", folder: "/cohort" };
  const results = [{ project: dnanexus.project, id: "file-SandboxAgain00000000001", describe: again }];
  const fault = answering({ results, next: { project: dnanexus.project, id: "file-round" } });
  await server.dnanexus.faults([{ on: "find", fault, times: 2 }]);
  await objects.loadAllButton.click();
  await expect(objects.doubts).toContainText("The list may be incomplete");
  await expect(objects.doubts).toContainText("DNAnexus keeps returning the same page");
  await expect(objects.doubts).toContainText("1 duplicate hidden.");
  await expect(objects.count).toHaveText("101 loaded");
  await expect(objects.loadMoreButton).toHaveCount(0);
  await objects.doubts.getByRole("button", { name: "Reload list" }).click();
  await expect(objects.count).toHaveText("100 loaded");
  await objects.loadAllButton.click();
  await expect(objects.count).toHaveText("2,000 items");
  await expect(objects.doubts).toHaveCount(0);
  expect(await server.dnanexus.history()).toEqual([]);
});

test("an object that moves to another page meanwhile is told of", async ({ page, request, server }) => {
  const objects = new ObjectsPage(page);
  await objects.open(sevenbridges.connection, SEVENBRIDGES_PROJECT, sevenbridges.folder);
  await expect(objects.count).toHaveText("100 of 2,000 loaded");
  const renamed = await request.patch(`${server.sandboxUrl}/sevenbridges/v2/files/569000000000000000000150`, {
    headers: { "x-sbg-auth-token": "sandbox-curator" },
    data: { name: "a first one.bam" },
  });
  expect(renamed.ok()).toBe(true);
  await objects.loadAllButton.click();
  await expect(objects.doubts).toContainText("Something changed while the list was loading");
  await expect(objects.count).toHaveText("1,999 loaded");
  await objects.doubts.getByRole("button", { name: "Reload list" }).click();
  await objects.loadAllButton.click();
  await expect(objects.count).toHaveText("2,000 items");
  await expect(objects.doubts).toHaveCount(0);
});
