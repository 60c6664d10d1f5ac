import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import type { Commit } from "./sandbox-control.ts";
import { type StoredSubmit, storedSubmits } from "./stored-history.ts";

/** Commits that changed something. */
export function withEffect(commits: readonly Commit[]): readonly Commit[] {
  return commits.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/** The effective commits of a submit; each of its sends has a number. */
export function commitsOf(submit: StoredSubmit, commits: readonly Commit[]): readonly Commit[] {
  return withEffect(commits).filter(({ operationId }) => operationId?.startsWith(`${submit.operationId}.`));
}

/**
 * The possible numbers of effective commits, given the shown outcome. A submit of nothing but ignored
 * removals is partly done without an effect.
 */
export function effectsOf(outcome: string | null | undefined): readonly number[] {
  if (outcome === "partly") return [0, 1];
  return outcome === "verified" || outcome === "differs" ? [1] : [0];
}

/**
 * Waits until the browser's history has an end for each submit, and compares it with the platform's: a submit
 * shown as saved was committed once, one shown as not saved never, and no send had an effect twice.
 */
export async function expectSettled(
  page: Page,
  history: () => Promise<readonly Commit[]>,
): Promise<readonly StoredSubmit[]> {
  await expect
    .poll(async () => (await storedSubmits(page)).filter(({ end }) => !end || end.outcome === "unknown"), {
      timeout: 30_000,
    })
    .toEqual([]);
  const submits = await storedSubmits(page);
  const commits = await history();
  const ids = withEffect(commits).map(({ operationId }) => operationId);
  const own = ids.filter((id) => id !== null);
  expect(new Set(own).size).toBe(own.length);
  for (const submit of submits) {
    const told = `${submit.reason}: ${submit.end?.outcome}`;
    expect(effectsOf(submit.end?.outcome), told).toContain(commitsOf(submit, commits).length);
  }
  // Every write of the page is in its history, since it was recorded before its first byte was sent.
  for (const id of own)
    expect(submits.some(({ operationId }) => id.startsWith(`${operationId}.`))).toBe(true);
  return submits;
}
