import type { Meta } from '@storybook/web-components-vite';
import { storyMaker } from '../base/story.stage.ts';
import { stage } from './commitment-list.stage.ts';

const meta: Meta = {
  title: 'Elements/Commitment list',
  component: 'ogp-commitment-list',
  parameters: { controls: { disable: true } },
};
export default meta;

const story = storyMaker(stage, 'rows');

export const RowsEn = story('rows', 'en');
export const RowsSq = story('rows', 'sq');
export const CardsEn = story('cards', 'en');
export const CardsSq = story('cards', 'sq');
export const LinkedEn = story('linked', 'en');
export const LinkedSq = story('linked', 'sq');
export const TableEn = story('table', 'en');
export const TableSq = story('table', 'sq');
export const CivilSocietyEn = story('civil-society', 'en');
export const CivilSocietySq = story('civil-society', 'sq');
export const AreaEn = story('area', 'en');
export const AreaSq = story('area', 'sq');
export const SearchedEn = story('searched', 'en');
export const SearchedSq = story('searched', 'sq');
export const LateFirstEn = story('late-first', 'en');
export const LateFirstSq = story('late-first', 'sq');
export const NothingEn = story('nothing', 'en');
export const NothingSq = story('nothing', 'sq');
export const CopiedEn = story('copied', 'en');
export const CopiedSq = story('copied', 'sq');
export const NotCopiedEn = story('not-copied', 'en');
export const NotCopiedSq = story('not-copied', 'sq');
export const ThemesEn = story('themes', 'en');
export const ThemesSq = story('themes', 'sq');
export const NoAreasEn = story('no-areas', 'en');
export const NoAreasSq = story('no-areas', 'sq');
export const LongEn = story('long', 'en');
export const LongSq = story('long', 'sq');
export const EmptyEn = story('empty', 'en');
export const EmptySq = story('empty', 'sq');
export const LoadingEn = story('loading', 'en');
export const LoadingSq = story('loading', 'sq');
export const UnreadEn = story('unread', 'en');
export const UnreadSq = story('unread', 'sq');
export const UnknownEn = story('unknown', 'en');
export const UnknownSq = story('unknown', 'sq');
export const UnconnectedEn = story('unconnected', 'en');
export const UnconnectedSq = story('unconnected', 'sq');
