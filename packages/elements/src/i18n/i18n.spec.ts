import { expect } from '@open-wc/testing';
import { words as cardEn } from '../commitment-card/commitment-card.messages.en.ts';
import { words as cardSq } from '../commitment-card/commitment-card.messages.sq.ts';
import { words as listEn } from '../commitment-list/commitment-list.messages.en.ts';
import { words as listSq } from '../commitment-list/commitment-list.messages.sq.ts';
import { words as summaryEn } from '../consultation-summary/consultation-summary.messages.en.ts';
import { words as summarySq } from '../consultation-summary/consultation-summary.messages.sq.ts';
import { words as ideaEn } from '../idea-form/idea-form.messages.en.ts';
import { words as ideaSq } from '../idea-form/idea-form.messages.sq.ts';
import { words as laterIdeaEn } from '../idea-form/later/later.messages.en.ts';
import { words as laterIdeaSq } from '../idea-form/later/later.messages.sq.ts';
import { words as issuesEn } from '../key-issues-form/key-issues-form.messages.en.ts';
import { words as issuesSq } from '../key-issues-form/key-issues-form.messages.sq.ts';
import { words as laterIssuesEn } from '../key-issues-form/later/later.messages.en.ts';
import { words as laterIssuesSq } from '../key-issues-form/later/later.messages.sq.ts';
import { words as laterCommentsEn } from '../paragraph-comments/later/later.messages.en.ts';
import { words as laterCommentsSq } from '../paragraph-comments/later/later.messages.sq.ts';
import { words as commentsEn } from '../paragraph-comments/paragraph-comments.messages.en.ts';
import { words as commentsSq } from '../paragraph-comments/paragraph-comments.messages.sq.ts';
import { words as tableEn } from '../plan-table/plan-table.messages.en.ts';
import { words as tableSq } from '../plan-table/plan-table.messages.sq.ts';
import { words as timelineEn } from '../plan-timeline/plan-timeline.messages.en.ts';
import { words as timelineSq } from '../plan-timeline/plan-timeline.messages.sq.ts';
import { overlay, registerMessages, spoken, type Message } from './catalogue.ts';
import { formatOf } from './format.ts';

type Catalogue = Record<string, Message | readonly string[]>;

/** What an element says, in English and in Albanian, at first and later. */
interface Said {
  en: [Catalogue, Catalogue];
  sq: [Catalogue, Catalogue];
  /** The messages that count something. */
  counting: readonly string[];
}

const counting = ['left', 'over', 'wrong', 'shorten'];
const elements: Record<string, Said> = {
  'the idea form': { en: [ideaEn, laterIdeaEn], sq: [ideaSq, laterIdeaSq], counting },
  'the form for key issues': { en: [issuesEn, laterIssuesEn], sq: [issuesSq, laterIssuesSq], counting },
  'paragraph comments': {
    en: [commentsEn, laterCommentsEn],
    sq: [commentsSq, laterCommentsSq],
    counting: ['left', 'over', 'showAll'],
  },
  'the commitment card': { en: [cardEn, {}], sq: [cardSq, {}], counting: [] },
  'the list of commitments': {
    en: [listEn, {}],
    sq: [listSq, {}],
    counting: ['count', 'inAreas'],
  },
  'the summary of a consultation': {
    en: [summaryEn, {}],
    sq: [summarySq, {}],
    counting: ['daysUntil', 'onlyNeutral', 'commentCount'],
  },
  'the timeline of a plan': {
    en: [timelineEn, {}],
    sq: [timelineSq, {}],
    counting: ['stages', 'tasks'],
  },
  'the table of a plan': { en: [tableEn, {}], sq: [tableSq, {}], counting: ['gaps'] },
};

/** Messages that are rightly the same in both languages. */
const sameInBoth: string[] = [];

