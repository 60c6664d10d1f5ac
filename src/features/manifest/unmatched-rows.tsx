import { MetadataText } from "#components/metadata-text.tsx";
import type { ManifestReadout } from "#formats/manifest-readout.ts";
import type { UnmatchedRow } from "#formats/manifest-row-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { unmatchedReason } from "#messages/manifest-messages.ts";
import { Button } from "#ui/button.tsx";
import { Table } from "#ui/table.tsx";
import { type ChangeWish, withObjects } from "./manifest-choices.ts";
import { MoreRows } from "./more-rows.tsx";
import { type FindObject, ObjectChoice } from "./object-choice.tsx";
import styles from "./unmatched-rows.module.css";

export type UnmatchedRowsProps = {
  readonly unmatched: ManifestReadout["unmatched"];
  readonly onWish: ChangeWish;
  readonly findObject: FindObject;
  /** Looks for objects that the batch doesn't have, and adds them; absent where that can't be done. */
  readonly onFindObjects: ((names: readonly string[]) => void) | undefined;
};

/** Rows that aren't taken: not found, ambiguous, several rows for one object. Each is resolved by choosing its object. */
export function UnmatchedRows({ unmatched, onWish, findObject, onFindObjects }: UnmatchedRowsProps) {
  const { count, shown, notFound, near } = unmatched;
  if (count === 0) return null;
  const isAboutAll = onFindObjects !== undefined && notFound.length > 0;
  return (
    <section className={styles["section"]}>
      <h3>{manifestText("unmatched-heading", { count })}</h3>
      <p className={styles["hint"]}>{manifestText("unmatched-hint")}</p>
      {isAboutAll || near.length > 0 ? (
        <div className={styles["actions"]}>
          {isAboutAll ? (
            <Button title={manifestText("find-objects-hint")} onClick={() => onFindObjects(notFound)}>
              {manifestText("find-objects", { count: notFound.length })}
            </Button>
          ) : null}
          {near.length > 0 ? (
            <Button
              title={manifestText("take-near-hint")}
              onClick={() =>
                onWish((wish) =>
                  withObjects(
                    wish,
                    near.map(({ row, id }) => [row, id]),
                  ),
                )
              }
            >
              {manifestText("take-near", { count: near.length })}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Table label={manifestText("unmatched-rows")}>
        <thead>
          <tr>
            <th scope="col">{manifestText("row")}</th>
            <th scope="col">{manifestText("called")}</th>
            <th scope="col">{manifestText("why")}</th>
            <th scope="col">{manifestText("object")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <UnmatchedLine key={row.row} row={row} onWish={onWish} findObject={findObject} />
          ))}
        </tbody>
      </Table>
      <MoreRows
        shown={shown.length}
        count={count}
        onCount={(unmatchedCount) => onWish((wish) => ({ ...wish, unmatchedCount }))}
      />
    </section>
  );
}

type UnmatchedLineProps = Pick<UnmatchedRowsProps, "onWish" | "findObject"> & { readonly row: UnmatchedRow };

function UnmatchedLine({ row, onWish, findObject }: UnmatchedLineProps) {
  return (
    <tr data-row={row.row + 1} data-why={row.why}>
      <td>{row.row + 1}</td>
      <th scope="row">{row.text === "" ? null : <MetadataText value={row.text} isOneLine />}</th>
      <td>{unmatchedReason(row)}</td>
      <td>
        <ObjectChoice row={row} onWish={onWish} findObject={findObject} />
      </td>
    </tr>
  );
}
