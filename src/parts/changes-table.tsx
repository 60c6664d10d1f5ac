import { memo, type ReactNode, useState } from "react";
import { isForeign } from "#core/metadata.ts";
import type { KeyOutcome } from "#core/outcome.ts";
import { Button } from "#ui/button.tsx";
import { DiffText } from "#ui/diff-text.tsx";
import { effectGlyph, effectWord } from "#words/plan-words.ts";
import styles from "./changes-table.module.css";
import { MetadataText, toMarkedParts } from "./metadata-text.tsx";

export type ChangesTableProps = {
  readonly outcomes: readonly KeyOutcome[];
  /** Rows that stay are shown up to this many at first; changed ones always. */
  readonly quietRowLimit: number;
  /** Rows that stay take one line each. */
  readonly isBrief?: boolean;
  /** Take a key back from being reset. Absent where that isn't offered. */
  readonly onKeep?: (key: string) => void;
};

/** What a write does to every key: the keys that were touched first, then those it resets, then those that stay. */
export function ChangesTable({ outcomes, quietRowLimit, isBrief = false, onKeep }: ChangesTableProps) {
  const [showsAll, setShowsAll] = useState(false);
  const touched = outcomes.filter(({ effect }) => effect !== "stays" && effect !== "reset");
  const dropped = outcomes.filter(({ effect }) => effect === "reset");
  const quietCount = outcomes.length - touched.length - dropped.length;
  const shownQuiet = showsAll ? quietCount : Math.min(quietCount, quietRowLimit);
  return (
    <>
      <table className={styles["table"]} aria-label="Changes" data-brief={isBrief || undefined}>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Now</th>
            <th scope="col">After</th>
            <th scope="col">Effect</th>
          </tr>
        </thead>
        <tbody>
          {touched.map((outcome) => row(outcome, false))}
          {dropped.map((outcome) => row(outcome, false, onKeep))}
          {quietRows(outcomes, shownQuiet, isBrief)}
        </tbody>
      </table>
      {shownQuiet < quietCount ? (
        <Button kind="quiet" onClick={() => setShowsAll(true)}>
          Show {quietCount - shownQuiet} more that stay
        </Button>
      ) : null}
    </>
  );
}

function quietRows(outcomes: readonly KeyOutcome[], count: number, isBrief: boolean): ReactNode[] {
  const rows: ReactNode[] = [];
  for (const outcome of outcomes) {
    if (rows.length === count) break;
    if (outcome.effect === "stays") rows.push(row(outcome, isBrief));
  }
  return rows;
}

function row({ key, ...outcome }: KeyOutcome, isBrief: boolean, onKeep?: (key: string) => void) {
  return <ChangeRow key={key} name={key} {...outcome} isBrief={isBrief} onKeep={onKeep} />;
}

type ChangeRowProps = Omit<KeyOutcome, "key"> & {
  readonly name: string;
  readonly isBrief: boolean;
  readonly onKeep: ((key: string) => void) | undefined;
};

const ChangeRow = memo(function ChangeRow({ name, now, after, effect, isBrief, onKeep }: ChangeRowProps) {
  const isTextChange =
    effect === "changed" && now !== undefined && after !== undefined && !isForeign(now) && !isForeign(after);
  return (
    <tr data-key={name} data-effect={effect}>
      <th scope="row">
        <span className={styles["glyph"]} aria-hidden="true">
          {effectGlyph(effect)}
        </span>
        <MetadataText value={name} isOneLine={isBrief} />
      </th>
      <td>
        {isTextChange && now !== "" ? (
          <DiffText before={now} after={after} side="before" toParts={toMarkedParts} context={24} />
        ) : (
          <MetadataText value={now} isOneLine={isBrief} />
        )}
      </td>
      <td>
        {isTextChange && after !== "" ? (
          <DiffText before={now} after={after} side="after" toParts={toMarkedParts} context={24} />
        ) : (
          <MetadataText value={after} isOneLine={isBrief} />
        )}
      </td>
      <td className={styles["effect"]}>
        {effectWord(effect)}
        {onKeep ? (
          <Button kind="quiet" aria-label={`Keep ${name}`} onClick={() => onKeep(name)}>
            Keep
          </Button>
        ) : null}
      </td>
    </tr>
  );
});
