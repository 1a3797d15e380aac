import { writeSync } from 'node:fs';

/** Jest ends with 1 and yet counts no failure where a test left work behind that went on after its file was over. */
const LATE = 'Something went on after its tests were over: look above for "has been torn down".';

/**
 * Says at the end which suites were left out because a real program is missing (test/needs.ts), and counts in one plain
 * last line. Jest's own summary comes after every other reporter's, so these words wait until the process ends.
 */
export default class Reporter {
  onRunComplete(_contexts, results) {
    const lines = [...leftOut(results), counts(results)];
    process.once('exit', (code) => {
      const unsaid = code !== 0 && results.success ? [LATE] : [];
      writeSync(1, `${[...unsaid, ...lines].join('\n')}\n`);
    });
  }
}

function leftOut(results) {
  const titles = new Set(
    results.testResults
      .flatMap((file) => file.testResults)
      .filter((test) => test.status === 'pending')
      .flatMap((test) => test.ancestorTitles.filter((title) => title.includes('(left out: '))),
  );
  return titles.size === 0 ? [] : ['', 'Left out here:', ...[...titles].map((title) => `  ${title}`), ''];
}

function counts(results) {
  // A file that could not even be loaded has no failed tests, yet it must not look like success.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
