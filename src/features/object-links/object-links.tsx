import { useCallback, useState } from "react";
import type { Snapshot } from "#core/object/snapshot.ts";
import { objectLinksText } from "#messages/compiled/object-links.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { CopyDialog } from "#ui/copy-dialog.tsx";
import { lazyPart } from "#ui/lazy-part.tsx";
import { MenuButton } from "#ui/menu-button.tsx";
import { PassingNote } from "#ui/passing-note.tsx";
import type { CopiedText } from "./object-links-menu.tsx";

const ObjectLinksMenu = lazyPart({
  load: async () => (await import("./object-links-menu.tsx")).ObjectLinksMenu,
});

export type ObjectLinksProps = {
  readonly platform: MetadataPlatform;
  readonly snapshot: Snapshot;
  readonly account: string;
};

/** A menu that copies an object's link or id, and opens its page on the platform. */
export function ObjectLinks({ platform, snapshot, account }: ObjectLinksProps) {
  const [copied, setCopied] = useState<CopiedText>();
  const clear = useCallback(() => setCopied(undefined), []);
  return (
    <>
      <PassingNote label={objectLinksText("copied")} note={copied} onGone={clear} side="end">
        <MenuButton
          command="object-links"
          kind="quiet"
          label={objectLinksText("links")}
          onOpen={clear}
          renderMenu={(menu) => (
            <ObjectLinksMenu
              {...menu}
              platform={platform}
              snapshot={snapshot}
              account={account}
              onCopied={setCopied}
            />
          )}
        />
      </PassingNote>
      {copied?.refused === undefined ? null : <CopyDialog text={{ plain: copied.refused }} onClose={clear} />}
    </>
  );
}
