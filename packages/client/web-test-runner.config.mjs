import { webTests } from '../gates/src/web-tests.mjs';
import { quotaPlugin } from './test/browser/quota-plugin.mjs';
import { testBackend } from './test/browser/test-backend.mjs';

export default webTests('client', import.meta.url, 'test/browser', {
  pages: 'tab.ts',
  plugins: [quotaPlugin()],
  middleware: [testBackend()],
});
