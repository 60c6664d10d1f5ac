import { MetadataText } from "#components/metadata-text.tsx";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import styles from "./compare-dialog.module.css";
import { WayRequest } from "./way-request.tsx";

export type BareReplaceProps = {
  readonly name: string;
  readonly plan: RequestPlan;
  /** Send a key that would be reset as it is. */
  readonly onKeep: (key: string) => void;
  readonly onUse: () => void;
};

/** The replace that sends changed keys only: every other key that it would reset, each of which can be kept. */
export function BareReplace({ name, plan, onKeep, onUse }: BareReplaceProps) {
  const resets = plan.outcomes.filter(({ effect }) => effect === "reset");
  return (
    <details className={styles["bare"]}>
      <summary>{comparisonText("bare-resets", { name, count: resets.length })}</summary>
      <table className={styles["table"]} aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{partsText("key")}</th>
            <th scope="col">{partsText("now")}</th>
            <th scope="col">{partsText("effect")}</th>
          </tr>
        </thead>
        <tbody>
          {resets.map(({ key, now, effect }) => (
            <tr key={key} data-key={key}>
              <th scope="row">
                <MetadataText value={key} />
              </th>
              <td>
                <MetadataText value={now} />
              </td>
              <td data-effect={effect}>
                <span className={styles["effect"]}>
                  {effectGlyph(effect)} {effectWord(effect)}
                  <Button
                    kind="quiet"
                    className={styles["keep"]}
                    aria-label={partsText("keep-key", { key })}
                    onClick={() => onKeep(key)}
                  >
                    {partsText("keep")}
                  </Button>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <WayRequest name={name} requests={plan.requests} onUse={onUse} />
    </details>
  );
}
