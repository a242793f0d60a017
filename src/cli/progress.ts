/** Progress on standard error: a line that rewrites itself on a terminal, a line every ten seconds elsewhere. */
const FIRST_AFTER_MS = 400;
const TERMINAL_EVERY_MS = 200;
const ELSEWHERE_EVERY_MS = 10_000;

export interface Progress {
  add: (done: number) => void;
  close: () => void;
}

const secondsText = (ms: number): string => `${Math.round(ms / 1000)} s`;

export const startProgress = (what: string, total: number): Progress => {
  const terminal = process.stderr.isTTY;
  const started = performance.now();
  let shown = started + FIRST_AFTER_MS - (terminal ? TERMINAL_EVERY_MS : ELSEWHERE_EVERY_MS);
  if (!terminal) shown = started;
  let done = 0;
  let drawn = false;
  const line = (): string => {
    const elapsed = performance.now() - started;
    const left = done === 0 ? '' : `, ${secondsText((elapsed / done) * (total - done))} left`;
    return `${what}: ${done} of ${total} (${Math.floor((100 * done) / total)} %${left})`;
  };
  return {
    add: (more) => {
      done += more;
      const now = performance.now();
      if (now - shown < (terminal ? TERMINAL_EVERY_MS : ELSEWHERE_EVERY_MS)) return;
      shown = now;
      drawn = true;
      process.stderr.write(terminal ? `\r\u001b[K${line()}` : `${line()}\n`);
    },
    close: () => {
      if (terminal && drawn) process.stderr.write('\r\u001b[K');
    },
  };
};
