import { useMemo } from "react";
import type { VerifiedKey } from "#core/write/verification.ts";
import { verdictText } from "#messages/compiled/verdict.ts";
import { verdictGlyph, verdictWord } from "#messages/verdict-messages.ts";
import { ChangedValue } from "./changed-value.tsx";
import { DifferenceNote } from "./difference-note.tsx";
import { MetadataText } from "./metadata-text.tsx";
import styles from "./verification-table.module.css";

/** What a submit promised of each key, what a later describe found, and the verdict. */
export function VerificationTable({ keys }: { readonly keys: readonly VerifiedKey[] }) {
  const expectedAndFound = useMemo(() => [verdictText("expected"), verdictText("found")] as const, []);
  return (
    <table className={styles["table"]} aria-label={verdictText("verification")}>
      <thead>
        <tr>
          <th scope="col">{verdictText("key")}</th>
          <th scope="col">{verdictText("expected")}</th>
          <th scope="col">{verdictText("found")}</th>
          <th scope="col">{verdictText("verdict")}</th>
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
              {isOurs ? verdictWord(verdict) : verdictText("changed-by-others")}
              {verdict === "as-expected" ? null : (
                <DifferenceNote before={expected} after={found} names={expectedAndFound} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
