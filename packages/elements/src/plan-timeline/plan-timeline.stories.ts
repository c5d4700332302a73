import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './plan-timeline.stage.ts';

const meta: Meta = {
  title: 'Elements/Plan timeline',
  component: 'ogp-plan-timeline',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'keeping');

export const MakingEn = story('making', 'en');
export const MakingSq = story('making', 'sq');
export const ToldEn = story('told', 'en');
export const ToldSq = story('told', 'sq');
export const OpenedEn = story('opened', 'en');
export const OpenedSq = story('opened', 'sq');
export const OverEn = story('over', 'en');
export const OverSq = story('over', 'sq');
export const KeepingEn = story('keeping', 'en');
export const KeepingSq = story('keeping', 'sq');
export const OverdueEn = story('overdue', 'en');
export const OverdueSq = story('overdue', 'sq');
export const UndatedEn = story('undated', 'en');
export const UndatedSq = story('undated', 'sq');
export const ManyEn = story('many', 'en');
export const ManySq = story('many', 'sq');
export const LongEn = story('long', 'en');
export const LongSq = story('long', 'sq');
export const DayEn = story('day', 'en');
export const DaySq = story('day', 'sq');
export const NoStagesEn = story('no-stages', 'en');
export const NoStagesSq = story('no-stages', 'sq');
export const NothingPromisedEn = story('nothing-promised', 'en');
export const NothingPromisedSq = story('nothing-promised', 'sq');
export const LoadingEn = story('loading', 'en');
export const LoadingSq = story('loading', 'sq');
export const UnreadEn = story('unread', 'en');
export const UnreadSq = story('unread', 'sq');
export const UnknownEn = story('unknown', 'en');
export const UnknownSq = story('unknown', 'sq');
export const UnconnectedEn = story('unconnected', 'en');
export const UnconnectedSq = story('unconnected', 'sq');
