/** A scenario that can't be used: the message is one line, `problems` has them all. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly source: string;
  readonly problems: string[];

  constructor(source: string, problems: string[]) {
    const [first = 'unknown problem', ...more] = problems;
    super(`${source}: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
    this.source = source;
    this.problems = problems;
  }
}
