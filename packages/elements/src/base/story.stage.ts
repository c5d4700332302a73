import type { StoryObj } from '@storybook/web-components-vite';

/**
 * What makes the stories of an element: a state in a language. The page of documentation shows one state alone, since the
 * others bring themselves about.
 */
export const storyMaker =
  <State extends string>(
    stage: (state: State, language: 'en' | 'sq') => HTMLElement,
    documented: NoInfer<State>,
  ) =>
  (state: State, language: 'en' | 'sq'): StoryObj => ({
    render: () => stage(state, language),
    tags: state === documented ? [] : ['!autodocs'],
  });
