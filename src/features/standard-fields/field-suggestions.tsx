import { use, useEffect, useMemo } from "react";
import { useDraft } from "#components/use-draft.ts";
import { useTemplate } from "#components/use-template.ts";
import { findRow, isPair } from "#core/draft/draft.ts";
import { type Field, findField, withOwnFields } from "#core/fields/field-catalog.ts";
import { createFieldLinter } from "#core/fields/lint-fields.ts";
import { suggestFields, suggestValues } from "#core/fields/suggest.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { viewOf } from "#engine/draft/draft-view.ts";
import { fieldCatalogOf } from "#engine/objects/field-catalogs.ts";
import type { TemplateState, TemplateStore } from "#engine/template/templates.ts";
import { fieldNote, suggestedKeys, suggestedValuesOf, suggestionCount } from "#messages/field-messages.ts";
import { CellSuggestions } from "#ui/sheet-grid/cell-suggestions.tsx";
import type { FocusedCell } from "#ui/sheet-grid/use-suggestions.ts";
import { RenameOffer } from "./rename-offer.tsx";

export type FieldHelpProps = {
  readonly store: DraftStore;
  /** The team's own keys are suggested first. */
  readonly template: TemplateStore;
};

/** The team's and the platform's fields as suggestions; where those are standard ones, the draft is held against them. */
export function FieldSuggestions({ store, template }: FieldHelpProps) {
  const base = useDraft(store, ({ draft }) => draft.base);
  const own = useTemplate(template, ownFields);
  const standard = use(fieldCatalogOf(store.platform, base));
  const catalog = useMemo(() => withOwnFields(standard, own), [standard, own]);
  useEffect(() => {
    if (standard.kind !== "standard") return;
    viewOf(store).setState({ standardKeys: new Set(standard.fields.map(({ key }) => key)) });
    store.setRules("fields", createFieldLinter(standard, new Set(own.map(({ key }) => key))));
    return () => store.setRules("fields", undefined);
  }, [store, standard, own]);

  const suggest = ({ rowId, columnId, text, isTyped }: FocusedCell) => {
    const { draft } = store.getState();
    if (columnId === "key") {
      const fields = suggestFields(catalog, text, takenKeys(store, rowId));
      const items = fields.map((field) => ({ text: field.key, note: fieldNote(field, catalog) }));
      return { label: suggestedKeys(), items: isTyped || text === "" ? items : [] };
    }
    const key = findRow(draft, rowId)?.key ?? "";
    const field = findField(catalog, key);
    const values = field ? suggestValues(field, text, isTyped) : [];
    return { label: suggestedValuesOf(key), items: values.map((value) => ({ text: value })) };
  };
  return (
    <>
      <CellSuggestions suggest={suggest} countText={suggestionCount} />
      <RenameOffer store={store} />
    </>
  );
}

const NO_FIELDS: readonly Field[] = [];

function ownFields({ template }: TemplateState): readonly Field[] {
  return template.kind === "here" ? template.template.fields : NO_FIELDS;
}

/** A key that stands in another row is no suggestion. */
function takenKeys(store: DraftStore, rowId: number): ReadonlySet<string> {
  const others = store.getState().draft.rows.filter((row) => row.id !== rowId && isPair(row));
  return new Set(others.map(({ key }) => key));
}
