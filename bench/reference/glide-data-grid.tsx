import { DataEditor, type EditableGridCell, GridCellKind, type Item } from "@glideapps/glide-data-grid";
import "@glideapps/glide-data-grid/dist/index.css";
import { useCallback, useState } from "react";
import { createRoot } from "react-dom/client";
import { PAIRS } from "./pairs.ts";

const COLUMNS = [
  { title: "Key", id: "key", width: 300 },
  { title: "Value", id: "value", width: 600 },
];

/** The grid as its documentation shows it; heights are given, so that the bench knows where a cell is. */
function Pairs() {
  const [pairs, setPairs] = useState(PAIRS);
  const cellAt = useCallback(
    ([column, row]: Item) => {
      const pair = pairs[row];
      const text = (column === 0 ? pair?.key : pair?.value) ?? "";
      return { kind: GridCellKind.Text as const, data: text, displayData: text, allowOverlay: true };
    },
    [pairs],
  );
  const onEdited = useCallback(([column, row]: Item, { data }: EditableGridCell) => {
    const text = String(data ?? "");
    setPairs((before) =>
      before.map((pair, at) =>
        at === row ? { ...pair, ...(column === 0 ? { key: text } : { value: text }) } : pair,
      ),
    );
  }, []);
  return (
    <DataEditor
      columns={COLUMNS}
      rows={pairs.length}
      getCellContent={cellAt}
      onCellEdited={onEdited}
      headerHeight={36}
      rowHeight={34}
      width="100%"
      height={850}
    />
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root");
createRoot(root).render(<Pairs />);
