export type NumberOptions = Pick<Intl.NumberFormatOptions, "minimumFractionDigits">;

/** The formats that a compiled message needs beside the texts of its variables. */
export interface Format {
  number(name: string, options: NumberOptions): string;
  /** The variant for a variable: of that exact number, of its plural category, or of that text; else the fallback's. */
  choose<Key extends string>(
    name: string,
    variants: Readonly<Record<Key, string>>,
    fallback: NoInfer<Key>,
  ): string;
}

/** A compiled message: its text, or what makes its text of the variables. */
export type Message = string | ((texts: never, format: Format) => string);

export type MessageTable = Readonly<Record<string, Message>>;
