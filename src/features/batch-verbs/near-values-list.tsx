import { useState } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import type { NearGroup } from "#core/batch/near-values.ts";
import { nearKindName, spelledValue } from "#messages/batch-value-messages.ts";
import { batchValuesText } from "#messages/compiled/batch-values.ts";
import { shownNumber } from "#messages/message-format.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import type { NearValues } from "./use-near-values.ts";
import styles from "./values-dialog.module.css";

const SHOWN_AT_FIRST = 5;

export type NearValuesListProps = {
  readonly near: NearValues;
  /** Why nothing can be merged now. */
  readonly hindrance: string | undefined;
  readonly onMerge: (values: readonly string[], into: string) => void;
};

/** The groups of values that are nearly the same. A press on one spelling merges its whole group into it. */
export function NearValuesList({ near, hindrance, onMerge }: NearValuesListProps) {
  const { groups, isSearching, areLettersCompared } = near;
  const [areAllShown, setAreAllShown] = useState(false);
  const shown = areAllShown ? groups : groups.slice(0, SHOWN_AT_FIRST);
  if (groups.length === 0 && !isSearching && areLettersCompared) return null;
  return (
    <section className={styles["spellings"]} aria-label={batchValuesText("spellings")}>
      <h3 className={styles["spellingsHead"]}>{batchValuesText("spellings")}</h3>
      {groups.length > 0 ? <p className={styles["quiet"]}>{batchValuesText("spellings-note")}</p> : null}
      {groups.length === 0 && isSearching ? (
        <p className={styles["quiet"]}>{batchValuesText("searching")}</p>
      ) : null}
      <ul className={styles["groups"]}>
        {shown.map((group) => (
          <NearGroupLine key={group.values[0]?.text} group={group} hindrance={hindrance} onMerge={onMerge} />
        ))}
      </ul>
      {groups.length > shown.length ? (
        <Button kind="quiet" onClick={() => setAreAllShown(true)}>
          {batchValuesText("more-spellings", { count: groups.length - shown.length })}
        </Button>
      ) : null}
      {areLettersCompared ? null : (
        <p className={styles["quiet"]}>{batchValuesText("letters-not-compared")}</p>
      )}
    </section>
  );
}

type NearGroupLineProps = Omit<NearValuesListProps, "near"> & { readonly group: NearGroup };

function NearGroupLine({ group: { values, kinds }, hindrance, onMerge }: NearGroupLineProps) {
  const texts = values.map(({ text }) => text);
  return (
    <li className={styles["group"]}>
      {values.map(({ text, count }) => (
        <Button
          key={text}
          className={styles["spelling"]}
          aria-label={batchValuesText("use-spelling", { value: spelledValue(text), count: values.length })}
          isDisabled={hindrance !== undefined}
          disabledReason={hindrance}
          onClick={() => onMerge(texts, text)}
        >
          <MetadataText value={text} isOneLine />
          <span className={styles["times"]}>{shownNumber(count)}</span>
        </Button>
      ))}
      {kinds.map((kind) => (
        <Chip key={kind}>{nearKindName(kind)}</Chip>
      ))}
    </li>
  );
}
