/** The build's own version (scripts/about-plugin.mjs). */
declare module "virtual:own-version" {
  export const ownVersion: { readonly version: string; readonly licence: string };
}

/** The libraries that come with the build (scripts/about-plugin.mjs). */
declare module "virtual:libraries" {
  export const libraries: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
  }[];
}
