import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { draftMetadata } from "#core/draft/draft.ts";
import { createLineNotes, type LineNotes } from "#core/paste/line-notes.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { fieldCatalogOf } from "#engine/objects/field-catalogs.ts";

const NO_KEYS: readonly string[] = [];

/** The notes of pasted lines: by the keys of the object, and by the platform's keys once they are known. */
export function useLineNotes(store: DraftStore): (line: PasteLine) => LineNotes {
  const { base } = store.getState().draft;
  const { ref, project } = base;
  const { data: standardKeys = NO_KEYS } = useQuery({
    queryKey: ["standard-keys", ref.connection, project],
    queryFn: async () => {
      const { kind, fields } = await fieldCatalogOf(store.platform, base);
      return kind === "standard" ? fields.map(({ key }) => key) : NO_KEYS;
    },
  });
  return useMemo(
    () => createLineNotes(standardKeys, [...draftMetadata(store.getState().draft).keys()]),
    [store, standardKeys],
  );
}
