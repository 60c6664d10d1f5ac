import type { Address } from "#core/address/address.ts";
import { Notice } from "#ui/notice.tsx";
import { unknownAddressSentence } from "#words/address-words.ts";
import { noticesText } from "#words/notices-words.ts";
import type { Connection } from "./connection.ts";
import styles from "./object-page.module.css";

export type UnknownPageProps = { readonly address: Address; readonly connections: readonly Connection[] };

/** An address that leads nowhere: what is wrong with it, and where to go instead. */
export function UnknownPage({ address, connections }: UnknownPageProps) {
  return (
    <main className={styles["alone"]}>
      <h1>{noticesText("nothing-here")}</h1>
      <Notice tone="warn">
        {unknownAddressSentence(
          address,
          connections.map(({ id }) => id),
        )}
      </Notice>
      <p>{noticesText("nothing-sent")}</p>
      <a href="#/">{noticesText("go-to-start")}</a>
    </main>
  );
}
