import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './consultation-summary.stage.ts';

const meta: Meta = {
  title: 'Elements/Consultation summary',
  component: 'ogp-consultation-summary',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'open');

export const OpenEn = story('open', 'en');
export const OpenSq = story('open', 'sq');
export const TableEn = story('table', 'en');
export const TableSq = story('table', 'sq');
export const LongEn = story('long', 'en');
export const LongSq = story('long', 'sq');
export const WholeEn = story('whole', 'en');
export const WholeSq = story('whole', 'sq');
export const LastDayEn = story('last-day', 'en');
export const LastDaySq = story('last-day', 'sq');
export const NoEndEn = story('no-end', 'en');
export const NoEndSq = story('no-end', 'sq');
export const PlannedEn = story('planned', 'en');
export const PlannedSq = story('planned', 'sq');
export const ClosedEn = story('closed', 'en');
export const ClosedSq = story('closed', 'sq');
export const ReportedEn = story('reported', 'en');
export const ReportedSq = story('reported', 'sq');
export const CancelledEn = story('cancelled', 'en');
export const CancelledSq = story('cancelled', 'sq');
export const FewEn = story('few', 'en');
export const FewSq = story('few', 'sq');
export const EmptyEn = story('empty', 'en');
export const EmptySq = story('empty', 'sq');
export const CountsOnlyEn = story('counts-only', 'en');
export const CountsOnlySq = story('counts-only', 'sq');
export const LinkedEn = story('linked', 'en');
export const LinkedSq = story('linked', 'sq');
export const DeadlineEn = story('deadline', 'en');
export const DeadlineSq = story('deadline', 'sq');
export const FileEn = story('file', 'en');
export const FileSq = story('file', 'sq');
export const NotMadeEn = story('not-made', 'en');
export const NotMadeSq = story('not-made', 'sq');
export const PartlyEn = story('partly', 'en');
export const PartlySq = story('partly', 'sq');
export const LoadingEn = story('loading', 'en');
export const LoadingSq = story('loading', 'sq');
export const UnreadEn = story('unread', 'en');
export const UnreadSq = story('unread', 'sq');
export const UnknownEn = story('unknown', 'en');
export const UnknownSq = story('unknown', 'sq');
export const UnconnectedEn = story('unconnected', 'en');
export const UnconnectedSq = story('unconnected', 'sq');
