// Written by scripts/compile-validators.ts from the JSON Schema.
import { list, object, oneOf, text, type Check } from './checks.ts';

/* eslint-disable no-control-regex -- refusing control characters is the purpose */
const authorKind: Check = oneOf('anonymous', 'organisation', 'person');
const identifier: Check = text(1, 64, /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/);
const languageTag: Check = text(2, 35, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
const plainLine: Check = text(1, 200, /^[^\u0000-\u001F\u007F]*$/);
const newAuthor: Check = object({ kind: authorKind, 'displayName?': plainLine });
const plainText: Check = text(1, 2000, /^[^\u0000-\u0008\u000B-\u001F\u007F]*$/);
const keyIssue: Check = object({ issue: plainText, 'why?': plainText });

export const checkNewKeyIssuesStructure: Check = object({ language: languageTag, author: newAuthor, 'policyArea?': identifier, issues: list(10, keyIssue) });
