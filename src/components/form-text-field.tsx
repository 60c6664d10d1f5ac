import { type Control, type FieldPathByValue, type FieldValues, useController } from "react-hook-form";
import { ExactTextField, type ExactTextFieldProps } from "#ui/exact-text-field.tsx";

export type FormTextFieldProps<Values extends FieldValues> = Omit<
  ExactTextFieldProps,
  "value" | "onType" | "onBlur" | "ref" | "name"
> & {
  readonly control: Control<Values>;
  readonly name: FieldPathByValue<Values, string>;
};

/** A field for a key or a value in a form of react-hook-form. Its error is that of the form, unless another one is given. */
export function FormTextField<Values extends FieldValues>({
  control,
  name,
  error,
  ...rest
}: FormTextFieldProps<Values>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <ExactTextField
      {...rest}
      ref={field.ref}
      name={field.name}
      value={field.value}
      onType={field.onChange}
      onBlur={field.onBlur}
      error={error ?? fieldState.error?.message}
    />
  );
}
