import type { DeviceOverview, UnsubmittedWork } from "#engine/device/device-overview.ts";
import { deviceText } from "#messages/compiled/device.ts";
import { overviewLines, unsubmittedLine } from "#messages/device-messages.ts";
import styles from "./settings-dialog.module.css";

export type OverviewListProps = { readonly intro: string; readonly overview: DeviceOverview };

/** Everything that is stored, with the number of each kind. */
export function OverviewList({ intro, overview }: OverviewListProps) {
  return (
    <div>
      <p>{intro}</p>
      <ul className={styles["list"]} aria-label={deviceText("delete-list")}>
        {overviewLines(overview).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Drafts and batches with changes that aren't submitted, by name. */
export function UnsubmittedList({ works }: { readonly works: readonly UnsubmittedWork[] }) {
  const lines = works.map((work, index) => ({ line: unsubmittedLine(work), key: `${index} ${work.name}` }));
  return (
    <ul className={styles["list"]} aria-label={deviceText("unsubmitted-list")}>
      {lines.map(({ line, key }) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}
