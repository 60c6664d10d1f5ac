import { missingSentence } from "#messages/batch-objects-messages.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Dialog } from "#ui/dialog.tsx";
import { Table } from "#ui/table.tsx";
import type { MissingObject } from "./missing-objects.ts";

/** More rows would make the page slow, and nobody reads them here: the download has all. */
const MOST_SHOWN = 200;

export type MissingDialogProps = {
  readonly missing: readonly MissingObject[];
  readonly onClose: () => void;
};

/** The list of what isn't in the sheet, each with its line and its reason. */
export function MissingDialog({ missing, onClose }: MissingDialogProps) {
  const shown = missing.slice(0, MOST_SHOWN);
  return (
    <Dialog heading={batchObjectsText("left-out")} isWide isToRead onClose={onClose}>
      {missing.length > shown.length ? (
        <p>{batchObjectsText("rows-not-shown", { shown: shown.length, count: missing.length })}</p>
      ) : null}
      <Table label={batchObjectsText("left-out")} hasStickyHead>
        <thead>
          <tr>
            <th scope="col">{batchObjectsText("line")}</th>
            <th scope="col">{batchObjectsText("asked-for")}</th>
            <th scope="col">{batchObjectsText("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, asked, why, folders }) => (
            <tr key={`${line} ${asked}`} data-reason={why}>
              <td>{line}</td>
              <td>
                <bdi>{asked}</bdi>
              </td>
              <td>{missingSentence(why, folders)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Dialog>
  );
}
