/**
 * Words as the build ships them: a line for each group of keys ("member POL DEU": `member.POL`, `member.DEU`), an empty
 * line, and a line for each message in the same order. A player loads less so than with every key beside its message.
 */
export const unpack = (packed: string): Record<string, string> => {
  const end = packed.indexOf('\n\n');
  const messages = packed.slice(end + 2).split('\n');
  const words: Record<string, string> = {};
  let at = 0;
  for (const line of packed.slice(0, end).split('\n')) {
    const [group = '', ...names] = line.split(' ');
    for (const name of names) words[`${group}.${name}`] = messages[at++] ?? '';
  }
  return words;
};
