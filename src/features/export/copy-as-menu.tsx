import { use } from "react";
import { toolbarText } from "#messages/compiled/toolbar.ts";
import {
  copiedRequestSentence,
  copyFormatHint,
  copyFormatName,
  copyHindranceSentence,
} from "#messages/export-messages.ts";
import type { RequestCopy } from "#platforms/request-copy.ts";
import { Menu } from "#ui/menu.tsx";
import type { OpenMenu } from "#ui/menu-button.tsx";
import { MenuItem } from "#ui/menu-item.tsx";
import type { ActionOutcome } from "./action-outcome.tsx";
import { copyText } from "./copy-text.tsx";

export type CopyAsMenuProps = OpenMenu & {
  readonly copies: Promise<readonly RequestCopy[]>;
  readonly onDone: (outcome: ActionOutcome) => void;
};

/** One item a format. The texts are there before one is chosen: a browser lets a page copy only at once. */
export function CopyAsMenu({ copies, onDone, ...menu }: CopyAsMenuProps) {
  return (
    <Menu {...menu} label={toolbarText("copy-as")}>
      {use(copies).map((copy) => (
        <CopyItem key={copy.format} copy={copy} onDone={onDone} />
      ))}
    </Menu>
  );
}

function CopyItem({ copy, onDone }: { readonly copy: RequestCopy } & Pick<CopyAsMenuProps, "onDone">) {
  const { format } = copy;
  if ("hindrances" in copy) {
    const hint = copy.hindrances.map(copyHindranceSentence).join(" ");
    return <MenuItem label={copyFormatName(format)} hint={hint} isDisabled onSelect={() => {}} />;
  }
  const select = async () => onDone(await copyText({ plain: copy.text }, copiedRequestSentence(format)));
  return (
    <MenuItem label={copyFormatName(format)} hint={copyFormatHint(format)} onSelect={() => void select()} />
  );
}
