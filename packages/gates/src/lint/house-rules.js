/** The rules of the house, as lint rules: who may import whom, how zod is imported, what a template may not hold. */

const ownPackage = '@ogp-kit/(?:core|client|elements|server|conformance)';
const ways = {
  core: [],
  client: ['core'],
  server: ['core'],
  elements: ['core', 'client'],
  conformance: ['core', 'client'],
};

/** Only what a package exports; samples and schemas are among it. */
const inside = {
  regex: `^${ownPackage}/(?:src|dist|test|node_modules)/`,
  message: "No package imports another one's inside: import what its exports offer.",
};
const across = {
  regex: '^(?:\\.\\./)+(?:packages/)?(?:core|client|elements|server|conformance|gates)/(?:src|dist|test)/',
  message: 'Another package is imported by its name.',
};
const lit = {
  regex: '^(?:lit|lit-html|lit-element|@lit/.*)(?:/|$)',
  message: 'Import Lit from src/base/lit.ts, so that all cdn/ files of a page share one Lit.',
};

const restricted = (patterns) => ['error', { patterns }];

/** Directions of imports: core ← client ← elements, core ← server, core and client ← conformance. */
export const boundaries = Object.entries(ways).map(([name, may]) => {
  const forbidden = Object.keys(ways).filter((other) => other !== name && !may.includes(other));
  const direction = {
    regex: `^@ogp-kit/(?:${forbidden.join('|')})(?:/|$)`,
    message: `${name} may import ${may.length ? may.join(' and ') : 'no other package'}: the arrows run one way.`,
  };
  const elementsOnly = name === 'elements' ? [lit] : [];
  return {
    files: [`packages/${name}/{src,test,scripts}/**/*.{ts,js,mjs}`],
    ignores: ['packages/elements/src/base/{,small-}lit.ts', '**/*.stories.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-imports': restricted([direction, inside, across, ...elementsOnly]) },
  };
});

/** Everywhere else the inside of a package is closed as well. */
export const elsewhere = {
  files: ['examples/**/*.{ts,js,mjs}', 'packages/gates/**/*.{ts,js,mjs}', '**/*.stories.ts', '**/*.spec.ts'],
  ignores: ['packages/gates/src/setup/**', 'packages/gates/src/sizes/**'],
  rules: { 'no-restricted-imports': restricted([inside, across]) },
};

const zodByName = {
  selector:
    'ImportDeclaration[source.value=/^zod(\\u002f|$)/][importKind!="type"] > :matches(ImportSpecifier[importKind!="type"], ImportDefaultSpecifier)',
  message: "Write `import * as z from 'zod'`: esbuild keeps all of zod for a named import (92 kB).",
};

const markup = [
  'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
  'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
].map((selector) => ({ selector, message: 'No markup from text: build it with html`…`.' }));

const inTemplate = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/]';

/** How zod is imported; what a page under a content security policy refuses, and what lets foreign markup in. */
export const syntax = {
  files: ['packages/*/src/**/*.{ts,js,mjs}', 'examples/**/*.{ts,js,mjs}', '.storybook/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      zodByName,
      {
        selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|styleMap)$/]',
        message: "Text of people is text, and styleMap is blocked under style-src 'self'.",
      },
      ...markup,
      {
        selector: `${inTemplate} TemplateElement[value.raw=/\\sstyle\\s*=/i]`,
        message: "style= is blocked under style-src 'self': use a class, or set it through the CSSOM.",
      },
      {
        selector: `${inTemplate} TemplateElement[value.raw=/<style/i]`,
        message: "<style> is blocked under style-src 'self': use static styles.",
      },
    ],
  },
};

/** Specs write a host's page as it is. */
export const hostPages = {
  files: ['packages/*/src/**/*.spec.ts'],
  rules: { 'no-restricted-syntax': ['error', zodByName] },
};

const empty = /^(utils?|helpers?|common|managers?|data)$/;

/** A name says what a thing is. */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { empty: '“{{name}}” says nothing: name it by what it holds.' },
  },
  create: (context) => ({
    Program(node) {
      const [, path = ''] = context.filename.replaceAll('\\', '/').split(/\/(?:packages|examples)\//);
      const name = path
        .split('/')
        .map((part) => part.replace(/\..*$/, ''))
        .find((part) => empty.test(part));
      if (name) context.report({ node, messageId: 'empty', data: { name } });
    },
  }),
};
