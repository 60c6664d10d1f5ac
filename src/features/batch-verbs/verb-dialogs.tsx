import type { ColumnVerb } from "#messages/batch-verb-messages.ts";
import { ComposeDialog } from "./compose-dialog.tsx";
import { CopyDialog } from "./copy-dialog.tsx";
import { FillDownDialog } from "./fill-down-dialog.tsx";
import { FindReplaceDialog } from "./find-replace-dialog.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { SetDialog } from "./set-dialog.tsx";
import { SplitDialog } from "./split-dialog.tsx";
import { TransformDialog } from "./transform-dialog.tsx";
import type { ColumnDialogProps } from "./verb-form.ts";

export type VerbDialogsProps = ColumnDialogProps & { readonly verb: ColumnVerb };

const DIALOGS = {
  "find-replace": FindReplaceDialog,
  transform: TransformDialog,
  "fill-down": FillDownDialog,
  copy: CopyDialog,
  compose: ComposeDialog,
  split: SplitDialog,
  rename: RenameDialog,
  remove: RemoveDialog,
};

/** The dialog of a verb. */
export function VerbDialogs({ verb, ...props }: VerbDialogsProps) {
  if (verb === "set" || verb === "set-where-absent" || verb === "set-where-present") {
    return <SetDialog {...props} verb={verb} />;
  }
  const Dialog = DIALOGS[verb];
  return <Dialog {...props} />;
}
