import type { ManifestReadout } from "#formats/manifest-readout.ts";
import { manifestText } from "#messages/compiled/manifest.ts";
import { Table } from "#ui/table.tsx";
import type { ChangeWish } from "./manifest-choices.ts";
import { ManifestColumnRow } from "./manifest-column-row.tsx";

export type ManifestColumnsProps = {
  readonly columns: ManifestReadout["columns"];
  /** Keys to suggest. */
  readonly keys: readonly string[];
  readonly onWish: ChangeWish;
  /** Remembers the key for a heading in this project. */
  readonly onRemember: (heading: string, key: string) => void;
};

/** The table's columns: whether each is taken, its key, and the effect of its cells. */
export function ManifestColumns({ columns, keys, onWish, onRemember }: ManifestColumnsProps) {
  return (
    <Table label={manifestText("columns")}>
      <thead>
        <tr>
          <th scope="col">{manifestText("include")}</th>
          <th scope="col">{manifestText("heading-in-table")}</th>
          <th scope="col">{manifestText("key")}</th>
          <th scope="col">{manifestText("does")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <ManifestColumnRow
            key={column.column}
            column={column}
            keys={keys}
            onWish={onWish}
            onRemember={onRemember}
          />
        ))}
      </tbody>
    </Table>
  );
}
