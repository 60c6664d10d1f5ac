import { RequestText } from "#components/request-text.tsx";
import { utf8Length } from "#core/text/utf8.ts";
import type { RequestPlan } from "#core/write/request-plan.ts";
import { comparisonText } from "#messages/compiled/comparison.ts";
import { Button } from "#ui/button.tsx";
import styles from "./compare-dialog.module.css";

export type WayRequestProps = Pick<RequestPlan, "requests"> & {
  /** The name of the way to write. */
  readonly name: string;
  /** Choose this way. */
  readonly onUse: () => void;
};

/** The request of one way to write, how long it is, and the choice of that way. */
export function WayRequest({ name, requests, onUse }: WayRequestProps) {
  const count = requests.reduce((bytes, { body }) => bytes + utf8Length(body), 0);
  return (
    <section aria-label={comparisonText("request-of", { name })} className={styles["way"]}>
      <div className={styles["wayHead"]}>
        <h3>
          {name}
          <small> {comparisonText("bytes", { count })}</small>
        </h3>
        <Button onClick={onUse}>{comparisonText("use", { name })}</Button>
      </div>
      <RequestText requests={requests} />
    </section>
  );
}
