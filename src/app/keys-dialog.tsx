import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./keys-dialog.module.css";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["← ↑ → ↓", "move between cells"],
  ["Home, End", "first and last cell of a row; with Ctrl of the grid"],
  ["Page Up, Page Down", "one screen of rows"],
  ["Shift with these, drag", "select cells; Escape lets go"],
  ["Ctrl A", "select all cells"],
  ["Shift Space, Ctrl click", "select a whole row, or one more; so does a click before its key"],
  ["Delete", "empty the selected values"],
  ["Ctrl D", "fill the first selected value down, or take the one above"],
  ["Ctrl C, Ctrl X, Ctrl V", "copy, cut and paste; one text fills the selected values"],
  ["Enter, F2, or typing", "edit the cell"],
  ["Alt ↓", "suggestions for the cell; ↑ ↓ choose, Enter takes one"],
  ["Alt Enter", "a line break within a value"],
  ["Escape", "give the cell back as it was"],
  ["Tab", "leave the grid"],
  ["Ctrl Z", "undo"],
  ["Ctrl Shift Z, Ctrl Y", "redo"],
  ["Ctrl Backspace", "set the key, or all selected rows, to null, or take that back"],
  ["Ctrl Enter", "review changes"],
  ["Ctrl F", "filter"],
  ["Ctrl K", "open an object, a page or a command by name"],
  ["↑ above the first row", "the heads of the columns: Enter sorts for reading"],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog heading="Keys" isToRead onClose={onClose} footer={<Button onClick={onClose}>Done</Button>}>
      <table className={styles["keys"]} aria-label="Keys of the editor">
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles["note"]}>On a Mac, ⌘ stands for Ctrl.</p>
    </Dialog>
  );
}
