import type { ReactNode } from "react";
import { MetadataText } from "#components/metadata-text.tsx";
import { isPlainColumn, keyOfColumn, type PlainColumn } from "#engine/objects/list-columns.ts";
import type { ShownObject } from "#engine/objects/written-objects.ts";
import { byteSize, exactByteSize } from "#messages/size-messages.ts";
import { dayAndTime } from "#messages/time-messages.ts";
import styles from "./object-row.module.css";

export type ObjectCellProps = {
  readonly object: ShownObject;
  readonly column: string;
  /** The attributes by which the grid finds the cell. */
  readonly cell: Readonly<Record<string, string | number>>;
};

/** The content of a cell in any column but that of names. */
export function ObjectCell({ object, column, cell }: ObjectCellProps) {
  const key = keyOfColumn(column);
  if (key !== undefined) {
    return (
      <span className={styles["value"]} {...cell} data-text="">
        {object.metadata ? <MetadataText value={object.metadata.get(key)} isOneLine /> : null}
      </span>
    );
  }
  if (!isPlainColumn(column)) return null;
  const { text, exact } = FACTS[column](object);
  return (
    <span className={styles["text"]} {...cell} data-text="" data-fact={column} title={exact}>
      {text}
    </span>
  );
}

type Fact = { readonly text: ReactNode; readonly exact?: string | undefined };

const FACTS: Readonly<Record<PlainColumn, (object: ShownObject) => Fact>> = {
  class: ({ objectClass }) => ({ text: objectClass }),
  folder: ({ folder }) => ({ text: folder, exact: folder }),
  size: ({ sizeBytes }) =>
    sizeBytes === undefined ? { text: "" } : { text: byteSize(sizeBytes), exact: exactByteSize(sizeBytes) },
  created: ({ createdMs }) => time(createdMs),
  modified: ({ modifiedMs }) => time(modifiedMs),
  state: ({ state }) => ({ text: state }),
  tags: ({ tags = [] }) => ({ text: <bdi>{tags.join(", ")}</bdi>, exact: tags.join("\n") }),
};

function time(atMs: number | undefined): Fact {
  if (atMs === undefined) return { text: "" };
  const exact = dayAndTime(atMs);
  return { text: exact.slice(0, -":00".length), exact };
}
