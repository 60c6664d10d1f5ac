import { useQuery } from "@tanstack/react-query";
import { AskAgainButton } from "#components/ask-again-button.tsx";
import { ChangedValue } from "#components/changed-value.tsx";
import { DifferenceNote } from "#components/difference-note.tsx";
import { ErrorNotice } from "#components/error-notice.tsx";
import { MetadataText } from "#components/metadata-text.tsx";
import { compareCopies } from "#core/object/copy-differences.ts";
import { copiesText } from "#messages/compiled/copies.ts";
import { uiText } from "#messages/compiled/ui.ts";
import { comparisonSentence } from "#messages/copies-messages.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform, ObjectCopy } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Skeleton } from "#ui/skeleton.tsx";
import { Table } from "#ui/table.tsx";
import styles from "./copies-dialog.module.css";

export type CopiesDialogProps = {
  readonly platform: MetadataPlatform;
  readonly name: string;
  /** The edited one first. */
  readonly copies: readonly ObjectCopy[];
  readonly onClose: () => void;
};

/** How the copies of an object differ, from a fresh describe of each. What is typed in the editor isn't part of it. */
export function CopiesDialog({ platform, name, copies, onClose }: CopiesDialogProps) {
  const described = useQuery({
    queryKey: ["compare-copies", copies.map(({ ref }) => ref)],
    queryFn: ({ signal }) => Promise.all(copies.map(({ ref }) => platform.describe(ref, { signal }))),
    gcTime: 0,
  });
  if (described.error && !(described.error instanceof PlatformError)) throw described.error;
  const comparison = described.data && compareCopies(described.data.map(({ metadata }) => metadata));
  return (
    <Dialog
      heading={copiesText("compare")}
      subheading={name}
      isWide
      isToRead
      onClose={onClose}
      footer={<Button onClick={onClose}>{uiText("done")}</Button>}
    >
      {described.error ? (
        <ErrorNotice
          error={described.error}
          call="read"
          actions={<AskAgainButton wait={platform.hostWait} onClick={() => void described.refetch()} />}
        />
      ) : null}
      {described.isPending ? <Skeleton label={copiesText("describing")} lines={6} /> : null}
      {comparison ? (
        <p role="status" aria-label={copiesText("comparison")}>
          {comparisonSentence(comparison.differing.length, comparison.sameCount, copies.length)}
        </p>
      ) : null}
      {comparison && comparison.differing.length > 0 ? (
        <Table label={copiesText("copies")} hasStickyHead className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{copiesText("key")}</th>
              {copies.map(({ ref, projectName }, at) => (
                <th key={ref.project} scope="col">
                  {at === 0 ? copiesText("this-one", { project: projectName }) : projectName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {comparison.differing.map(({ key, values: [edited, ...others] }) => (
              <tr key={key} data-key={key}>
                <th scope="row">
                  <MetadataText value={key} />
                </th>
                <td>
                  <MetadataText value={edited} />
                </td>
                {others.map((value, at) => (
                  <td key={copies[at + 1]?.ref.project}>
                    <ChangedValue before={edited} after={value} side="after" />
                    <DifferenceNote before={edited} after={value} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      ) : null}
    </Dialog>
  );
}
