/** From a text to checks that can be run. */
import { ScenarioError } from '../../../scenario/errors.ts';
import { parseJson } from '../../../scenario/json.ts';
import { problemsOf } from '../../../scenario/problems.ts';
import { lintChecks } from './lints.ts';
import { checksSchema, type ChecksFile } from './schema.ts';

/**
 * @param source names the file in messages
 * @throws ScenarioError with a path for every problem
 */
export const parseChecks = (text: string, source: string): ChecksFile => {
  const json = parseJson(text);
  if (!json.ok) throw new ScenarioError(source, [json.problem]);
  const checked = checksSchema.safeParse(json.value);
  if (!checked.success)
    throw new ScenarioError(source, problemsOf(checksSchema, json.value, checked.error.issues));
  const problems = lintChecks(checked.data);
  if (problems.length > 0) throw new ScenarioError(source, problems);
  return checked.data;
};
