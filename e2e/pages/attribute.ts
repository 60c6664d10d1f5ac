/** A CSS selector for an attribute with exactly this value, whatever characters it has. */
export function attribute(name: string, value: string): string {
  const escaped = value.replace(/["\\]/g, "\\$&").replace(/[\n\r\f]/g, escapeBreak);
  return `[${name}="${escaped}"]`;
}

function escapeBreak(character: string): string {
  return `\\${character.charCodeAt(0).toString(16)} `;
}
