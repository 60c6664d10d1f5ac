import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { formatAddress } from "#core/address/address.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { copiesText } from "#messages/compiled/copies.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import { Chip } from "#ui/chip.tsx";
import { CopiesDialog } from "./copies-dialog.tsx";
import styles from "./copies-line.module.css";

export type CopiesLineProps = {
  readonly platform: MetadataPlatform;
  /** Whose token it is, to tell apart what was fetched with it. */
  readonly account: string;
  /** The copy that is edited. */
  readonly snapshot: Snapshot;
};

/** Which copy of an object this is, and where the others are. Nothing where there is only one. */
export function CopiesLine({ platform, account, snapshot }: CopiesLineProps) {
  const { ref, project } = snapshot;
  const [isComparing, setIsComparing] = useState(false);
  const { data: copies = [] } = useQuery({
    queryKey: ["copies", account, ref.connection, ref.objectId],
    queryFn: ({ signal }) => platform.copies(ref, { signal }),
    // A convenience: the editor does without.
    retry: false,
  });
  const others = copies.filter((copy) => copy.ref.project !== project);
  if (others.length === 0 || others.length === copies.length) return null;
  const edited = copies.find((copy) => copy.ref.project === project);
  return (
    <section className={styles["line"]} aria-label={copiesText("copies")}>
      <span>{copiesText("edited", { project: edited?.projectName ?? project ?? "" })}</span>
      {others.map((copy) => (
        <span key={copy.ref.project} className={styles["copy"]}>
          <a href={formatAddress({ kind: "object", ref: copy.ref })}>{copy.projectName}</a>
          {copy.rights === undefined ? null : <Chip>{copy.rights}</Chip>}
        </span>
      ))}
      <Button command="compare-copies" kind="quiet" onClick={() => setIsComparing(true)}>
        {copiesText("compare")}
      </Button>
      {isComparing ? (
        <CopiesDialog
          platform={platform}
          name={snapshot.name}
          copies={edited ? [edited, ...others] : copies}
          onClose={() => setIsComparing(false)}
        />
      ) : null}
    </section>
  );
}
