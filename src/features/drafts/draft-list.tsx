import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useStore } from "zustand";
import { ItemRow } from "#components/item-row.tsx";
import { ItemSection } from "#components/item-section.tsx";
import { formatAddress } from "#core/address/address.ts";
import type { ListedDraft } from "#engine/autosave/draft-records.ts";
import type { DiscardedDraft, SavedDrafts } from "#engine/autosave/saved-drafts.ts";
import { draftsText } from "#messages/compiled/drafts.ts";
import {
  changesOf,
  discardedSentence,
  inUseSentence,
  otherAccountsSentence,
  unreadableListSentence,
} from "#messages/draft-messages.ts";
import { relativeAge } from "#messages/time-messages.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Notice } from "#ui/notice.tsx";
import { downloadDraft } from "./download-draft.ts";
import styles from "./draft-list.module.css";

export type DraftListProps = {
  readonly savedDrafts: SavedDrafts;
  /** The connections by id with their present accounts; only drafts of these accounts can be opened. */
  readonly connections: ReadonlyMap<string, { readonly name: string; readonly account: string }>;
};

/** The drafts on this device with their place, age and number of changes; nothing when there is none. */
export function DraftList({ savedDrafts, connections }: DraftListProps) {
  const queries = useQueryClient();
  const discarded = useStore(savedDrafts, (state) => state.discarded);
  const [inUse, setInUse] = useState<string>();
  const section = useRef<HTMLElement>(null);
  const justDiscarded = useRef<string>(undefined);
  const listed = useQuery({
    queryKey: ["drafts"],
    queryFn: savedDrafts.list,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: "always",
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ["drafts"] });
  const discard = async (draft: ListedDraft) => {
    setInUse(undefined);
    justDiscarded.current = draft.id;
    if (!(await savedDrafts.discard(draft))) setInUse(nameOf(draft));
    await refresh();
  };
  const bringBack = async (draft: DiscardedDraft) => {
    await savedDrafts.bringBack(draft);
    await refresh();
    section.current?.focus();
  };

  const drafts = listed.data ?? [];
  const own = drafts.filter(
    (draft) =>
      draft.kind === "unreadable" ||
      draft.head.account === connections.get(draft.head.ref.connection)?.account,
  );
  const others = countByAccount(drafts.filter((draft) => !own.includes(draft)));
  if (drafts.length === 0 && discarded.length === 0 && !listed.isError) return null;
  return (
    <ItemSection
      ref={section}
      heading={draftsText("drafts-here")}
      items={own}
      textOf={(draft) => [nameOf(draft), ...factsOf(draft, connections)].join(" ")}
      renderItem={(draft) => (
        <ItemRow
          key={draft.id}
          isMono
          name={nameOf(draft)}
          href={draft.kind === "draft" ? formatAddress({ kind: "object", ref: draft.head.ref }) : undefined}
          facts={factsOf(draft, connections)}
          actions={
            <>
              <Button
                kind="quiet"
                aria-label={draftsText("download-of", { name: nameOf(draft) })}
                onClick={() =>
                  void savedDrafts.fileText(draft.id).then((text) => downloadDraft(nameOf(draft), text))
                }
              >
                {draftsText("download")}
              </Button>
              <IconButton
                kind="quiet"
                icon="bin"
                label={draftsText("discard-of", { name: nameOf(draft) })}
                title={draftsText("discard")}
                onClick={() => void discard(draft)}
              />
            </>
          }
        />
      )}
      notices={
        <>
          {listed.isError ? <Notice tone="warn">{draftsText("list-failed")}</Notice> : null}
          {inUse !== undefined ? (
            <Notice tone="warn" role="alert">
              {inUseSentence(inUse, "discarded")}
            </Notice>
          ) : null}
        </>
      }
    >
      {discarded.map((each) => (
        <Notice
          key={each.draft.id}
          tone="info"
          role="status"
          actions={
            <Button
              // The pressed button disappears, so the focus moves to the button that restores the draft.
              ref={(button) => {
                if (justDiscarded.current === each.draft.id) button?.focus();
                justDiscarded.current = undefined;
              }}
              onClick={() => void bringBack(each)}
            >
              {draftsText("undo-discard")}
            </Button>
          }
        >
          {discardedSentence(nameOf(each.draft))}
        </Notice>
      ))}
      {others.length > 0 ? <p className={styles["others"]}>{otherAccountsSentence(others)}</p> : null}
    </ItemSection>
  );
}

/** A line about a draft: what is in it, how old it is, and where its object is. */
function factsOf(draft: ListedDraft, connections: DraftListProps["connections"]): readonly string[] {
  if (draft.kind === "unreadable") return [unreadableListSentence(draft.problem)];
  const { ref, changeCount, savedAtMs } = draft.head;
  return [
    changesOf(changeCount),
    relativeAge(savedAtMs, Date.now()),
    connections.get(ref.connection)?.name ?? ref.connection,
    ref.objectId,
  ];
}

function nameOf(draft: ListedDraft): string {
  return draft.kind === "draft" ? draft.head.name : draftsText("nameless", { id: draft.id });
}

function countByAccount(drafts: readonly ListedDraft[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const draft of drafts) {
    if (draft.kind === "draft") counts.set(draft.head.account, (counts.get(draft.head.account) ?? 0) + 1);
  }
  return [...counts];
}
