import { alternatives, counted, wordsOfPattern, type MessageCatalogue, type TextForm } from './catalogue.ts';

const characters = counted('en', { one: 'character', other: 'characters' });
const items = counted('en', { one: 'item', other: 'items' });
const number = (expected: unknown) => new Intl.NumberFormat('en').format(Number(expected));

const types: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with members',
};

const forms: Readonly<Record<TextForm, string>> = {
  identifier: 'letters, digits, “-” and “_”, with single dots between, such as AP_ALB05',
  link: 'a web address that starts with http:// or https://, in ASCII',
  relativeLink: 'an address in ASCII without blanks',
  receiptCode:
    '21 characters: digits and capital letters without I, L, O and U, the last one a check character',
  time: 'a time in UTC, such as 2020-10-06T12:00:00Z',
  day: 'a day, such as 2020-10-06',
  partialDate: 'a year, month or day, such as 2020, 2020-10 or 2020-10-06',
  timeZone: 'a time zone, such as Europe/Tirane',
  languageTag: 'a language, such as sq or en',
  plainLine: 'one line without control characters',
  plainText: 'text without control characters',
  hexadecimal: 'digits and the letters a to f, in lower case',
  protocolVersion: 'version 1 of the protocol, such as 1.0',
  problemCode: 'lower-case letters and “-”',
  token: 'letters, digits and . _ ~ + / = -',
  decimal: 'a number in digits with a point, without blanks and commas, such as 1250 or 3.5',
  currency: 'a currency in three capital letters, such as ALL or EUR',
  ogpId: 'two to four capital letters and four digits, such as AL0066',
  sdg: 'the number of a goal or target, such as 16 or 16.10',
  emailAddress: 'an e-mail address, such as office@example.org',
};

export const en: MessageCatalogue = {
  messages: {
    required: () => 'This is missing and must be given.',
    type: (expected) => `This has the wrong type. It must be ${types[String(expected)] ?? String(expected)}.`,
    'too-short': (expected) => `This is too short. It needs at least ${characters(expected)}.`,
    'too-long': (expected) => `This is too long. It can have at most ${characters(expected)}.`,
    'too-small': (expected) => `This number is too small. It must be ${number(expected)} or more.`,
    'too-large': (expected) => `This number is too large. It must be ${number(expected)} or less.`,
    'too-few': (expected) => `These are too few. There must be at least ${items(expected)}.`,
    'too-many': (expected) => `These are too many. There can be at most ${items(expected)}.`,
    pattern: (expected) =>
      `This does not have the right form. It must be ${wordsOfPattern(forms, expected)}.`,
    'not-in-list': (expected) =>
      `This is not one of the known values. It must be ${alternatives('en', expected)}.`,
    'unknown-member': () => 'No member of this name is known here. Remove it, or correct its name.',
    'date-impossible': () => 'This date or time does not exist. Give one that is in the calendar.',
    'dates-out-of-order': (expected) => `This lies too early. It must not be before ${String(expected)}.`,
    'time-zone-unknown': () =>
      'No time zone has this name. Give one of the IANA time zone database, such as Europe/Tirane.',
    'number-repeated': () => 'This number stands more than once in the list. Give each item its own.',
    'id-repeated': () => 'This id stands more than once in the list, capitals aside. Give each item its own.',
    'reference-unresolved': () =>
      'This refers to something that is not there. Give the id of an existing one.',
    'reference-circular': () =>
      'This belongs to itself, directly or through others. Name another one above it, or none.',
    'text-ill-formed': () => 'This text holds half a character (a lone surrogate). Send well-formed Unicode.',
    'value-circular': () => 'This holds itself, which no document can. Take it out.',
    'answer-required': () => 'This question needs an answer. Write at least one word.',
    'name-required': () => 'A name is needed. Give one, or contribute anonymously.',
    'name-not-allowed': () =>
      'An anonymous contribution carries no name. Remove it, or do not choose anonymous.',
    'value-repeated': () => 'This was chosen more than once. Choose it once.',
    'prompt-of-other-value': (expected) =>
      `This belongs to another value. Under the chosen one it can be ${alternatives('en', expected)}.`,
    'technology-alone': () =>
      'Technology is the only value chosen. It counts where it supports another of the values: choose that one, too.',
    'one-required': (expected) => `Something is missing here. Give ${alternatives('en', expected)}.`,
    'not-together': (expected) =>
      `This and “${String(expected)}” cannot both be given. Remove one of the two.`,
    'sum-differs': (expected) =>
      `The amounts do not add up: cost less state budget and foreign funding is ${String(expected)}. Look at all four again.`,
    'currencies-differ': () =>
      'The amounts are in different currencies, so that they cannot be added up. State them in one.',
    'outside-period': (expected) =>
      `This lies outside the commitment’s period, which has ${String(expected)} as its limit. Look at both dates again.`,
    'level-too-narrow': (expected) =>
      Array.isArray(expected) && expected.length === 0
        ? 'A policy goal stands at the top. Remove its parent.'
        : `This belongs under a line of a wider level. Name one of the level ${alternatives('en', expected)}.`,
    'hash-differs': () => 'This is not the hash of the paragraph’s words. Compute it anew, or leave it out.',
    'positions-too-few': (expected) =>
      `So few positions tell who holds which. Publish how many there are from ${number(expected)} on, and leave this out until then.`,
    'not-verifiable': () =>
      'A commitment that is not verifiable is not assessed further. Remove this code, or correct “verifiable”.',
    'decision-missing': () => 'The response says no decision. Say what came of the contributions.',
    'reason-missing': () => 'The response says no reason for its decision. Give one.',
    'code-check-failed': () => 'This receipt code has a typing error. Compare it with your receipt.',
  },
};
