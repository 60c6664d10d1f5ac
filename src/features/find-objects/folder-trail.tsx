import { formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { findText } from "#messages/compiled/find.ts";
import type { BrowserAddress } from "./browser-address.ts";
import styles from "./folder-trail.module.css";
import { useFolders } from "./use-folders.ts";

export type FolderTrailProps = { readonly address: BrowserAddress; readonly connection: ReadableConnection };

/**
 * The path from the project's root to the shown folder. A search is limited to the folder and stays in the
 * links.
 */
export function FolderTrail({ address, connection }: FolderTrailProps) {
  const { folders } = useFolders(connection, address);
  const { folder: _here, ...top } = address;
  return (
    <nav aria-label={findText("folder")} className={styles["trail"]}>
      <ol>
        <li>
          <a href={formatAddress(top)} aria-current={folders.length === 0 ? "page" : undefined}>
            {findText("top")}
          </a>
        </li>
        {folders.map(({ id, name }, at) => (
          <li key={id}>
            <a
              href={formatAddress({ ...address, folder: id })}
              aria-current={at === folders.length - 1 ? "page" : undefined}
            >
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
