import { useFormContext } from "react-hook-form";
import { z } from "zod/mini";
import { bulkText } from "#messages/compiled/bulk.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { FormTextField } from "./form-text-field.tsx";

/** The fields of find and replace, for the schema of a form. */
export const FIND_SHAPE = {
  text: z.string(),
  replacement: z.string(),
  isRegularExpression: z.boolean(),
  isWholeCell: z.boolean(),
  isCaseSensitive: z.boolean(),
};

export type FindWanted = z.infer<z.ZodMiniObject<typeof FIND_SHAPE>>;

export const FIND_AT_FIRST: FindWanted = {
  text: "",
  replacement: "",
  isRegularExpression: false,
  isWholeCell: false,
  isCaseSensitive: true,
};

/** The texts to find and to put in their place. The form around them is react-hook-form's `FormProvider`. */
export function FindTexts({ error }: { readonly error?: string | undefined }) {
  const { control } = useFormContext<FindWanted>();
  return (
    <>
      <FormTextField label={bulkText("find")} control={control} name="text" error={error} data-autofocus />
      <FormTextField label={bulkText("replace-with")} control={control} name="replacement" />
    </>
  );
}

/** How texts are compared. */
export function FindWays() {
  const { register } = useFormContext<FindWanted>();
  return (
    <>
      <Checkbox label={bulkText("regular-expression")} {...register("isRegularExpression")} />
      <Checkbox label={bulkText("whole-cell")} {...register("isWholeCell")} />
      <Checkbox label={bulkText("match-case")} {...register("isCaseSensitive")} />
    </>
  );
}
