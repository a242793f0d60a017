/** JSON from text, with the line and column of what is wrong. */
export type ParsedJson = { ok: true; value: unknown } | { ok: false; problem: string };

export const parseJson = (text: string): ParsedJson => {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: describe(text, error instanceof Error ? error.message : '') };
  }
};

/** Engines word their messages differently; some name a position, and one that names none has met the end. */
const describe = (text: string, message: string): string => {
  const position = /position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const what = at >= text.trimEnd().length ? 'the text breaks off' : plain(message);
  return `not JSON: line ${line}, column ${column}: ${what}`;
};

const plain = (message: string): string =>
  message
    .replace(/ in JSON at position.*$/s, '')
    .replace(/\s+/g, ' ')
    .trim();
