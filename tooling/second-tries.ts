/** Says at the end of a run which tests passed only at a later try, and why they failed before: they are not solid. */
import type { Reporter, TestCase } from 'vitest/node';

// oxlint-disable-next-line import/no-default-export -- Vitest takes a reporter from there
export default class SecondTries implements Reporter {
  readonly #late: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky !== true) return;
    this.#late.push(`${test.module.relativeModuleId} > ${test.fullName}`);
    for (const { message } of test.result().errors ?? [])
      this.#late.push(`    ${message.split('\n')[0] ?? ''}`);
  }

  onTestRunEnd(): void {
    if (this.#late.length === 0) return;
    console.log(['== passed only at a later try:', ...this.#late, ''].join('\n'));
  }
}
