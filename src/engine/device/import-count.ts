/** How many records of one part of a file were added, and how many weren't. */
export type ImportCount = {
  readonly added: number;
  /** This browser has them already, or others in their place, which stay. */
  readonly same: number;
  /** These aren't records of the part. */
  readonly leftOut: number;
};
