import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json';
import './page.css';

setCustomElementsManifest(manifest);

/** Sets on the page what a host's page would set: language, direction, colours, width. */
const surroundings: Decorator = (story, { globals }) => {
  const page = document.documentElement;
  const { language, direction, scheme, width } = globals as Record<string, string>;
  if (language) page.lang = language;
  page.dir = direction || 'ltr';
  page.style.colorScheme = scheme || 'light';
  document.body.style.maxInlineSize = width || '';
  return story();
};

const toolbar = (title: string, icon: string, items: Record<string, string>) => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [surroundings],
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    // What it is about comes before what it is made of.
    options: { storySort: { order: ['Model', ['The model', 'Modeli', 'Reference'], 'Elements'] } },
  },
  globalTypes: {
    language: toolbar('Language', 'globe', { '': 'As the story says', en: 'English', sq: 'Shqip' }),
    direction: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    scheme: toolbar('Colours', 'contrast', { light: 'Light', dark: 'Dark', 'light dark': "The device's" }),
    width: toolbar('Width', 'grow', { '': 'All', '20rem': '320 px', '22.5rem': '360 px', '48rem': '768 px' }),
  },
  initialGlobals: { language: '', direction: 'ltr', scheme: 'light', width: '' },
};
export default preview;
