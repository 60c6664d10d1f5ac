import { ItemRow } from "#components/item-row.tsx";
import { ItemSection } from "#components/item-section.tsx";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { connectText } from "#messages/compiled/connect.ts";
import { exampleTasks } from "./example-tasks.ts";
import styles from "./start-page.module.css";

/** Tasks to try in the sandbox, each a link to where it begins; nothing without a sandbox. */
export function Examples({ connections }: { readonly connections: readonly ReadableConnection[] }) {
  const tasks = exampleTasks(connections);
  if (tasks.length === 0) return null;
  const isViewer = connections.some(({ id, account }) => id.startsWith("sandbox-") && account === "viewer");
  return (
    <ItemSection
      heading={connectText("examples")}
      notices={
        <p className={styles["note"]}>{connectText(isViewer ? "examples-viewer" : "examples-where")}</p>
      }
      items={tasks}
      textOf={({ id }) => `${connectText(`example-${id}`)} ${connectText(`example-${id}-how`)}`}
      renderItem={({ id, href }) => (
        <ItemRow
          key={id}
          name={connectText(`example-${id}`)}
          href={href}
          facts={[connectText(`example-${id}-how`)]}
        />
      )}
    />
  );
}
