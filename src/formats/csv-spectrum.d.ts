/** Public test data: CSV texts with their meaning as JSON. */
declare module "csv-spectrum" {
  type Sample = { readonly name: string; readonly csv: Uint8Array; readonly json: Uint8Array };
  const readSamples: (onRead: (error: Error | null, samples: readonly Sample[]) => void) => void;
  export = readSamples;
}
