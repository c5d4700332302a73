import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './commitment-card.stage.ts';

const meta: Meta = {
  title: 'Elements/Commitment card',
  component: 'ogp-commitment-card',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'full');

export const FullEn = story('full', 'en');
export const FullSq = story('full', 'sq');
export const NormalEn = story('normal', 'en');
export const NormalSq = story('normal', 'sq');
export const CompactEn = story('compact', 'en');
export const CompactSq = story('compact', 'sq');
export const CompactOverdueEn = story('compact-overdue', 'en');
export const CompactOverdueSq = story('compact-overdue', 'sq');
export const AllDifferEn = story('all-differ', 'en');
export const AllDifferSq = story('all-differ', 'sq');
export const TwoDifferEn = story('two-differ', 'en');
export const TwoDifferSq = story('two-differ', 'sq');
export const AllAgreeEn = story('all-agree', 'en');
export const AllAgreeSq = story('all-agree', 'sq');
export const SilentEn = story('silent', 'en');
export const SilentSq = story('silent', 'sq');
export const UnfoldedEn = story('unfolded', 'en');
export const UnfoldedSq = story('unfolded', 'sq');
export const IdeasEn = story('ideas', 'en');
export const IdeasSq = story('ideas', 'sq');
export const BareEn = story('bare', 'en');
export const BareSq = story('bare', 'sq');
export const LongEn = story('long', 'en');
export const LongSq = story('long', 'sq');
export const InlineEn = story('inline', 'en');
export const InlineSq = story('inline', 'sq');
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
