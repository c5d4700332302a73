// Written by scripts/compile-validators.ts from the JSON Schema.
import { list, object, oneOf, text, type Check } from './checks.ts';

/* eslint-disable no-control-regex -- refusing control characters is the purpose */
const authorKind: Check = oneOf('anonymous', 'organisation', 'person');
const ideaForm: Check = oneOf('full', 'short');
const identifier: Check = text(1, 64, /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/);
const improvementPrompt: Check = oneOf('discloseMore', 'enableCivilSociety', 'enableRight', 'holdAnswerable', 'improveAccess', 'improveQuality', 'informDecisions', 'newMeans');
const languageTag: Check = text(2, 35, /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/);
const ogpValue: Check = oneOf('accessToInformation', 'civicParticipation', 'publicAccountability', 'technology');
const plainLine: Check = text(1, 200, /^[^\u0000-\u001F\u007F]*$/);
const newAuthor: Check = object({ kind: authorKind, 'displayName?': plainLine });
const plainText: Check = text(1, 2000, /^[^\u0000-\u0008\u000B-\u001F\u007F]*$/);
const improvement: Check = object({ value: ogpValue, prompts: list(8, improvementPrompt), 'explanation?': plainText });
const ideaAnswers: Check = object({ summary: plainText, problem: plainText, 'solution?': plainText, 'objectiveImpact?': plainText, 'beneficiaries?': plainText, 'improves?': list(4, improvement), 'agencies?': plainText });

export const checkNewIdeaStructure: Check = object({ form: ideaForm, language: languageTag, author: newAuthor, 'policyArea?': identifier, answers: ideaAnswers });
