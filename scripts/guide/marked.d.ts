/** Turns Markdown into HTML. */
declare module "marked" {
  type Options = { readonly headerIds: boolean; readonly mangle: boolean };
  export function marked(markdown: string, options: Options): string;
}
