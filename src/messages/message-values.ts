/** Up to what follows a variable's name in a message: ` }`, `}`, ` ->`, `, `, `)`. */
type Head<Text, End extends string> = Text extends `${infer First}${End}${string}` ? First : Text;
type FirstName<Text> = Head<Head<Head<Head<Text, " ">, "}">, ",">, ")">;

/** The names of a message's variables, read from its text: `{ $count }`, `{ $count -> …`, `NUMBER($count)`. */
export type VariableName<Text extends string> = Text extends `${string}$${infer Rest}`
  ? FirstName<Rest> | VariableName<Rest>
  : never;

/** Numbers choose a plural form and are written as the language does; texts are put in as they are. */
export type MessageValues<Text extends string> = { readonly [Name in VariableName<Text>]: string | number };

/** A message without variables takes no values; any other wants each of them. */
export type ValuesOf<Text extends string> = [VariableName<Text>] extends [never]
  ? []
  : [values: MessageValues<Text>];
