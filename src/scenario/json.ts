/** JSON.parse with the place of a mistake: browsers name it differently, or not at all. */
type JsonResult = { ok: true; value: unknown } | { ok: false; problem: string };

export const parseJson = (text: string): JsonResult => {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    const { offset, expected } = firstSyntaxError(text);
    const before = text.slice(0, offset).split('\n');
    const found = offset < text.length ? JSON.stringify(text[offset]) : 'the end of the text';
    return {
      ok: false,
      problem: `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: not valid JSON, expected ${expected} but found ${found}`,
    };
  }
};

interface SyntaxProblem {
  offset: number;
  expected: string;
}
class Stop extends Error {
  readonly problem: SyntaxProblem;
  constructor(problem: SyntaxProblem) {
    super(problem.expected);
    this.problem = problem;
  }
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Walks the grammar; called only for a text that JSON.parse has refused. */
const firstSyntaxError = (text: string): SyntaxProblem => {
  let offset = 0;
  const eat = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) offset += match[0].length;
    return match !== null;
  };
  const next = (character: string): boolean => {
    eat(SPACE);
    if (text[offset] !== character) return false;
    offset++;
    return true;
  };
  const fail = (expected: string): never => {
    throw new Stop({ offset, expected });
  };
  const list = (close: string, item: () => void): void => {
    if (next(close)) return;
    do item();
    while (next(','));
    if (!next(close)) fail(`"," or "${close}"`);
  };
  const property = (): void => {
    eat(SPACE);
    if (!eat(STRING)) fail('a field name in double quotes');
    if (!next(':')) fail('":"');
    value();
  };
  const value = (): void => {
    eat(SPACE);
    if (next('{')) list('}', property);
    else if (next('[')) list(']', value);
    else if (!eat(STRING) && !eat(SCALAR)) fail('a value');
  };
  try {
    value();
    eat(SPACE);
    return { offset, expected: 'nothing more' };
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
};
