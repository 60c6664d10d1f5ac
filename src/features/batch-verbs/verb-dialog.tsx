import { type ReactNode, useId, useRef } from "react";
import type { FieldValues } from "react-hook-form";
import { batchVerbsText } from "#messages/compiled/batch-verbs.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { moveOnEnter } from "#ui/move-on-enter.ts";
import { ChangeSample } from "./change-sample.tsx";
import { OperationCountLine } from "./operation-count-line.tsx";
import { ScopeField } from "./scope-field.tsx";
import { useVerb } from "./use-verb.ts";
import styles from "./verb-dialog.module.css";
import type { VerbForm } from "./verb-form.ts";

export type VerbDialogProps<Wanted extends FieldValues> = VerbForm<Wanted> & {
  readonly heading: string;
  /** True where the objects are all that there is to choose. */
  readonly isScopeFirst?: boolean;
  /** The fields. */
  readonly children: ReactNode;
};

/**
 * The dialog of an operation on a column: its fields, the objects that it is done to, what it would do with some of its
 * changes, and "Apply", which is one step of undo.
 */
export function VerbDialog<Wanted extends FieldValues>(props: VerbDialogProps<Wanted>) {
  const { heading, form, children, onClose } = props;
  const formId = useId();
  const applyButton = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLFormElement>(null);
  const verb = useVerb(props, fields);
  return (
    <Dialog
      heading={heading}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{batchVerbsText("cancel")}</Button>
          <Button
            ref={applyButton}
            type="submit"
            form={formId}
            kind="primary"
            isDisabled={verb.hindrance !== undefined}
            disabledReason={verb.hindrance}
            mayPress={verb.mayApply}
          >
            {batchVerbsText("apply")}
          </Button>
        </>
      }
    >
      <form
        ref={fields}
        id={formId}
        className={styles["form"]}
        noValidate
        onKeyDown={(event) => moveOnEnter(event, applyButton.current)}
        onSubmit={form.handleSubmit(verb.apply)}
      >
        {children}
        <ScopeField
          sizes={verb.sizes}
          scope={verb.scope}
          onChoose={verb.setScope}
          isFirst={props.isScopeFirst}
        />
        <OperationCountLine sentences={verb.sentences} isCounting={verb.isCounting} />
        <ChangeSample sample={verb.sample} isCounting={verb.isCounting} />
      </form>
    </Dialog>
  );
}
