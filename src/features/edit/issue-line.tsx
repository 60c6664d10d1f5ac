import { editText } from "#messages/compiled/edit.ts";
import { nextPaint } from "#ui/after-paint.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import styles from "./issue-list.module.css";

/** The line of issues. Its code is loaded once the sheet is painted; the empty line before it is as tall, so nothing moves. */
export const IssueLine = lazyPart({
  load: async () => {
    await nextPaint();
    return (await import("./issue-list.tsx")).IssueList;
  },
  waiting: () => <section className={styles["issues"]} aria-label={editText("issues")} aria-busy="true" />,
});
