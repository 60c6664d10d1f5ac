import { useEffect, useMemo, useState } from "react";
import { useBatch } from "#components/use-batch.ts";
import { useTemplate } from "#components/use-template.ts";
import { snapshotOfRow } from "#core/batch/row-changes.ts";
import { type FieldCatalog, NO_FIELDS } from "#core/fields/field-catalog.ts";
import { createFieldLinter } from "#core/fields/lint-fields.ts";
import { createTemplateLinter } from "#core/fields/lint-template.ts";
import { type BatchIssues, followIssues } from "#engine/batch/batch-issues.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { fieldCatalogOf } from "#engine/objects/field-catalogs.ts";
import type { TemplateStore } from "#engine/template/templates.ts";

/** The issues of a batch by the platform's limits, its standard fields and the team's template, a moment after each edit. */
export function useBatchIssues(store: BatchStore, template: TemplateStore): BatchIssues | undefined {
  const known = useTemplate(template, (state) => state.template);
  const standard = useStandardFields(store);
  const rules = useMemo(() => {
    const isHere = known.kind === "here";
    const ownKeys = new Set(isHere ? known.template.fields.map(({ key }) => key) : []);
    return {
      linters: [
        ...(standard.kind === "standard" ? [createFieldLinter(standard, ownKeys)] : []),
        ...(isHere ? [createTemplateLinter(known.template, known.check)] : []),
      ],
      template: isHere ? known.template : undefined,
    };
  }, [known, standard]);
  const [issues, setIssues] = useState<BatchIssues>();
  useEffect(() => {
    const following = followIssues(store, rules);
    const unsubscribe = following.issues.subscribe(setIssues);
    return () => {
      unsubscribe();
      following.stop();
    };
  }, [store, rules]);
  return issues;
}

function useStandardFields(store: BatchStore): FieldCatalog {
  const [catalog, setCatalog] = useState<FieldCatalog>(NO_FIELDS);
  // All objects of a batch are of one project, and have the same fields.
  const first = useBatch(store, ({ batch }) => batch.objects[0]);
  useEffect(() => {
    const snapshot = first && snapshotOfRow(store.getState().batch, 0);
    if (!snapshot) return undefined;
    let isShown = true;
    void fieldCatalogOf(store.platform, snapshot).then((found) => isShown && setCatalog(found));
    return () => {
      isShown = false;
    };
  }, [store, first]);
  return catalog;
}
