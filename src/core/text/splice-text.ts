/**
 * The text that an input shows for `text`: the DOM turns every line end into a line feed (HTML standard,
 * value of a textarea).
 */
export function inputText(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/**
 * Applies typing to a text and keeps the characters that an input can't hold. `typed` differs from
 * `inputText(text)` in one stretch, and only that stretch of `text` is replaced; carriage returns elsewhere
 * stay. A typed text with a carriage return didn't come from an input and replaces the whole text.
 */
export function spliceText(text: string, typed: string): string {
  if (!text.includes("\r") || typed.includes("\r")) return typed;
  const shown = inputText(text);
  const shared = Math.min(shown.length, typed.length);
  let head = 0;
  while (head < shared && shown[head] === typed[head]) head += 1;
  let tail = 0;
  while (tail < shared - head && shown[shown.length - 1 - tail] === typed[typed.length - 1 - tail]) tail += 1;
  const places = sourcePlaces(text);
  const start = places[head] ?? text.length;
  const end = places[shown.length - tail] ?? text.length;
  const before = text.slice(0, start);
  const after = typed.slice(head, typed.length - tail) + text.slice(end);
  // A carriage return before a line feed would merge with it into one line end, where the input shows two.
  const seam = before.endsWith("\r") && after.startsWith("\n") ? "\r" : "";
  return before + seam + after;
}

/** For each character that the input shows, its start in the text. */
function sourcePlaces(text: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    places.push(index);
    if (text[index] === "\r" && text[index + 1] === "\n") index += 1;
  }
  return places;
}
