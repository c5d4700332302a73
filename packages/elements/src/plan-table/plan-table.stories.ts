import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './plan-table.stage.ts';

const meta: Meta = {
  title: 'Elements/Plan table',
  component: 'ogp-plan-table',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'priced');

export const PricedEn = story('priced', 'en');
export const PricedSq = story('priced', 'sq');
export const PublishedEn = story('published', 'en');
export const PublishedSq = story('published', 'sq');
export const MixedEn = story('mixed', 'en');
export const MixedSq = story('mixed', 'sq');
export const WholeMeasureEn = story('whole-measure', 'en');
export const WholeMeasureSq = story('whole-measure', 'sq');
export const OneAreaEn = story('one-area', 'en');
export const OneAreaSq = story('one-area', 'sq');
export const UntidyEn = story('untidy', 'en');
export const UntidySq = story('untidy', 'sq');
export const LongEn = story('long', 'en');
export const LongSq = story('long', 'sq');
export const InlineEn = story('inline', 'en');
export const InlineSq = story('inline', 'sq');
export const NoTableEn = story('no-table', 'en');
export const NoTableSq = story('no-table', 'sq');
export const NoLinesEn = story('no-lines', 'en');
export const NoLinesSq = story('no-lines', 'sq');
export const LoadingEn = story('loading', 'en');
export const LoadingSq = story('loading', 'sq');
export const UnreadEn = story('unread', 'en');
export const UnreadSq = story('unread', 'sq');
export const UnknownEn = story('unknown', 'en');
export const UnknownSq = story('unknown', 'sq');
export const UnusableEn = story('unusable', 'en');
export const UnusableSq = story('unusable', 'sq');
export const UnconnectedEn = story('unconnected', 'en');
export const UnconnectedSq = story('unconnected', 'sq');
