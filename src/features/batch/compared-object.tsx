import { ChangedValue } from "#components/changed-value.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import { RequestText } from "#components/request-text.tsx";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { partsText } from "#messages/compiled/parts.ts";
import { effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { Table } from "#ui/table.tsx";
import styles from "./compare-batch.module.css";

export type ComparedObjectProps = {
  readonly plans: readonly { readonly name: string; readonly plan: RequestPlan }[];
};

/** One object under each way to write: its keys that change under any, and the requests exactly as they would be sent. */
export function ComparedObject({ plans }: ComparedObjectProps) {
  const outcomes = plans.map(({ plan }) => new Map(plan.outcomes.map((outcome) => [outcome.key, outcome])));
  const keys = [...new Set(plans.flatMap(({ plan }) => plan.outcomes.map(({ key }) => key)))].filter((key) =>
    outcomes.some((byKey) => byKey.get(key)?.effect !== "stays"),
  );
  return (
    <>
      <Table label={partsText("changes")}>
        <thead>
          <tr>
            <th scope="col">{partsText("key")}</th>
            <th scope="col">{comparisonText("now")}</th>
            {plans.map(({ name }) => (
              <th key={name} scope="col">
                {comparisonText("after", { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles["keys"]}>
          {keys.map((key) => (
            <tr key={key} data-key={key}>
              <th scope="row">
                <MetadataText value={key} />
              </th>
              <td>
                <MetadataText value={outcomes[0]?.get(key)?.now} />
              </td>
              {outcomes.map((byKey, index) => {
                const outcome = byKey.get(key);
                return (
                  <td key={plans[index]?.name} data-effect={outcome?.effect}>
                    <ChangedValue before={outcome?.now} after={outcome?.after} side="after" />
                    {outcome ? (
                      <span className={styles["effect"]}>
                        {effectGlyph(outcome.effect)} {effectWord(outcome.effect)}
                      </span>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Table>
      <div className={styles["requests"]}>
        {plans.map(({ name, plan }) => (
          <section key={name} aria-label={comparisonText("request-of", { name })}>
            <h4 className={styles["heading"]}>{comparisonText("request-of", { name })}</h4>
            <RequestText requests={plan.requests} />
          </section>
        ))}
      </div>
    </>
  );
}
