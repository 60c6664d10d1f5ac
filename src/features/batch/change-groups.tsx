import { useState } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import { useAfterPaint } from "#components/use-settled.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import styles from "./change-groups.module.css";
import { type EqualChange, equalChanges } from "./equal-changes.ts";

const AT_FIRST = 12;
const MORE = 50;

/** Equal changes as one line each: `tissue: liver → Liver, 340`. */
export function ChangeGroups({ store }: { readonly store: BatchStore }) {
  const { batch } = useAfterPaint(store);
  const [limit, setLimit] = useState(AT_FIRST);
  const changes = equalChanges(batch);
  if (changes.length === 0) return null;
  return (
    <>
      <table className={styles["changes"]} aria-label={batchText("equal-changes")}>
        <thead>
          <tr>
            <th scope="col">{batchText("change")}</th>
            <th scope="col" className={styles["count"]}>
              {batchText("objects")}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, limit).map((change, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: changes have no identity but their place
            <ChangeLine key={index} change={change} />
          ))}
        </tbody>
      </table>
      {changes.length > limit ? (
        <Button kind="quiet" onClick={() => setLimit(limit + MORE)}>
          {batchText("more-changes", { count: changes.length - limit })}
        </Button>
      ) : null}
    </>
  );
}

function ChangeLine({ change: { key, from, to, objects } }: { readonly change: EqualChange }) {
  const state = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  return (
    <tr data-key={key} data-count={objects} data-state={state}>
      <td className={styles["change"]}>
        <div>
          <span className={styles["key"]}>
            <MetadataText value={key} />
          </span>{" "}
          {from === undefined ? <span aria-hidden="true">+</span> : <MetadataText value={from} />}
          {state === "changed" ? " → " : state === "removed" ? " − " : " "}
          {to === undefined ? batchText("will-be-removed") : <MetadataText value={to} />}
        </div>
      </td>
      <td className={styles["count"]}>{batchText("number", { count: objects })}</td>
    </tr>
  );
}
