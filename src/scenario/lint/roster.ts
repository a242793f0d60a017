import type { Lint } from './lint.ts';

/** Every rule takes the United States to be the first member. */
export const unitedStatesFirst: Lint = ({ roster }) => {
  if (!roster.includes('USA')) return ['roster: the United States ("USA") is missing'];
  return roster[0] === 'USA' ? [] : ['roster: the United States ("USA") must come first'];
};

export const noMemberTwice: Lint = ({ roster, groups }) =>
  Object.entries({ roster, ...prefixed(groups) }).flatMap(([list, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [`${list}[${index}]: "${id}" is listed twice`] : [],
    ),
  );

const prefixed = (groups: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(groups).map(([name, ids]) => [`groups.${name}`, ids]));
