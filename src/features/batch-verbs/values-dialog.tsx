import { useCallback, useDeferredValue, useMemo, useState } from "react";
import { useBatch } from "#components/use-batch.ts";
import { type Facet, facetOf } from "#core/batch/facet.ts";
import type { Operation } from "#core/batch/operation.ts";
import { cellText } from "#core/object/metadata.ts";
import { smallLetters } from "#core/text/small-letters.ts";
import { idsInScope, type ObjectScope, rowsInScope, scopeSizes } from "#engine/batch/object-scope.ts";
import { valuesSummary } from "#messages/batch-value-messages.ts";
import { batchValuesText } from "#messages/compiled/batch-values.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { TextField } from "#ui/text-field.tsx";
import { MergeForm } from "./merge-form.tsx";
import { type Merged, MergedNote } from "./merged-note.tsx";
import { NearValuesList } from "./near-values-list.tsx";
import { ScopeField } from "./scope-field.tsx";
import { useNearValues } from "./use-near-values.ts";
import styles from "./values-dialog.module.css";
import { ValuesTable } from "./values-table.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

/** Every value of a column with its count. Spellings are merged into one, and objects filtered by a value. */
export function ValuesDialog({ store, columnKey, onClose }: ColumnDialogProps) {
  const state = useBatch(store, (now) => now);
  const sizes = useMemo(() => scopeSizes(state), [state]);
  const [scope, setScope] = useState<ObjectScope>(() => (sizes.shown < sizes.all ? "shown" : "all"));
  const facet = useMemo(
    () => facetOf(state.batch, columnKey, scope === "all" ? undefined : rowsInScope(state, scope)),
    [state, columnKey, scope],
  );
  const near = useNearValues(facet);
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed);
  const places = useMemo(() => placesWith(facet, search), [facet, search]);
  const [ticks, setTicks] = useState<ReadonlySet<string>>(new Set());
  const ticked = useMemo(() => tickedTexts(facet, ticks), [facet, ticks]);
  const [merged, setMerged] = useState<Merged>();

  const operationOf = (values: readonly string[], into: string): Operation => ({
    verb: "merge-values",
    key: columnKey,
    values,
    into,
    ids: idsInScope(store.getState(), scope),
  });
  const merge = (values: readonly string[], into: string) => {
    const answer = store.apply(operationOf(values, into));
    if (answer.kind !== "counted" || answer.count.objects === 0) return;
    setTicks(new Set());
    setMerged({ into, objects: answer.count.objects, step: store.getState().draft.past?.step });
  };
  const onTick = useCallback(
    (text: string) =>
      setTicks(
        (before) =>
          new Set(before.has(text) ? [...before].filter((other) => other !== text) : [...before, text]),
      ),
    [],
  );
  const showOnly = useCallback(
    (text: string | undefined) => {
      const others = store
        .getState()
        .shown.filters.filter((filter) => filter.kind !== "value" || filter.key !== columnKey);
      store.show({ filters: [...others, { kind: "value", key: columnKey, text }] });
      onClose();
    },
    [store, columnKey, onClose],
  );
  const hindrance = state.isLocked ? batchVerbsText("locked-now") : undefined;
  const { length: valueCount } = facet.codes;
  return (
    <Dialog
      heading={batchValuesText("heading", { key: columnKey })}
      isWide
      onClose={onClose}
      footer={<Button onClick={onClose}>{batchValuesText("done")}</Button>}
    >
      <div className={styles["body"]}>
        <div className={styles["top"]}>
          <TextField
            label={batchValuesText("find-value")}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
          />
          <ScopeField sizes={sizes} scope={scope} onChoose={setScope} />
        </div>
        <MergedNote store={store} merged={merged} />
        <NearValuesList near={near} hindrance={hindrance} onMerge={merge} />
        <p className={styles["quiet"]}>
          {valueCount === 0
            ? batchValuesText("no-values")
            : valuesSummary({ values: valueCount, found: places.length, objects: sizes[scope] })}
          {facet.absent > 0 && valueCount > 0 ? (
            <>
              {" · "}
              {batchValuesText("without-key", { count: facet.absent })}{" "}
              <Button
                kind="quiet"
                aria-label={batchValuesText("show-without-key")}
                onClick={() => showOnly(undefined)}
              >
                {batchValuesText("show")}
              </Button>
            </>
          ) : null}
        </p>
        {valueCount === 0 ? null : (
          <>
            <ValuesTable facet={facet} places={places} ticked={ticks} onTick={onTick} onShow={showOnly} />
            <MergeForm
              store={store}
              ticked={ticked}
              operationOf={operationOf}
              hindrance={hindrance}
              onMerge={merge}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** The places of the values that have a text in them, in whatever case. */
function placesWith(facet: Facet, search: string): Uint32Array {
  const all = Uint32Array.from(facet.codes.keys());
  if (search === "") return all;
  const wanted = smallLetters(search);
  return all.filter((place) => smallLetters(cellText(facet.valueAt(place) ?? "")).includes(wanted));
}

/** The ticked values that are still there, the most frequent first. */
function tickedTexts(facet: Facet, ticks: ReadonlySet<string>): readonly string[] {
  if (ticks.size === 0) return [];
  return Array.from(facet.codes.keys(), (place) => facet.valueAt(place)).filter(
    (value): value is string => typeof value === "string" && ticks.has(value),
  );
}
