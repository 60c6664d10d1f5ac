import { expect, test } from "./fixtures.ts";
import {
  controlOf,
  onDnanexus,
  onSevenbridges,
  openAtRest,
  openTarget,
  ourCommits,
  targets,
} from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

for (const target of targets) {
  test(`a 401 in the middle leaves the draft whole, and the next try works, on ${target.name}`, async ({
    editor,
    server,
  }) => {
    const control = controlOf(server, target);
    await openAtRest(editor, target);
    await editor.setValue("tissue", "Lung");
    await editor.toggleNull("case_id");
    await editor.addPair("batch", "B7");

    await control.faults([{ on: target.read, fault: "status:401" }]);
    await editor.reviewButton.click();
    const review = editor.reviewDialog;
    await expect(review.root.getByRole("alert")).toContainText("Token rejected (401)");
    await expect(review.root.getByRole("alert")).toContainText("nothing changed");
    await expect(review.submitButton).toHaveCount(0);
    await review.describeAgainButton.click();

    await expect(review.submitButton).toBeEnabled();
    await control.faults([{ on: target.write, fault: "status:401" }]);
    await review.submit({ reason: "the second try will do" });
    await expect(editor.result).toHaveAttribute("data-outcome", "refused");
    await expect(editor.result).toContainText("Token rejected (401)");
    await expect(editor.result).toContainText("It was sent; reading back shows that nothing changed.");
    expect(await control.history()).toEqual([]);
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
    await expect(editor.row("case_id")).toHaveAttribute("data-state", "removed");
    await expect(editor.row("batch")).toHaveAttribute("data-state", "added");
    await expect(editor.undoButton).toBeEnabled();

    await editor.review();
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", target.removedByMerge);
    const [commit, ...others] = await ourCommits(control);
    expect(others).toEqual([]);
    expect(commit?.after).toMatchObject({ tissue: "Lung", batch: "B7" });
  });

  test(`a 403 is explained in the platform's own words, and nothing is sent again, on ${target.name}`, async ({
    editor,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: "status:403", times: 9 }]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "refused");
    await expect(editor.result).toContainText("Permission denied (403)");
    await expect(editor.result).toContainText("The sandbox was asked for status 403.");
    await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
    expect(await control.usedFaults()).toMatchObject([{ used: 1 }]);
    expect(await control.history()).toEqual([]);
  });

  test(`nothing goes to a platform that asks for a wait before that is over, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.faults([{ on: target.write, fault: "retry-after:2" }]);
    const startedAtMs: number[] = [];
    page.on("requestfinished", (request) => {
      // Requests for the page's own files aren't calls to the platform.
      if (request.url().startsWith(server.sandboxUrl)) startedAtMs.push(request.timing().startTime);
    });
    const refusal = page.waitForResponse((response) => response.headers()["retry-after"] === "2");
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", /verified|refused/, { timeout: 10_000 });
    const refusedAtMs = (await refusal).request().timing().startTime;
    const waitsMs = startedAtMs.filter((atMs) => atMs > refusedAtMs).map((atMs) => atMs - refusedAtMs);
    expect(Math.min(...waitsMs)).toBeGreaterThanOrEqual(2000);
    expect((await ourCommits(control)).length).toBeLessThanOrEqual(1);
  });

  test(`a maintenance is waited out, and what was reviewed lands once, on ${target.name}`, async ({
    editor,
    server,
  }) => {
    const control = controlOf(server, target);
    await openAtRest(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.faults([
      { on: target.read, fault: "status:503", times: 2 },
      { on: target.write, fault: "status:503" },
    ]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified", { timeout: 10_000 });
    expect((await control.usedFaults()).map(({ used }) => used)).toEqual([2, 1]);
    const [commit, ...others] = await ourCommits(control);
    expect(others).toEqual([]);
    expect(commit?.after).toEqual({ ...commit?.before, tissue: "Lung" });
  });
}

test("a 429 at the review says that there is a wait, and the draft is kept", async ({ editor, server }) => {
  await openTarget(editor, onSevenbridges);
  await editor.setValue("tissue", "Lung");
  await server.sevenbridges.faults([{ on: onSevenbridges.read, fault: "retry-after:7" }]);
  await editor.reviewButton.click();
  const alert = editor.reviewDialog.root.getByRole("alert");
  await expect(alert).toContainText("Rate limit reached (429)");
  await expect(alert).toContainText("This was a read; nothing changed. It asks for a pause");
  await editor.reviewDialog.close();
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  expect(await server.sevenbridges.history()).toEqual([]);
});

test("a platform that is down when the object is described again keeps the draft", async ({
  editor,
  server,
}) => {
  await openAtRest(editor, onDnanexus);
  await editor.setValue("tissue", "Lung");
  await server.dnanexus.faults([{ on: onDnanexus.read, fault: "status:503" }]);
  await editor.describeAgainButton.click();
  const alert = editor.page.getByRole("alert");
  await expect(alert).toContainText("The platform is unavailable (503)");
  await expect(alert).toContainText("nothing changed");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(alert).toHaveCount(0);
  await expect(editor.valueCell("tissue")).toHoldText("Lung");
});

test("a 401 at the check before the write says that nothing was sent", async ({ editor, server }) => {
  const target = onSevenbridges;
  const control = controlOf(server, target);
  await openAtRest(editor, target);
  await editor.setValue("tissue", "Lung");
  const review = await editor.review();
  await control.faults([{ on: target.read, fault: "status:401" }]);
  await review.submit();
  await expect(editor.result).toHaveAttribute("data-outcome", "refused");
  await expect(editor.result).toContainText("Token rejected (401). Nothing was sent.");
  await expect(editor.row("tissue")).toHaveAttribute("data-state", "changed");
  expect(await control.history()).toEqual([]);
});
