import { OBJECT_SCOPES, type ObjectScope, type ScopeSizes } from "#engine/batch/object-scope.ts";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { shownNumber } from "#messages/message-format.ts";
import { ChoiceField } from "./choice-field.tsx";

export type ScopeFieldProps = {
  readonly sizes: ScopeSizes;
  readonly scope: ObjectScope;
  readonly onChoose: (scope: ObjectScope) => void;
  readonly isFirst?: boolean | undefined;
};

/** The objects that something is done to: all, those shown, or those selected, each with its number. */
export function ScopeField({ sizes, scope, onChoose, isFirst }: ScopeFieldProps) {
  const options = OBJECT_SCOPES.map((value) => ({
    value,
    name: batchVerbsText(`scope-${value}`),
    description: scopeSize(sizes, value),
  }));
  return (
    <ChoiceField
      label={batchVerbsText("objects")}
      options={options}
      value={scope}
      onChange={onChoose}
      isFirst={isFirst}
    />
  );
}

function scopeSize(sizes: ScopeSizes, scope: ObjectScope): string {
  const objects = batchVerbsText("scope-size", { count: sizes[scope] });
  const { hidden } = sizes;
  return scope === "selected" && hidden > 0
    ? batchVerbsText("scope-hidden", { objects, hidden: shownNumber(hidden) })
    : objects;
}
