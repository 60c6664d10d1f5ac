import { useState } from "react";
import { RequestText } from "#components/request-text.tsx";
import { batchReviewText } from "#messages/compiled/batch-review.ts";
import type { PackedRequest } from "#platforms/bulk-port.ts";
import { Button } from "#ui/button.tsx";
import { WindowedTable } from "#ui/windowed-table.tsx";
import styles from "./batch-review.module.css";

/** The requests of a run in their order, each of which can be opened to its exact text. */
export function ReviewRequests({ requests }: { readonly requests: readonly PackedRequest[] }) {
  const [opened, setOpened] = useState<number>();
  const request = opened === undefined ? undefined : requests[opened];
  return (
    <>
      <WindowedTable
        label={batchReviewText("requests")}
        rows={requests}
        columnCount={4}
        head={
          <>
            <th scope="col" className={styles["method"]}>
              {batchReviewText("method")}
            </th>
            <th scope="col">{batchReviewText("path")}</th>
            <th scope="col" className={styles["count"]}>
              {batchReviewText("objects-head")}
            </th>
            <th scope="col" className={styles["act"]}>
              {batchReviewText("text")}
            </th>
          </>
        }
        renderRow={({ method, path, items }, row) => {
          const index = row["aria-rowindex"] - 2;
          const isOpen = index === opened;
          const number = `${index + 1}`;
          return (
            <tr key={index} {...row} data-method={method} data-count={items.length}>
              <td>{method}</td>
              <th scope="row" className={styles["name"]}>
                {path}
              </th>
              <td>{batchReviewText("objects", { count: items.length })}</td>
              <td>
                <Button
                  kind="quiet"
                  aria-expanded={isOpen}
                  onClick={() => setOpened(isOpen ? undefined : index)}
                >
                  {batchReviewText(isOpen ? "hide-text" : "show-text", { number })}
                </Button>
              </td>
            </tr>
          );
        }}
      />
      {request && opened !== undefined ? (
        <section
          aria-label={batchReviewText("request-number", { number: `${opened + 1}` })}
          className={styles["text"]}
          // Keys scroll it: nothing in it takes the focus.
          {...{ tabIndex: 0 }}
        >
          <RequestText requests={[request]} />
        </section>
      ) : null}
    </>
  );
}
