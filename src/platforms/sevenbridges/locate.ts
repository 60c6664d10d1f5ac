import type { Place } from "../port.ts";
import { readPlaceText } from "./place-text.ts";

/** Every form contains an id or a project's name, so no call is needed. */
export async function locate(
  connection: string,
  ownHost: string,
  text: string,
): Promise<readonly Place[] | undefined> {
  const place = readPlaceText(text, connection, ownHost);
  return place && [place];
}
