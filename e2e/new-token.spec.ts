import { expect, test } from "./fixtures.ts";
import { controlOf, openAtRest, openTarget, ourCommits, targets } from "./targets.ts";

test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

for (const target of targets) {
  test(`a refused token is asked for again in place, and the work goes on, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    const control = controlOf(server, target);
    await openTarget(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await review.reason.fill("tidy up");
    await control.faults([{ on: target.write, fault: "status:401" }]);
    await review.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "refused");
    const token = editor.result.getByRole("textbox", { name: "Token" });
    await expect(token).toBeFocused();

    await token.fill("sandbox-mistyped");
    await token.press("Enter");
    await expect(token).toHaveAccessibleDescription(/token was rejected too/);
    await token.fill("sandbox-uploader");
    await token.press("Enter");
    await expect(editor.result.getByRole("alert")).toContainText(
      /started by "(sandbox\.)?curator"; the token belongs to "(sandbox\.)?uploader"/,
    );
    await token.fill("sandbox-curator");
    await token.press("Enter");

    await expect(editor.reviewDialog.root).toBeVisible();
    await expect(editor.reviewDialog.reason).toHaveValue("tidy up");
    await editor.reviewDialog.submit();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    const commits = await ourCommits(control);
    expect(commits.map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])),
    ).not.toContain("sandbox-mistyped");
  });

  test(`a token that expires before the reading back leaves the outcome open until there is a new one, on ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    const control = controlOf(server, target);
    await openAtRest(editor, target);
    await editor.setValue("tissue", "Lung");
    const review = await editor.review();
    await control.settings({ latencyMs: 400 });
    const write = page.waitForRequest((request) => (request.postData() ?? "").includes("Lung"));
    await review.submit();
    await write;
    await control.faults([{ on: target.read, fault: "status:401" }]);
    await expect(editor.result).toHaveAttribute("data-outcome", "unknown");
    await editor.result.getByRole("textbox", { name: "Token" }).fill("sandbox-curator");
    await editor.result.getByRole("button", { name: "Continue" }).click();
    await expect(editor.result).toHaveAttribute("data-outcome", "verified");
    expect((await ourCommits(control)).map(({ after }) => after?.["tissue"])).toEqual(["Lung"]);
  });
}

test("a token that isn't accepted when an object is opened is asked for there", async ({
  editor,
  page,
  server,
}) => {
  const [target] = targets;
  if (!target) throw new Error("no target");
  await controlOf(server, target).faults([{ on: target.read, fault: "status:401" }]);
  const { object, project } = target;
  await page.goto(`/#/object/${target.connection}/${object}?project=${project}`);
  const token = page.getByRole("textbox", { name: "Token" });
  await token.fill("sandbox-curator");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(editor.row("tissue")).toBeVisible();
});
