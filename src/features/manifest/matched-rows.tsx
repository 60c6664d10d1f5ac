import { MetadataText } from "#components/metadata-text.tsx";
import type { ManifestReadout, ManifestWish } from "#formats/manifest-readout.ts";
import type { MatchedRow } from "#formats/manifest-row-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { Button } from "#ui/button.tsx";
import { Table } from "#ui/table.tsx";
import { type ChangeWish, withObjects } from "./manifest-choices.ts";
import { ManifestCountFilter } from "./manifest-count-chips.tsx";
import { MatchedCells } from "./matched-cells.tsx";
import { MoreRows } from "./more-rows.tsx";
import styles from "./unmatched-rows.module.css";

export type MatchedRowsProps = {
  readonly readout: ManifestReadout;
  readonly only: NonNullable<ManifestWish["matched"]>["only"];
  readonly valueByteLimit: number;
  readonly onWish: ChangeWish;
};

/** Rows that are taken, each with what it does to its object, and the counts of all their cells as filters. */
export function MatchedRows({ readout, only, valueByteLimit, onWish }: MatchedRowsProps) {
  const { rows, counts, matched } = readout;
  if (matched === 0) return null;
  return (
    <section className={styles["section"]}>
      <h3>{manifestText("rows-heading")}</h3>
      <ManifestCountFilter
        counts={counts}
        only={only}
        onOnly={(chosen) => onWish((wish) => ({ ...wish, matched: { only: chosen } }))}
      />
      <Table label={manifestText("rows")}>
        <thead>
          <tr>
            <th scope="col">{manifestText("row")}</th>
            <th scope="col">{manifestText("object")}</th>
            <th scope="col">{manifestText("changes")}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.shown.map((row) => (
            <MatchedLine key={row.row} row={row} valueByteLimit={valueByteLimit} onWish={onWish} />
          ))}
        </tbody>
      </Table>
      <MoreRows
        shown={rows.shown.length}
        count={rows.count}
        onCount={(count) => onWish((wish) => ({ ...wish, matched: { ...wish.matched, count } }))}
      />
    </section>
  );
}

type MatchedLineProps = Pick<MatchedRowsProps, "valueByteLimit" | "onWish"> & { readonly row: MatchedRow };

function MatchedLine({ row, valueByteLimit, onWish }: MatchedLineProps) {
  const { object, text } = row;
  const isCalledOtherwise = text !== object.name && text !== object.id;
  return (
    <tr data-row={row.row + 1} data-object={object.id}>
      <td>{row.row + 1}</td>
      <th scope="row" title={object.id}>
        <MetadataText value={object.name} isOneLine />
        {isCalledOtherwise ? (
          <div className={styles["called"]}>
            <MetadataText value={text} isOneLine />
          </div>
        ) : null}
      </th>
      <td>
        <MatchedCells cells={row.cells} valueByteLimit={valueByteLimit} />
      </td>
      <td>
        <Button
          kind="quiet"
          aria-label={manifestText("leave-out-row", { row: `${row.row + 1}` })}
          onClick={() => onWish((wish) => withObjects(wish, [[row.row, undefined]]))}
        >
          {manifestText("leave-out")}
        </Button>
      </td>
    </tr>
  );
}
