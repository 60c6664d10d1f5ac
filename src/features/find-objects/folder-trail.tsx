import { useQuery } from "@tanstack/react-query";
import { formatAddress } from "#core/address/address.ts";
import type { ReadableConnection } from "#engine/connections/connection.ts";
import { findText } from "#messages/compiled/find.ts";
import type { BrowserAddress } from "./browser-address.ts";
import styles from "./folder-trail.module.css";

export type FolderTrailProps = { readonly address: BrowserAddress; readonly connection: ReadableConnection };

/** The way from the project's top to the shown folder. A search keeps to the folder, so it goes along. */
export function FolderTrail({ address, connection }: FolderTrailProps) {
  const { project, folder } = address;
  const trail = useQuery({
    queryKey: ["trail", connection.id, connection.account, project, folder],
    queryFn: ({ signal }) => connection.platform.trail(project, folder, { signal }),
  });
  // What isn't known yet, or can't be: the folder itself is shown all the same.
  const folders = trail.data ?? (folder === undefined ? [] : [{ id: folder, name: folder }]);
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
