import type { GraphqlFault } from './graphql-answer.ts';
import type { Known } from './selection.ts';

/** What a server tells of one of its fields. */
export interface FieldTold {
  name: string;
  /** Whether it has fields itself. */
  hasFields: boolean;
}

/** What is known of a server's types, and grows. */
export interface Vocabulary extends Known {
  /** Takes what the server itself tells of a type. */
  tell(type: string, fields: readonly FieldTold[]): void;
  /** Takes what its complaints say. Whether anything new was among them. */
  learn(faults: readonly GraphqlFault[]): boolean;
}

const name = `['"\`]?(\\w+)['"\`]?`;
/** How servers in Ruby, and those in JavaScript, complain of a question. What is asked is left out afterwards. */
const complaints: readonly [RegExp, (found: RegExpExecArray) => string][] = [
  [/^Field '(\w+)' doesn't exist on type '(\w+)'/, ([, field, type]) => `no ${type}.${field}`],
  [/^Cannot query field "(\w+)" on type "(\w+)"/, ([, field, type]) => `no ${type}.${field}`],
  [/^No such type (\w+)/, ([, type]) => `no ${type}`],
  [/^Unknown type "(\w+)"/, ([, type]) => `no ${type}`],
  [/^Fragment on (\w+) can't be spread inside/, ([, type]) => `no ${type}`],
  [/can never be of type "(\w+)"/, ([, type]) => `no ${type}`],
  [/^Field '(\w+)' doesn't accept argument '(\w+)'/, ([, field, argument]) => `no *.${field}(${argument})`],
  [
    /^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/,
    ([, one, type, field]) => `no ${type}.${field}(${one})`,
  ],
  [/^Argument '(\w+)' on Field '(\w+)' has an invalid value/, ([, one, field]) => `no *.${field}(${one})`],
  [/on scalars \(field '(\w+)'/, ([, field]) => `leaf *.${field}`],
  [/^Field "(\w+)" must not have a selection/, ([, field]) => `leaf *.${field}`],
  [/^Field must have selections \(field '(\w+)'/, ([, field]) => `no *.${field}`],
  [new RegExp(`^Field ${name} of type .+ must have a selection`), ([, field]) => `no *.${field}`],
];

/** What is known of a server's types: nothing at first. */
export function vocabulary(): Vocabulary {
  const told = new Map<string, Map<string, boolean>>();
  const learnt = new Set<string>();
  const knows = (what: string, type: string, rest: string) =>
    learnt.has(`${what} ${type}${rest}`) || learnt.has(`${what} *${rest}`);
  return {
    has: (type, field) =>
      field === '__typename' || ((told.get(type)?.has(field) ?? true) && !knows('no', type, `.${field}`)),
    hasType: (type) => !learnt.has(`no ${type}`),
    hasFields: (type, field) => (told.get(type)?.get(field) ?? true) && !knows('leaf', type, `.${field}`),
    takes: (type, field, argument) => !knows('no', type, `.${field}(${argument})`),
    tell: (type, fields) =>
      void told.set(type, new Map(fields.map((field) => [field.name, field.hasFields]))),
    learn(faults) {
      const before = learnt.size;
      for (const { message } of faults)
        for (const [pattern, lesson] of complaints) {
          const found = pattern.exec(message);
          if (found) learnt.add(lesson(found));
        }
      return learnt.size > before;
    },
  };
}
