import type { Address } from "#core/address/address.ts";
import type { Connection } from "#engine/connections/connection.ts";
import { unknownAddressSentence } from "#messages/address-messages.ts";
import { noticesText } from "#messages/compiled/notices.ts";
import { Notice } from "#ui/notice.tsx";
import { usePageTitle } from "#ui/page-title.ts";
import styles from "./object-page.module.css";

export type UnknownPageProps = { readonly address: Address; readonly connections: readonly Connection[] };

/** The page for an invalid address: what is wrong, and where to go instead. */
export function UnknownPage({ address, connections }: UnknownPageProps) {
  usePageTitle({ names: [noticesText("nothing-here")] });
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
