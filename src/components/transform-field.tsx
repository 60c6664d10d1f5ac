import { useFormContext, useWatch } from "react-hook-form";
import { z } from "zod/mini";
import { TEXT_TRANSFORMS, type TextTransform } from "#core/text/text-transform.ts";
import { transformMeaning, transformName } from "#messages/bulk-messages.ts";
import { bulkText } from "#messages/compiled/bulk.ts";
import { SelectField } from "#ui/select-field.tsx";

/** The field of a transform, for the schema of a form. */
export const TRANSFORM_SHAPE = { transform: z.enum(TEXT_TRANSFORMS) };

export const FIRST_TRANSFORM: TextTransform = "trim";

/** A choice of what is done to texts, and what that does. The form around it is react-hook-form's `FormProvider`. */
export function TransformField() {
  const { register, control } = useFormContext<{ transform: TextTransform }>();
  const transform = useWatch({ control, name: "transform" });
  return (
    <SelectField
      label={bulkText("transform")}
      hint={transformMeaning(transform)}
      options={TEXT_TRANSFORMS.map((value) => ({ value, name: transformName(value) }))}
      data-autofocus
      {...register("transform")}
    />
  );
}
