import { type Draft, draftFromSnapshot } from "#core/draft/draft.ts";
import { changeSetFromDraft } from "#core/draft/draft-change-set.ts";
import { applyEdit } from "#core/draft/edit.ts";
import type { EditHistory } from "#core/draft/edit-history.ts";
import { rebaseDraft } from "#core/draft/rebase.ts";
import type { Issue } from "#core/lint/issue.ts";
import { createLinter, type Linter } from "#core/lint/lint.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { type ChangeSet, countChanges } from "#core/write/change-set.ts";
import type { RequestPlan, WriteMode } from "#core/write/request-plan.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { rememberFor, rememberForPair } from "../remember.ts";
import type { ConflictState } from "./conflicts.ts";
import type { DraftMemory, RowsShown } from "./draft-memory.ts";

/** All that actions on a draft change. Everything else that is shown of the draft is computed from it. */
export type DraftSource = {
  readonly history: EditHistory;
  readonly mode: WriteMode;
  readonly shown: RowsShown;
  /** The keys that collided at the last rebase, and the choices about them. */
  readonly conflicts: ConflictState;
  /** Another tab writes this draft: nothing can be changed here but what is looked at. */
  readonly isLocked: boolean;
  /** Rules beside the platform's limits, by their names: their issues come last. */
  readonly rules: ReadonlyMap<string, Linter>;
};

/** One object's draft with all that follows from it. The members of the lower group are computed when they are read, and once. */
export type DraftState = DraftSource & {
  readonly draft: Draft;
  /** Ids of the draft's rows; the same array while no row comes or goes. */
  readonly rowIds: readonly number[];
  readonly changeSet: ChangeSet;
  readonly plan: RequestPlan;
  readonly issues: readonly Issue[];
};

const NO_RULES: ReadonlyMap<string, Linter> = new Map();

/** The state of a draft that was described, or kept, and that nobody locked. */
export function sourceOfMemory({ history, mode, shown, conflicts }: DraftMemory): DraftSource {
  return { history, mode, shown, conflicts, isLocked: false, rules: NO_RULES };
}

/** Makes a function that gives the whole state for a source, and the same state for the same source. Each draft store has one. */
export function createStateReader(platform: MetadataPlatform): (source: DraftSource) => DraftState {
  const changeSetOf = rememberFor((draft: Draft) => changeSetFromDraft(draft));
  const planOf = rememberForPair((draft: Draft, mode: WriteMode) =>
    platform.plan(changeSetOf(draft), draft.base, mode),
  );
  const lint = createLinter(platform.description.limits);
  const issuesOf = rememberForPair((draft: Draft, rules: DraftSource["rules"]) =>
    rules.size === 0 ? lint(draft) : [lint, ...rules.values()].flatMap((linter) => linter(draft)),
  );
  let lastIds: readonly number[] = [];
  const rowIdsOf = rememberFor((draft: Draft) => {
    if (!isListOfRows(lastIds, draft)) lastIds = draft.rows.map(({ id }) => id);
    return lastIds;
  });

  return rememberFor((source: DraftSource) => {
    const { mode, rules } = source;
    const { draft } = source.history;
    return {
      ...source,
      draft,
      get rowIds() {
        return rowIdsOf(draft);
      },
      get changeSet() {
        return changeSetOf(draft);
      },
      get plan() {
        return planOf(draft, mode);
      },
      get issues() {
        return issuesOf(draft, rules);
      },
    };
  });
}

/** The draft as it would be on a newer snapshot. */
export function carriedOver(draft: Draft, fresh: Snapshot): Draft {
  return applyEdit(draft, rebaseDraft(draft, fresh).edit);
}

/** The draft on a snapshot that was read back, with only those changes left that the object doesn't have yet. */
export function restAfter(draft: Draft, fresh: Snapshot): Draft {
  const carried = carriedOver(draft, fresh);
  return countChanges(changeSetFromDraft(carried)) === 0 ? draftFromSnapshot(fresh) : carried;
}

function isListOfRows(ids: readonly number[], { rows }: Draft): boolean {
  return ids.length === rows.length && rows.every(({ id }, index) => ids[index] === id);
}
