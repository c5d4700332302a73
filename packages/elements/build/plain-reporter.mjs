/** Ends a browser test run with one plain line: `browsers: 12 passed, 0 failed`. */
export function plainReporter() {
  return {
    stop({ sessions }) {
      let passed = 0;
      let failed = 0;
      const count = (suite) => {
        for (const test of suite.tests) if (!test.skipped) test.passed ? passed++ : failed++;
        suite.suites.forEach(count);
      };
      for (const { testResults } of sessions) testResults ? count(testResults) : failed++;
      process.stdout.write(`\nbrowsers: ${passed} passed, ${failed} failed\n`);
    },
  };
}
