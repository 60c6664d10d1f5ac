const DAY_MS = 86_400_000;
/** Day 0 of the two calendars of workbooks. */
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
/** The last day with a four-digit year: 9999-12-31. */
const LAST_DAY = 2_958_465;
/** Workbooks count a 29 February 1900, which never existed; the numbers of earlier days are one too small. */
const FALSE_LEAP_DAY = 60;

export type SerialKind = "date" | "time" | "date-time" | "elapsed";

/**
 * A serial date of a workbook (days, with the time of day as fraction) as ISO 8601: `2019-05-06`,
 * `2019-05-06T12:00:00`, `12:00:00`, or an elapsed time that may exceed 24 hours. Undefined when it isn't a
 * valid day.
 */
export function isoOfSerial(serial: number, kind: SerialKind, is1904: boolean): string | undefined {
  const totalMs = Math.round(serial * DAY_MS);
  if (totalMs < 0) return undefined;
  if (kind === "elapsed") return clock(totalMs);
  if (kind === "time" && totalMs < DAY_MS) return clock(totalMs);
  const iso = dayAndTime(totalMs, is1904);
  if (!iso) return undefined;
  const [day = "", time = ""] = iso.split("T");
  return kind === "date" && totalMs % DAY_MS === 0 ? day : `${day}T${time}`;
}

function dayAndTime(totalMs: number, is1904: boolean): string | undefined {
  const day = Math.floor(totalMs / DAY_MS);
  if (day > LAST_DAY || (!is1904 && (day === FALSE_LEAP_DAY || day < 1))) return undefined;
  const dayZero = is1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
  const correctionMs = !is1904 && day < FALSE_LEAP_DAY ? DAY_MS : 0;
  const date = new Date(dayZero + totalMs + correctionMs).toISOString();
  return date.replace(/(?:\.000)?Z$/, "");
}

function clock(totalMs: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  const seconds = Math.floor(totalMs / 1000);
  const fraction = totalMs % 1000 === 0 ? "" : `.${String(totalMs % 1000).padStart(3, "0")}`;
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}
