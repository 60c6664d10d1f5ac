import { type ReactNode, useCallback, useMemo, useState } from "react";
import { CodePointsToggle } from "#components/code-points-toggle.tsx";
import { type PasteChoice, toggleLine } from "#core/paste/paste-edit.ts";
import type { PasteClass, PasteLine } from "#core/paste/paste-plan.ts";
import { pasteText } from "#messages/compiled/paste.ts";
import { BLANK_MEANINGS, blankMeaningName } from "#messages/paste-messages.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SelectField } from "#ui/select-field.tsx";
import type { KeyTools } from "./key-tools.ts";
import { PasteCounts } from "./paste-counts.tsx";
import styles from "./paste-lines.module.css";
import { PasteTable } from "./paste-table.tsx";

export type PasteLinesProps = {
  readonly lines: readonly PasteLine[];
  readonly choice: PasteChoice;
  readonly onChoice: (change: (before: PasteChoice) => PasteChoice) => void;
  readonly keyTools?: KeyTools | undefined;
  /** More of what can be chosen for all lines. */
  readonly switches?: ReactNode;
};

/** The lines of a paste: how many of each class, what blanks and missing keys mean, and each line to tick. */
export function PasteLines({ lines, choice, onChoice, keyTools, switches }: PasteLinesProps) {
  const [asked, setOnly] = useState<PasteClass["kind"]>();
  // Another reading may have no line of that class any more.
  const only = lines.some(({ class: { kind } }) => kind === asked) ? asked : undefined;
  const { blanks, removesMissing } = choice;
  const shown = useMemo(
    () =>
      lines.flatMap(({ class: { kind } }, index) => {
        const isAsked = only === undefined || kind === only;
        return isAsked && (kind !== "missing" || removesMissing) ? [index] : [];
      }),
    [lines, only, removesMissing],
  );
  const onToggle = useCallback(
    (id: number) => onChoice((before) => toggleLine(lines, id, before)),
    [lines, onChoice],
  );
  return (
    <>
      <div className={styles["choices"]}>
        <SelectField
          label={pasteText("blank-values")}
          options={BLANK_MEANINGS.map((value) => ({ value, name: blankMeaningName(value) }))}
          value={blanks}
          onChange={({ currentTarget }) => {
            const meaning = BLANK_MEANINGS.find((value) => value === currentTarget.value);
            if (meaning) onChoice((before) => ({ ...before, blanks: meaning }));
          }}
        />
        <Checkbox
          label={pasteText("remove-missing")}
          checked={removesMissing}
          onChange={({ currentTarget: { checked } }) => {
            onChoice((before) => ({ ...before, removesMissing: checked }));
            setOnly(undefined);
          }}
        />
        {switches}
      </div>
      <div className={styles["head"]}>
        <PasteCounts lines={lines} countsMissing={removesMissing} only={only} onOnly={setOnly} />
        {lines.some(({ class: { kind } }) => kind === "changed") ? <CodePointsToggle /> : null}
      </div>
      <PasteTable lines={lines} shown={shown} choice={choice} onToggle={onToggle} keyTools={keyTools} />
    </>
  );
}
