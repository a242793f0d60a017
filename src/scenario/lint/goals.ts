import type { Lint } from './lint.ts';

export const goalsOnce: Lint = ({ goals }) =>
  goals.flatMap(({ ending }, index) =>
    goals.findIndex((other) => other.ending === ending) < index
      ? [`goals[${index}].ending: "${ending}" is listed twice`]
      : [],
  );
