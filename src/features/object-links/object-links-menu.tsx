import { formatAddress } from "#core/address/address.ts";
import type { Snapshot } from "#core/object/snapshot.ts";
import { objectLinksText } from "#messages/compiled/object-links.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { writeClipboard } from "#ui/clipboard.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem } from "#ui/menu-item.tsx";
import { objectPath } from "./object-path.ts";
import { useObjectPlace } from "./use-object-place.ts";

/** A sentence about what was copied; with `refused`, the text that the browser didn't let us copy. */
export type CopiedText = { readonly text: string; readonly refused?: string };

export type ObjectLinksMenuProps = OpenMenu & {
  readonly platform: MetadataPlatform;
  readonly snapshot: Snapshot;
  readonly account: string;
  readonly onCopied: (copied: CopiedText) => void;
};

export function ObjectLinksMenu({ platform, snapshot, account, onCopied, ...menu }: ObjectLinksMenuProps) {
  const { ref, project } = snapshot;
  const place = project === undefined ? ref : { ...ref, project };
  const page = platform.pageAddress(place);
  const path = objectPath(snapshot.name, useObjectPlace(platform, snapshot, account), platform.description);
  const copy = async (plain: string, text: string) => {
    const isCopied = await writeClipboard({ plain });
    onCopied(isCopied ? { text } : { text: objectLinksText("copy-refused"), refused: plain });
  };
  return (
    <Menu {...menu} label={objectLinksText("links")}>
      <MenuItem
        label={objectLinksText("copy-link")}
        hint={objectLinksText("copy-link-hint")}
        onSelect={() => void copy(linkTo(snapshot, platform), objectLinksText("link-copied"))}
      />
      <MenuItem
        label={objectLinksText("copy-id")}
        hint={ref.objectId}
        onSelect={() => void copy(ref.objectId, objectLinksText("id-copied"))}
      />
      {path === undefined ? null : (
        <MenuItem
          label={objectLinksText("copy-path")}
          hint={path}
          onSelect={() => void copy(path, objectLinksText("path-copied"))}
        />
      )}
      {page === undefined ? null : (
        <MenuItem
          label={objectLinksText("open-on-platform", { platform: platform.description.name })}
          hint={new URL(page).host}
          onSelect={() => window.open(page, "_blank", "noopener,noreferrer")}
        />
      )}
    </Menu>
  );
}

/** The address of the object in this product; it names the project where objects have copies. */
function linkTo({ ref, project }: Snapshot, { description }: MetadataPlatform): string {
  const shown = description.hasCopies && project !== undefined ? { ...ref, project } : ref;
  const url = new URL(location.href);
  url.hash = formatAddress({ kind: "object", ref: shown });
  return url.href;
}
