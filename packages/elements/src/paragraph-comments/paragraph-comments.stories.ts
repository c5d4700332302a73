import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './paragraph-comments.stage.ts';

const meta: Meta = {
  title: 'Elements/Paragraph comments',
  component: 'ogp-paragraph-comments',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'text');

export const TextEn = story('text', 'en');
export const TextSq = story('text', 'sq');
export const CommentsEn = story('comments', 'en');
export const CommentsSq = story('comments', 'sq');
export const LanguagesEn = story('languages', 'en');
export const LanguagesSq = story('languages', 'sq');
export const FirstCommentEn = story('first-comment', 'en');
export const FirstCommentSq = story('first-comment', 'sq');
export const WritingEn = story('writing', 'en');
export const WritingSq = story('writing', 'sq');
export const SuggestingEn = story('suggesting', 'en');
export const SuggestingSq = story('suggesting', 'sq');
export const ErrorsEn = story('errors', 'en');
export const ErrorsSq = story('errors', 'sq');
export const RefusedEn = story('refused', 'en');
export const RefusedSq = story('refused', 'sq');
export const PreventedEn = story('prevented', 'en');
export const PreventedSq = story('prevented', 'sq');
export const PostedEn = story('posted', 'en');
export const PostedSq = story('posted', 'sq');
export const WaitingEn = story('waiting', 'en');
export const WaitingSq = story('waiting', 'sq');
export const PendingEn = story('pending', 'en');
export const PendingSq = story('pending', 'sq');
export const DraftEn = story('draft', 'en');
export const DraftSq = story('draft', 'sq');
export const ReplyEn = story('reply', 'en');
export const ReplySq = story('reply', 'sq');
export const ReportEn = story('report', 'en');
export const ReportSq = story('report', 'sq');
export const TombstoneEn = story('tombstone', 'en');
export const TombstoneSq = story('tombstone', 'sq');
export const PositionsEn = story('positions', 'en');
export const PositionsSq = story('positions', 'sq');
export const NotKeptEn = story('not-kept', 'en');
export const NotKeptSq = story('not-kept', 'sq');
export const WholeTextEn = story('whole-text', 'en');
export const WholeTextSq = story('whole-text', 'sq');
export const SecondVersionEn = story('second-version', 'en');
export const SecondVersionSq = story('second-version', 'sq');
export const AllEn = story('all', 'en');
export const AllSq = story('all', 'sq');
export const OnPageEn = story('on-page', 'en');
export const OnPageSq = story('on-page', 'sq');
export const PlannedEn = story('planned', 'en');
export const PlannedSq = story('planned', 'sq');
export const ClosedEn = story('closed', 'en');
export const ClosedSq = story('closed', 'sq');
export const CancelledEn = story('cancelled', 'en');
export const CancelledSq = story('cancelled', 'sq');
export const ReadOnlyEn = story('read-only', 'en');
export const ReadOnlySq = story('read-only', 'sq');
export const LoadingEn = story('loading', 'en');
export const LoadingSq = story('loading', 'sq');
export const UnreadEn = story('unread', 'en');
export const UnreadSq = story('unread', 'sq');
export const UnknownEn = story('unknown', 'en');
export const UnknownSq = story('unknown', 'sq');
export const UnconnectedEn = story('unconnected', 'en');
export const UnconnectedSq = story('unconnected', 'sq');
