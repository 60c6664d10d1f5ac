import { draftFileText } from "#engine/autosave/draft-file.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import { Button } from "#ui/button.tsx";
import { downloadDraft } from "./download-draft.ts";
import type { KeptWork } from "./kept-work.ts";

/** All of the draft as it is in this page, stored or not. */
export function DownloadButton({ work: { place, draft } }: { readonly work: KeptWork }) {
  const download = () => {
    const state = draft.getState();
    downloadDraft(state.draft.base.name, draftFileText(place, state, Date.now()));
  };
  return <Button onClick={download}>{draftsText("download-draft")}</Button>;
}
