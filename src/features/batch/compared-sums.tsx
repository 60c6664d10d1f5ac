import type { Effect } from "#core/write/outcome.ts";
import type { BatchState } from "#engine/batch/batch-state.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { effectGlyph, effectMeaning, effectWord } from "#messages/plan-messages.ts";
import { Table } from "#ui/table.tsx";
import styles from "./compare-batch.module.css";
import type { WayToWrite } from "./way-to-write.ts";

const EFFECTS: readonly Effect[] = ["changed", "added", "removed", "ignored", "reset", "stays"];

export type ComparedSumsProps = { readonly state: BatchState; readonly ways: readonly WayToWrite[] };

/** How many keys each way to write changes, adds, removes …, over all objects that would be written. */
export function ComparedSums({ state, ways }: ComparedSumsProps) {
  const sums = ways.map(({ mode }) => state.effectsIn(mode));
  return (
    <>
      <p className={styles["summary"]}>{batchText("compared", { count: state.effects.objects.changed })}</p>
      <Table label={comparisonText("table")}>
        <thead>
          <tr>
            <th scope="col">{batchText("keys-by-effect")}</th>
            {ways.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles["sums"]}>
          {EFFECTS.map((effect) => (
            <tr key={effect} data-effect={effect}>
              <th scope="row" title={effectMeaning(effect)}>
                <span aria-hidden="true">{effectGlyph(effect)}</span> {effectWord(effect)}
              </th>
              {sums.map(({ keys }, index) => (
                <td
                  key={ways[index]?.name}
                  data-differs={keys[effect] !== sums[0]?.keys[effect] || undefined}
                >
                  {batchText("number", { count: keys[effect] })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
