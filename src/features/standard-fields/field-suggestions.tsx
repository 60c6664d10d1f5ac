import { use, useEffect, useMemo } from "react";
import { useDraft } from "#components/use-draft.ts";
import { useTemplate } from "#components/use-template.ts";
import { findRow, isPair } from "#core/draft/draft.ts";
import { type Field, type FieldCatalog, findField, withOwnFields } from "#core/fields/field-catalog.ts";
import { createFieldLinter } from "#core/fields/lint-fields.ts";
import { suggestFields, suggestValues } from "#core/fields/suggest.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { type EditedCell, viewOf } from "#engine/draft/draft-view.ts";
import { fieldCatalogOf } from "#engine/objects/field-catalogs.ts";
import type { TemplateState, TemplateStore } from "#engine/template/templates.ts";
import { fieldNote, suggestedKeys, suggestedValuesOf, suggestionCount } from "#messages/field-messages.ts";
import { RenameOffer } from "./rename-offer.tsx";

export type FieldHelpProps = {
  readonly store: DraftStore;
  /** The team's template, whose keys are suggested first. */
  readonly template: TemplateStore;
};

/** Suggests the team's and the platform's fields, and checks the draft against standard ones. */
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

  useEffect(() => {
    const suggest = (cell: EditedCell) => suggestionsFor(store, catalog, cell);
    viewOf(store).setState({ suggestions: { suggest, countText: suggestionCount } });
    return () => viewOf(store).setState({ suggestions: undefined });
  }, [store, catalog]);
  return <RenameOffer store={store} />;
}

function suggestionsFor(store: DraftStore, catalog: FieldCatalog, cell: EditedCell) {
  const { rowId, columnId, text, isTyped } = cell;
  if (columnId === "key") {
    const fields = suggestFields(catalog, text, takenKeys(store, rowId));
    const items = fields.map((field) => ({ text: field.key, note: fieldNote(field, catalog) }));
    return { label: suggestedKeys(), items: isTyped || text === "" ? items : [] };
  }
  const key = findRow(store.getState().draft, rowId)?.key ?? "";
  const field = findField(catalog, key);
  const values = field ? suggestValues(field, text, isTyped) : [];
  return { label: suggestedValuesOf(key), items: values.map((value) => ({ text: value })) };
}

const NO_FIELDS: readonly Field[] = [];

function ownFields({ template }: TemplateState): readonly Field[] {
  return template.kind === "here" ? template.template.fields : NO_FIELDS;
}

/** The keys of other rows, which aren't suggested. */
function takenKeys(store: DraftStore, rowId: number): ReadonlySet<string> {
  const others = store.getState().draft.rows.filter((row) => row.id !== rowId && isPair(row));
  return new Set(others.map(({ key }) => key));
}
