/**
 * A reporter for Web Test Runner that ends with one plain line, `web: N passed, N failed`, whatever the terminal.
 * A session without results (a page that did not load, a browser that did not start) counts as failed, and so does a
 * run without a single test.
 * @param {string} [name] What the line begins with.
 */
export function plainReporter(name = 'web') {
  return {
    /** @param {{ sessions: Iterable<{ testResults?: object, errors: unknown[], passed?: boolean }> }} args */
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suite.suites.forEach(walk);
      };
      for (const session of sessions) {
        const before = count.failed;
        if (session.testResults) walk(session.testResults);
        if (!session.passed && count.failed === before) count.failed++;
      }
      if (count.passed + count.failed === 0) count.failed++;
      const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
      // The runner leaves cursor codes before, hence the line break.
      process.stdout.write(`\n${name}: ${count.passed} passed, ${count.failed} failed${skipped}\n`);
    },
  };
}
