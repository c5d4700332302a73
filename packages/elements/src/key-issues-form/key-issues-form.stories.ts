import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './key-issues-form.stage.ts';

const meta: Meta = {
  title: 'Elements/Key issues form',
  component: 'ogp-key-issues-form',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'one');

export const OneEn = story('one', 'en');
export const OneSq = story('one', 'sq');
export const SeveralEn = story('several', 'en');
export const SeveralSq = story('several', 'sq');
export const MovedEn = story('moved', 'en');
export const MovedSq = story('moved', 'sq');
export const RemovedEn = story('removed', 'en');
export const RemovedSq = story('removed', 'sq');
export const FullEn = story('full', 'en');
export const FullSq = story('full', 'sq');
export const AreaEn = story('area', 'en');
export const AreaSq = story('area', 'sq');
export const WhoEn = story('who', 'en');
export const WhoSq = story('who', 'sq');
export const ReviewEn = story('review', 'en');
export const ReviewSq = story('review', 'sq');
export const ErrorsEn = story('errors', 'en');
export const ErrorsSq = story('errors', 'sq');
export const TooLongEn = story('too-long', 'en');
export const TooLongSq = story('too-long', 'sq');
export const NameMissingEn = story('name-missing', 'en');
export const NameMissingSq = story('name-missing', 'sq');
export const KeptEn = story('kept', 'en');
export const KeptSq = story('kept', 'sq');
export const NotKeptEn = story('not-kept', 'en');
export const NotKeptSq = story('not-kept', 'sq');
export const KeptInMemoryEn = story('kept-in-memory', 'en');
export const KeptInMemorySq = story('kept-in-memory', 'sq');
export const DraftOfferedEn = story('draft-offered', 'en');
export const DraftOfferedSq = story('draft-offered', 'sq');
export const SendingEn = story('sending', 'en');
export const SendingSq = story('sending', 'sq');
export const WaitingEn = story('waiting', 'en');
export const WaitingSq = story('waiting', 'sq');
export const RefusedEn = story('refused', 'en');
export const RefusedSq = story('refused', 'sq');
export const RefusedFieldsEn = story('refused-fields', 'en');
export const RefusedFieldsSq = story('refused-fields', 'sq');
export const PreventedEn = story('prevented', 'en');
export const PreventedSq = story('prevented', 'sq');
export const DoneEn = story('done', 'en');
export const DoneSq = story('done', 'sq');
export const PlannedEn = story('planned', 'en');
export const PlannedSq = story('planned', 'sq');
export const ClosedEn = story('closed', 'en');
export const ClosedSq = story('closed', 'sq');
export const ClosedMeanwhileEn = story('closed-meanwhile', 'en');
export const ClosedMeanwhileSq = story('closed-meanwhile', 'sq');
export const NoCallEn = story('no-call', 'en');
export const NoCallSq = story('no-call', 'sq');
export const UnconnectedEn = story('unconnected', 'en');
export const UnconnectedSq = story('unconnected', 'sq');
export const UnreadEn = story('unread', 'en');
export const UnreadSq = story('unread', 'sq');
export const PlanUnknownEn = story('plan-unknown', 'en');
export const PlanUnknownSq = story('plan-unknown', 'sq');
export const NotTakenEn = story('not-taken', 'en');
export const NotTakenSq = story('not-taken', 'sq');
