import type { Place } from "../port.ts";
import { readPlaceText } from "./place-text.ts";

/** Every form holds an id or a project's name, so nothing has to be asked. */
export async function locate(
  connection: string,
  ownHost: string,
  text: string,
): Promise<readonly Place[] | undefined> {
  const place = readPlaceText(text, connection, ownHost);
  return place && [place];
}
