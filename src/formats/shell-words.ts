/**
 * Splits a shell command into words; undefined when it uses features that only a shell can interpret
 * (variables, pipes).
 */
export function shellWords(command: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < command.length) {
    const character = command[at] ?? "";
    if (character === "'") {
      const end = command.indexOf("'", at + 1);
      if (end < 0) return undefined;
      word = (word ?? "") + command.slice(at + 1, end);
      at = end + 1;
    } else if (character === '"') {
      const quoted = doubleQuoted(command, at);
      if (!quoted) return undefined;
      word = (word ?? "") + quoted.text;
      at = quoted.end;
    } else if (character === "\\") {
      word = (word ?? "") + (command[at + 1] ?? "");
      at += 2;
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
    } else if (SPECIAL.test(character)) {
      return undefined;
    } else {
      word = (word ?? "") + character;
      at += 1;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

const SPECIAL = /[$`|&;<>(){}*?[\]]/;

/** Within double quotes a backslash escapes only these characters. */
const ESCAPED = /["\\$`]/;

function doubleQuoted(command: string, open: number): { text: string; end: number } | undefined {
  let text = "";
  for (let at = open + 1; at < command.length; at += 1) {
    const character = command[at] ?? "";
    if (character === '"') return { text, end: at + 1 };
    if (character === "$" || character === "`") return undefined;
    const next = command[at + 1] ?? "";
    if (character === "\\" && ESCAPED.test(next)) {
      text += next;
      at += 1;
    } else text += character;
  }
  return undefined;
}
