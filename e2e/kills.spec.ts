import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { evenStream } from "./even-stream.ts";
import { expect, test } from "./fixtures.ts";
import { launchKillable } from "./killable-browser.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { KeptDraft } from "./pages/kept-draft.ts";
import { sevenbridges } from "./seeds.ts";
import { expectSettled, withEffect } from "./submits-and-commits.ts";

const { connection, chr20 } = sevenbridges;
const KILLS = Number(process.env["REDESCRIBE_KILLS"] ?? 4);
/** The seed is the same in every test; the soak sets a new one. */
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? 20_261_130);

/** The moments of a kill, relative to the write of a submit. */
const MOMENTS = ["typing", "before", "during", "after"] as const;
/** The delay of every answer of the platform during a submit. */
const LATENCY_MS = 400;

test(`a browser that is killed while one types and submits loses and doubles nothing: ${KILLS} kills`, async ({
  baseURL,
  server,
}) => {
  test.setTimeout(60_000 + KILLS * 40_000);
  console.info(`${KILLS} kills, seed ${SEED}`);
  const chance = evenStream(SEED);
  const folder = await mkdtemp(join(tmpdir(), "redescribe-kills-"));
  /** The number of kills by the state of the write as the browser saw it. */
  const killed = { typing: 0, before: 0, during: 0, after: 0 };
  let typed: string[] = [];
  let acknowledged = -1;
  try {
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const browser = await launchKillable(folder, baseURL);
      const page = await browser.context.newPage();
      const editor = new EditorPage(page);
      await editor.open(connection, chr20);
      if (acknowledged >= 0) {
        // A value that was reported as saved is there, or one that was typed after it.
        const cell = editor.valueCell("sample_id");
        await expect
          .poll(async () => typed.indexOf(await editor.textOf(cell)), { message: `kill ${kill}` })
          .toBeGreaterThanOrEqual(acknowledged);
      }
      await expectSettled(page, server.sevenbridges.history);
      if (kill === KILLS) {
        await browser.context.close();
        break;
      }

      const moment = MOMENTS[kill % MOMENTS.length] ?? "typing";
      typed = [await editor.textOf(editor.valueCell("sample_id"))];
      acknowledged = 0;
      for (let stroke = 0; stroke < 3; stroke += 1) {
        const text = `kill ${kill}, stroke ${stroke}`;
        typed.push(text);
        await editor.fill(editor.valueCell("sample_id"), text);
        if (stroke === 2 && moment === "typing") break;
        await expect(new KeptDraft(page).saved).toBeVisible();
        acknowledged = typed.length - 1;
      }
      const write = watchWrite(page);
      if (moment !== "typing") {
        const review = await editor.review();
        await review.reason.fill(`kill ${kill}, ${moment}`);
        await server.sevenbridges.settings({ latencyMs: LATENCY_MS });
        await review.submitButton.click();
      }
      if (moment === "during") await write.begun;
      if (moment === "after") await write.answered;
      await page.waitForTimeout(chance() * (moment === "typing" ? 600 : LATENCY_MS / 2));
      killed[moment === "typing" ? "typing" : write.standing()] += 1;
      await browser.kill();
      await server.sevenbridges.settings({ latencyMs: 0 });
    }
    const effects = withEffect(await server.sevenbridges.history());
    console.info(`${KILLS} kills, seed ${SEED}: ${JSON.stringify({ ...killed, commits: effects.length })}`);
    // A test without kills at every moment would prove nothing.
    expect(killed.typing + killed.before + killed.during + killed.after).toBe(KILLS);
    for (const moment of MOMENTS) expect([moment, killed[moment]]).not.toEqual([moment, 0]);
    // Answered writes were carried out; the others may have been.
    expect(effects.length).toBeGreaterThanOrEqual(killed.after);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Watches the write of this page as its browser sees it. */
function watchWrite(page: Page) {
  let standing: "before" | "during" | "after" = "before";
  const begun = page.waitForEvent("request", (request) => request.method() === "PATCH");
  const answered = page.waitForEvent("response", (response) => response.request().method() === "PATCH");
  begun.then(
    () => {
      standing = "during";
    },
    () => undefined,
  );
  answered.then(
    () => {
      standing = "after";
    },
    () => undefined,
  );
  return { begun, answered, standing: () => standing };
}
