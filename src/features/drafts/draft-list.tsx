import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useStore } from "zustand";
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
import { Notice } from "#ui/notice.tsx";
import { downloadDraft } from "./download-draft.ts";
import styles from "./draft-list.module.css";
import { OpenDraftFile } from "./open-draft-file.tsx";

export type DraftListProps = {
  /** Takes over the text of a file that is another kind of draft. False: it isn\'t. */
  readonly onOtherFile?: (text: string) => boolean;
  readonly savedDrafts: SavedDrafts;
  /** The connections by id with their present accounts; only drafts of these accounts can be opened. */
  readonly connections: ReadonlyMap<string, { readonly name: string; readonly account: string }>;
};

/** The drafts on this device with their place, age and number of changes. */
export function DraftList({ savedDrafts, connections, onOtherFile }: DraftListProps) {
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
  const accountOf = (connection: string) => connections.get(connection)?.account;
  const own = drafts.filter(
    (draft) => draft.kind === "unreadable" || draft.head.account === accountOf(draft.head.ref.connection),
  );
  const others = countByAccount(drafts.filter((draft) => !own.includes(draft)));
  if (drafts.length === 0 && discarded.length === 0 && !listed.isError) {
    return <OpenDraftFile savedDrafts={savedDrafts} accountOf={accountOf} onOtherFile={onOtherFile} />;
  }
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="drafts" className={styles["drafts"]}>
      <h2 id="drafts">{draftsText("drafts-here")}</h2>
      {listed.isError ? <Notice tone="warn">{draftsText("list-failed")}</Notice> : null}
      {inUse !== undefined ? (
        <Notice tone="warn" role="alert">
          {inUseSentence(inUse, "discarded")}
        </Notice>
      ) : null}
      <ul className={styles["list"]}>
        {own.map((draft) => (
          <li key={draft.id}>
            <DraftLine draft={draft} connections={connections} />
            <span className={styles["acts"]}>
              <Button
                kind="quiet"
                aria-label={draftsText("download-of", { name: nameOf(draft) })}
                onClick={() =>
                  void savedDrafts.fileText(draft.id).then((text) => downloadDraft(nameOf(draft), text))
                }
              >
                {draftsText("download")}
              </Button>
              <Button
                kind="quiet"
                aria-label={draftsText("discard-of", { name: nameOf(draft) })}
                onClick={() => void discard(draft)}
              >
                {draftsText("discard")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
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
      <OpenDraftFile savedDrafts={savedDrafts} accountOf={accountOf} onOtherFile={onOtherFile} />
      {others.length > 0 ? <p className={styles["others"]}>{otherAccountsSentence(others)}</p> : null}
    </section>
  );
}

type DraftLineProps = { readonly draft: ListedDraft; readonly connections: DraftListProps["connections"] };

function DraftLine({ draft, connections }: DraftLineProps) {
  if (draft.kind === "unreadable") {
    return (
      <span className={styles["what"]}>
        {nameOf(draft)}
        <small>{unreadableListSentence(draft.problem)}</small>
      </span>
    );
  }
  const { ref, name, changeCount, savedAtMs } = draft.head;
  return (
    <span className={styles["what"]}>
      <a href={formatAddress({ kind: "object", ref })}>{name}</a>
      <small>
        {connections.get(ref.connection)?.name ?? ref.connection} · {ref.objectId} · {changesOf(changeCount)}{" "}
        · {relativeAge(savedAtMs, Date.now())}
      </small>
    </span>
  );
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
