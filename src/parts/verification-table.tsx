import type { VerifiedKey } from "#core/verification.ts";
import { CHANGED_BY_OTHERS, verdictGlyph, verdictWord } from "#words/verdict-words.ts";
import { ChangedValue } from "./changed-value.tsx";
import { DifferenceNote } from "./difference-note.tsx";
import { MetadataText } from "./metadata-text.tsx";
import styles from "./verification-table.module.css";

const EXPECTED_AND_FOUND = ["Expected", "Found"] as const;

/** What a submit promised of each key, what a later describe found, and the verdict. */
export function VerificationTable({ keys }: { readonly keys: readonly VerifiedKey[] }) {
  return (
    <table className={styles["table"]} aria-label="Verification">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">Expected</th>
          <th scope="col">Found</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ key, expected, found, verdict, isOurs }) => (
          <tr key={key} data-key={key} data-verdict={verdict}>
            <th scope="row">
              <MetadataText value={key} />
            </th>
            <td>
              <ChangedValue before={expected} after={found} side="before" />
            </td>
            <td>
              <ChangedValue before={expected} after={found} side="after" />
            </td>
            <td>
              <span aria-hidden="true">{verdictGlyph(verdict)} </span>
              {isOurs ? verdictWord(verdict) : CHANGED_BY_OTHERS}
              {verdict === "as-expected" ? null : (
                <DifferenceNote before={expected} after={found} names={EXPECTED_AND_FOUND} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
