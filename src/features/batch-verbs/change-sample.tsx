import type { ReactNode } from "react";
import { ChangedValue } from "#components/changed-value.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import type { SampledChange } from "#core/batch/change-sample.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { Table } from "#ui/table.tsx";
import styles from "./change-sample.module.css";

export type ChangeSampleProps = {
  readonly sample: readonly SampledChange[];
  /** True while these are changes of what was typed before. */
  readonly isCounting: boolean;
};

/** Some distinct changes of an operation, each with the first object that it happens to. Long values show where they differ. */
export function ChangeSample({ sample, isCounting }: ChangeSampleProps) {
  if (sample.length === 0) return null;
  const hasKeys = new Set(sample.map(({ key }) => key)).size > 1;
  return (
    <Table label={batchVerbsText("sample")} className={styles["sample"]} aria-busy={isCounting}>
      <thead>
        <tr>
          <th scope="col">{batchVerbsText("sample-object")}</th>
          {hasKeys ? <th scope="col">{batchVerbsText("sample-key")}</th> : null}
          <th scope="col">{batchVerbsText("sample-now")}</th>
          <th scope="col">{batchVerbsText("sample-after")}</th>
        </tr>
      </thead>
      <tbody>
        {sample.map(({ id, name, key, before, after }) => (
          <tr key={JSON.stringify([id, key])} data-object={id} data-key={key}>
            <th scope="row">
              <Clamped>
                <bdi>{name}</bdi>
              </Clamped>
            </th>
            {hasKeys ? (
              <td>
                <Clamped>
                  <MetadataText value={key} />
                </Clamped>
              </td>
            ) : null}
            <td>
              <Clamped>
                <ChangedValue before={before} after={after} side="before" />
              </Clamped>
            </td>
            <td>
              <Clamped>
                <ChangedValue before={before} after={after} side="after" />
              </Clamped>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** At most three lines of a text. */
function Clamped({ children }: { readonly children: ReactNode }) {
  return <div className={styles["lines"]}>{children}</div>;
}
