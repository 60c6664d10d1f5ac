import { MetadataText } from "#components/metadata-text.tsx";
import type { ManifestColumnReadout } from "#formats/manifest-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { columnName } from "#messages/manifest-messages.ts";
import { quotedKey, quotedText } from "#messages/quoted-text.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { KeyField } from "./key-field.tsx";
import { type ChangeWish, withColumn, withKey } from "./manifest-choices.ts";
import styles from "./manifest-columns.module.css";
import { ManifestCountChips } from "./manifest-count-chips.tsx";

export type ManifestColumnRowProps = {
  readonly column: ManifestColumnReadout;
  readonly keys: readonly string[];
  readonly onWish: ChangeWish;
  readonly onRemember: (heading: string, key: string) => void;
};

/** One column. A heading that is nearly a known key asks once which of both is meant. */
export function ManifestColumnRow({ column, keys, onWish, onRemember }: ManifestColumnRowProps) {
  const { heading, key, leftOut, nearKey, isRemembered, counts, example } = column;
  const name = columnName(column);
  const chooseKey = (chosen: string) => onWish((wish) => withKey(wish, column.column, chosen));
  const answer = (chosen: string) => {
    onRemember(heading, chosen);
    chooseKey(chosen);
  };
  return (
    <tr data-heading={heading} data-left-out={leftOut}>
      <td>
        <input
          type="checkbox"
          aria-label={manifestText("include-column", { heading: name })}
          checked={leftOut === undefined}
          // Another key is what such a column needs.
          disabled={leftOut === "no-heading" || leftOut === "same-key"}
          onChange={({ currentTarget: { checked } }) =>
            onWish((wish) => withColumn(wish, column.column, checked))
          }
        />
      </td>
      <th scope="row">
        {heading === "" ? name : <MetadataText value={heading} isOneLine />}
        {example === "" ? null : (
          <div className={styles["example"]}>
            {manifestText("example", { text: quotedText(example, 32) })}
          </div>
        )}
      </th>
      <td>
        <KeyField
          label={manifestText("key-for", { heading: name })}
          value={key}
          suggestions={nearKey === undefined ? keys : [nearKey, ...keys.filter((other) => other !== nearKey)]}
          onTake={chooseKey}
        />
        {isRemembered ? <Chip>{manifestText("remembered")}</Chip> : null}
        {nearKey === undefined || leftOut ? null : (
          <div className={styles["near"]}>
            <span>{manifestText("near-key", { key: quotedKey(nearKey) })}</span>
            <Button onClick={() => answer(nearKey)}>
              {manifestText("use-key", { key: quotedKey(nearKey) })}
            </Button>
            <Button kind="quiet" onClick={() => answer(heading)}>
              {manifestText("keep-heading", { heading: quotedKey(heading) })}
            </Button>
          </div>
        )}
      </td>
      <td>
        {leftOut ? (
          <span className={styles["why"]}>{manifestText(`left-${leftOut}`)}</span>
        ) : counts ? (
          <ManifestCountChips counts={counts} />
        ) : null}
      </td>
    </tr>
  );
}
