import type { ManifestReadout, ManifestWish } from "#formats/manifest-readout.ts";
import { EmptyCellsChoice } from "./empty-cells-choice.tsx";
import type { ChangeWish } from "./manifest-choices.ts";
import { ManifestColumns } from "./manifest-columns.tsx";
import styles from "./manifest-dialog.module.css";
import { MatchedRows } from "./matched-rows.tsx";
import type { FindObject } from "./object-choice.tsx";
import { UnmatchedRows } from "./unmatched-rows.tsx";

export type ManifestBodyProps = {
  readonly readout: ManifestReadout;
  readonly wish: ManifestWish;
  readonly keys: readonly string[];
  readonly valueByteLimit: number;
  readonly onWish: ChangeWish;
  readonly onRemember: (heading: string, key: string) => void;
  readonly findObject: FindObject;
  readonly onFindObjects: ((names: readonly string[]) => void) | undefined;
};

/** Rows without an object, columns, what becomes of empty cells, and the rows that are taken. */
export function ManifestBody(props: ManifestBodyProps) {
  const { readout, wish, keys, valueByteLimit, onWish, onRemember, findObject, onFindObjects } = props;
  return (
    <>
      <UnmatchedRows
        unmatched={readout.unmatched}
        onWish={onWish}
        findObject={findObject}
        onFindObjects={onFindObjects}
      />
      <div className={styles["scroll"]}>
        <ManifestColumns columns={readout.columns} keys={keys} onWish={onWish} onRemember={onRemember} />
      </div>
      <EmptyCellsChoice readout={readout} choice={wish.choice} onWish={onWish} />
      <MatchedRows
        readout={readout}
        only={wish.matched?.only}
        valueByteLimit={valueByteLimit}
        onWish={onWish}
      />
    </>
  );
}
