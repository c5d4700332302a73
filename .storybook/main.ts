import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { modelReference } from './model-reference.ts';

const config: StorybookConfig = {
  stories: ['./pages/*.mdx', '../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [modelReference()],
      // For older browsers `light-dark()` would be rewritten to what the device prefers, deaf to the toolbar and the host.
      build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    }),
};
export default config;
