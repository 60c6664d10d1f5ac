import { DataEditor, GridCellKind, type Item } from "@glideapps/glide-data-grid";
import "@glideapps/glide-data-grid/dist/index.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { MATRIX_KEYS, MATRIX_ROWS, matrixText } from "./matrix.ts";

const KEYS = Array.from({ length: MATRIX_KEYS }, (_, column) => column);
const COLUMNS = KEYS.map((column) => ({ title: `key_${column}`, id: `key_${column}`, width: 150 }));
const TEXTS = Array.from({ length: MATRIX_ROWS }, (_, row) => KEYS.map((column) => matrixText(row, column)));

function cellAt([column, row]: Item) {
  const text = TEXTS[row]?.[column] ?? "";
  return { kind: GridCellKind.Text as const, data: text, displayData: text, allowOverlay: true };
}

/** The texts are there before. The address "#show" mounts the grid, and any other takes it away. */
function Matrix() {
  const [isShown, setIsShown] = useState(false);
  window.onhashchange = () => setIsShown(location.hash === "#show");
  if (!isShown) return <p>hidden</p>;
  return (
    <DataEditor
      columns={COLUMNS}
      rows={MATRIX_ROWS}
      getCellContent={cellAt}
      headerHeight={36}
      rowHeight={34}
      width="100%"
      height={850}
    />
  );
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no element with the id root");
createRoot(root).render(<Matrix />);
