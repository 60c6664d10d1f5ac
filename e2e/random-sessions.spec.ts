import { evenStream } from "./even-stream.ts";
import { expect, test } from "./fixtures.ts";
import type { EditorPage } from "./pages/editor-page.ts";
import { HistoryPage } from "./pages/history-page.ts";
import { UndoNotice } from "./pages/undo-notice.ts";
import { storedSubmits } from "./stored-history.ts";
import { commitsOf, effectsOf, expectSettled } from "./submits-and-commits.ts";
import { controlOf, openTarget, targets, writeAsOther } from "./targets.ts";

const SESSIONS = Number(process.env["REDESCRIBE_SESSIONS"] ?? 2);
const STEPS = Number(process.env["REDESCRIBE_STEPS"] ?? 6);
/** The seed is the same in every test; the soak sets a new one. */
const SEED = Number(process.env["REDESCRIBE_SEED"] ?? 20_261_130);

// The browser logs the faults.
test.use({ allowedConsoleErrors: [/^Failed to load resource/] });

/** Faults for writes; most writes have none. */
const FAULTS = [
  undefined,
  undefined,
  "status:403",
  "reset-before-commit",
  "reset-after-commit",
  "truncated-json",
  "alters-value:case",
] as const;

for (let session = 0; session < SESSIONS; session += 1) {
  const [first] = targets;
  const target = targets[session % targets.length] ?? first;
  if (!target) throw new Error("no target");

  test(`a random session says what the platform's history says, undo of submits included: ${session + 1}, ${target.name}`, async ({
    editor,
    page,
    server,
  }) => {
    test.setTimeout(60_000 + STEPS * 60_000);
    const seed = SEED + session;
    console.info(`session ${session + 1} of ${SESSIONS}, ${STEPS} steps, REDESCRIBE_SEED=${seed}`);
    const chance = evenStream(seed);
    const oneOf = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)];
    const control = controlOf(server, target);
    const did: string[] = [];
    await openTarget(editor, target);
    for (let step = 0; step < STEPS; step += 1) {
      if (chance() < 0.25) await writeAsOther(server, target, { case_id: `outside ${step}` });
      const canUndo = (await storedSubmits(page)).some(({ end }) => end?.outcome === "verified");
      const fault = oneOf(FAULTS);
      if (canUndo && chance() < 0.4) {
        did.push(`undo, ${fault}`);
        if (!(await bringBackLast(editor))) continue;
      } else {
        did.push(`submit, ${fault}`);
        await editor.setValue("tissue", `Step ${step}`);
        await editor.addPair(`added_${step}`, `${chance()}`);
      }
      await control.faults(fault ? [{ on: target.write, fault }] : []);
      const outcome = await submit(editor, `step ${step}`);
      await expectToldTruly(editor, outcome);
      await page.reload();
      await editor.grid.waitFor();
    }
    const submits = await expectSettled(page, control.history);
    console.info(`${did.join("; ")}: ${submits.map(({ end }) => end?.outcome).join(", ")}`);
    expect(submits.length).toBeGreaterThan(0);

    /**
     * Expects that the page and its history agree about a submit, and that the platform's commits agree too.
     */
    async function expectToldTruly(own: EditorPage, outcome: string | null): Promise<void> {
      const newest = (await storedSubmits(own.page)).at(-1);
      // A submit that was abandoned before sending has no record.
      if (!newest || outcome === "conflict") return;
      const commits = commitsOf(newest, await control.history());
      if (outcome === "unknown") return;
      expect([newest.reason, outcome]).toEqual([newest.reason, newest.end?.outcome]);
      expect(effectsOf(outcome), `${newest.reason}: ${outcome}`).toContain(commits.length);
    }
  });
}

/** Opens the undo of the newest undoable submit as a draft; false when there is nothing to restore. */
async function bringBackLast(editor: EditorPage): Promise<boolean> {
  const { page } = editor;
  const history = new HistoryPage(page);
  await history.open();
  const undoable = history.rows.and(page.locator('[data-outcome="verified"]')).first();
  await history.undoButton(undoable).click();
  const notice = new UndoNotice(page);
  await expect(notice.done.or(notice.onTopButton).first()).toBeVisible();
  if (await notice.onTopButton.isVisible()) await notice.onTopButton.click();
  await expect(notice.done).toBeVisible();
  return editor.reviewButton.isEnabled();
}

/**
 * Reviews and submits the draft, choosing the user's side in conflicts, and returns the outcome that the page
 * shows.
 */
async function submit(editor: EditorPage, reason: string): Promise<string | null> {
  const review = await editor.review();
  for (const row of await review.conflictRows.all())
    await review.keepMine((await row.getAttribute("data-key")) ?? "");
  const confirm = (await review.confirm.isVisible()) ? { confirm: 1 } : {};
  await review.submit({ reason, ...confirm });
  await expect(review.root).toBeHidden({ timeout: 45_000 });
  return editor.result.getAttribute("data-outcome");
}