/** English words that no Albanian text has. */
const englishWords =
  /\b(the|and|your|you|idea|ideas|this|that|what|which|issue|issues|key|why|matters?|with|are|was|send|page|try|again|of|for|is|it|not|who|how)\b/i;

/** What a message says, as one text, for given numbers. */
function said(message: Message | readonly string[], language: string, n = 3): string {
  if (typeof message === 'string') return message;
  if (typeof message !== 'function') return message.join('\n');
  const about: unknown[] = [n, 6, 'Europe/Tirane'];
  const speak = message as (...all: unknown[]) => string;
  try {
    return speak(formatOf(language), ...about);
  } catch {
    return speak(formatOf(language), '2020-11-30', 'Europe/Tirane', 'Europe/Tirane');
  }
}

for (const [name, { en, sq, counting: keys }] of Object.entries(elements)) {
  const english: Catalogue = { ...en[0], ...en[1] };
  const albanian: Catalogue = { ...sq[0], ...sq[1] };

  describe(`the words of ${name}`, () => {
    it('are there in every language, under the same keys', () => {
      expect(Object.keys(albanian).sort()).to.deep.equal(Object.keys(english).sort());
      expect(Object.keys(english)).to.have.length(Object.keys(en[0]).length + Object.keys(en[1]).length);
    });

    for (const [language, catalogue] of [
      ['en', english],
      ['sq', albanian],
    ] as const) {
      it(`are never empty, nor left half filled, in ${language}`, () => {
        for (const [key, message] of Object.entries(catalogue)) {
          for (const text of said(message, language).split('\n')) {
            expect(text.trim(), key).not.to.equal('');
            expect(text, key).not.to.match(/undefined|NaN|\[object|[#{}$]|Invalid/);
            expect(text, key).to.equal(text.trim());
          }
        }
      });
    }

    it('are of the same kind, about the same number of things, in every language', () => {
      for (const [key, message] of Object.entries(english)) {
        const other = albanian[key]!;
        expect(typeof other, key).to.equal(typeof message);
        if (typeof message === 'function')
          expect((other as typeof message).length, key).to.equal(message.length);
        if (Array.isArray(message)) expect(other.length, key).to.equal(message.length);
      }
    });

    it('are not the English ones in Albanian', () => {
      for (const [key, message] of Object.entries(albanian)) {
        if (sameInBoth.includes(key)) continue;
        expect(said(message, 'sq'), key).not.to.equal(said(english[key]!, 'en'));
        expect(said(message, 'sq').replace(/\(“?(api|plan)”?\)/g, ''), key).not.to.match(englishWords);
      }
    });

    it('know one and many', () => {
      for (const [language, catalogue] of [
        ['en', english],
        ['sq', albanian],
      ] as const) {
        for (const key of keys) {
          const [one, many] = [said(catalogue[key]!, language, 1), said(catalogue[key]!, language, 1234)];
          expect(one.replace('1', ''), key).not.to.equal(many.replace(/1\s?.?234/, ''));
          expect(many, key).to.match(/1[\s,.\u00a0\u202f]?234/);
        }
      }
    });
  });
}

describe('a language tag', () => {
  it('leads to the nearest language that is spoken', () => {
    expect(['sq', 'sq-AL', 'SQ-xk', 'en-GB', 'fr', '', 'sqx'].map(spoken)).to.deep.equal([
      'sq',
      'sq',
      'sq',
      'en',
      'en',
      'en',
      'en',
    ]);
  });
});

describe('overrides', () => {
  it('of the page lie over the catalogue, those of the element over these', () => {
    registerMessages('x-test', { a: 'page', b: 'page' });
    registerMessages('x-test', { b: 'page again' });
    expect(overlay('x-test', { a: '1', b: '2', c: '3' }, { a: 'own' })).to.deep.equal({
      a: 'own',
      b: 'page again',
      c: '3',
    });
    expect(overlay('en', { a: '1' }, undefined)).to.deep.equal({ a: '1' });
  });
});
