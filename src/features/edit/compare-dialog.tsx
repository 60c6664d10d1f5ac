import { ChangedValue } from "#components/changed-value.tsx";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { DifferenceNote } from "#components/difference-note.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import { RequestText } from "#components/request-text.tsx";
import { useDraft } from "#components/use-draft.ts";
import { sameValue } from "#core/object/metadata.ts";
import { utf8Length } from "#core/text/utf8.ts";
import { MERGE, type RequestPlan, replaceMode } from "#core/write/request-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { comparisonNames } from "#messages/comparison-messages.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { editText } from "#messages/compiled/edit.ts";
import { effectGlyph, effectWord } from "#messages/plan-messages.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./compare-dialog.module.css";

export type CompareDialogProps = { readonly store: DraftStore; readonly onClose: () => void };

/** One change set, three ways to write it: what each does to every key, the keys on which they differ first. */
export function CompareDialog({ store, onClose }: CompareDialogProps) {
  const changeSet = useDraft(store, (state) => state.changeSet);
  const base = useDraft(store, ({ draft }) => draft.base);
  const { platform } = store;
  const names = comparisonNames(platform.description.wording);
  const plans = [MERGE, replaceMode(true), replaceMode(false)].map((mode) =>
    platform.plan(changeSet, base, mode),
  );
  const rows = comparedRows(plans);
  return (
    <Dialog
      heading={editText("compare")}
      isToRead
      isWide
      onClose={onClose}
      footer={
        <>
          <CodePointsToggle />
          <Button onClick={onClose}>{comparisonText("close")}</Button>
        </>
      }
    >
      <table className={styles["table"]} aria-label={comparisonText("table")}>
        <thead>
          <tr>
            <th scope="col">{editText("column-key")}</th>
            <th scope="col">{comparisonText("now")}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {comparisonText("after", { name })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, differs }) => (
            <tr key={key} data-key={key} data-differs={differs}>
              <th scope="row">
                {differs ? <span title={comparisonText("differs")}>≠ </span> : null}
                <MetadataText value={key} />
              </th>
              <td>
                <MetadataText value={cells[0]?.now} />
              </td>
              {cells.map(({ now, after, effect }, index) => (
                <td key={names[index]} data-effect={effect}>
                  <ChangedValue before={now} after={after} side="after" />
                  <span className={styles["effect"]}>
                    {effectGlyph(effect)} {effectWord(effect)}
                  </span>
                  {effect === "stays" ? null : <DifferenceNote before={now} after={after} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles["requests"]}>
        {names.map((name, index) => (
          <RequestOf key={name} name={name} requests={plans[index]?.requests ?? []} />
        ))}
      </div>
    </Dialog>
  );
}

function RequestOf({ name, requests }: Pick<RequestPlan, "requests"> & { readonly name: string }) {
  const count = requests.reduce((bytes, { body }) => bytes + utf8Length(body), 0);
  return (
    <section aria-label={comparisonText("request-of", { name })}>
      <h3>
        {name}
        <small> {comparisonText("bytes", { count })}</small>
      </h3>
      <RequestText requests={requests} />
    </section>
  );
}

function comparedRows(plans: readonly RequestPlan[]) {
  const [first, ...others] = plans;
  const rows = (first?.outcomes ?? []).map((outcome, index) => {
    const cells = [outcome, ...others.flatMap(({ outcomes }) => outcomes[index] ?? [])];
    return { key: outcome.key, cells, differs: cells.some(({ after }) => !sameValue(after, outcome.after)) };
  });
  const rank = ({ cells, differs }: (typeof rows)[number]) =>
    (differs ? 0 : 2) + (cells[0]?.effect === "stays" ? 1 : 0);
  return rows.sort((one, other) => rank(one) - rank(other));
}
