/** The text up to the character after a variable's name in a message: ` }`, `}`, ` ->`, `, `, `)`. */
type Head<Text, End extends string> = Text extends `${infer First}${End}${string}` ? First : Text;
type FirstName<Text> = Head<Head<Head<Head<Text, " ">, "}">, ",">, ")">;

/** The names of a message's variables, read from its text: `{ $count }`, `{ $count -> …`, `NUMBER($count)`. */
export type VariableName<Text extends string> = Text extends `${string}$${infer Rest}`
  ? FirstName<Rest> | VariableName<Rest>
  : never;

/**
 * Values for a message's variables. Numbers select a plural form and are formatted for the language; texts
 * are inserted unchanged.
 */
export type MessageValues<Text extends string> = { readonly [Name in VariableName<Text>]: string | number };

/** A message without variables takes no values; any other requires each of them. */
export type ValuesOf<Text extends string> = [VariableName<Text>] extends [never]
  ? []
  : [values: MessageValues<Text>];
