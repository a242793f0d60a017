/** Checks every data and scenario file and prints what they hold; exits with 1 on a problem. */
import { dataReport } from './data-report.ts';

const { problems, counts } = dataReport();
for (const line of counts) console.log(line);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
