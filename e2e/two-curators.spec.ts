import { connectThroughGateway, expect, goTo, test } from "./gateway-fixture.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { dnanexus } from "./seeds.ts";

const CASES = [
  {
    kind: "dnanexus",
    preset: "dnanexus",
    objectOf: (round: number) => `file-SandboxCohort${String(round).padStart(11, "0")}`,
    hashOf: (id: string) => `#/object/dnanexus/${id}?project=${dnanexus.project}`,
  },
  {
    kind: "sevenbridges",
    preset: "cgc",
    objectOf: (round: number) => `569${String(round).padStart(21, "0")}`,
    hashOf: (id: string) => `#/object/cgc/${id}`,
  },
] as const;
const ROUNDS = [1, 2, 3, 4];

for (const { kind, preset, objectOf, hashOf } of CASES) {
  test(`of two curators who submit to one object on ${kind} at the same time one is saved, the other is told of the conflict`, async ({
    browser,
    gateway,
    page,
  }) => {
    const control = gateway.control[kind];
    await control.reset();
    const otherContext = await browser.newContext();
    const pages = [page, await otherContext.newPage()];
    for (const one of pages) await connectThroughGateway(one, gateway, preset);

    for (const round of ROUNDS) {
      const object = objectOf(round);
      const editors = pages.map((one) => new EditorPage(one));
      await Promise.all(
        editors.map(async (editor, at) => {
          await goTo(editor.page, hashOf(object));
          await expect(editor.heading).toContainText(`cohort-${String(round).padStart(4, "0")}`);
          await editor.addPair("checked_by", `curator ${at}`);
        }),
      );
      const reviews = await Promise.all(editors.map((editor) => editor.review()));
      // Without holds, both checks would be answered before either write arrived.
      await control.settings({ latencyMs: 400 });
      await Promise.all(reviews.map((review) => review.submit()));
      const outcomes = await Promise.all(
        editors.map(async ({ result }) => {
          await expect(result).toHaveAttribute("data-outcome", /./, { timeout: 20_000 });
          return result.getAttribute("data-outcome");
        }),
      );
      await control.settings({ latencyMs: 0 });

      expect(outcomes.toSorted()).toEqual(["conflict", "verified"]);
      const saved = outcomes.indexOf("verified");
      const commits = (await control.history()).filter((commit) => commit.object === object);
      expect(commits.map(({ after }) => after?.["checked_by"])).toEqual([`curator ${saved}`]);
      const told = new EditorPage(pages[1 - saved] ?? page);
      await expect(told.result).toContainText("Nothing was sent.");
      await expect(told.valueCell("checked_by")).toHoldText(`curator ${1 - saved}`);
    }
    await otherContext.close();
  });
}
