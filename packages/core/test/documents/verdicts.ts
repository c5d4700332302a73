import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { JsonSchema } from '../../scripts/schemas.ts';
import type { Finding, IssueCode } from '../../src/issue.ts';
import { memberOf } from '../../src/rules/finding.ts';

const codes: Record<string, IssueCode> = {
  type: 'type',
  enum: 'not-in-list',
  const: 'not-in-list',
  minLength: 'too-short',
  maxLength: 'too-long',
  pattern: 'pattern',
  minimum: 'too-small',
  maximum: 'too-large',
  maxItems: 'too-many',
  minProperties: 'too-few',
  required: 'required',
  additionalProperties: 'unknown-member',
  propertyNames: 'unknown-member',
};

/** What somebody finds in a document: pointer and code, sorted, each once. The empty list is "valid". */
export type Verdict = readonly string[];

export function verdictOf(findings: readonly Pick<Finding, 'pointer' | 'code'>[]): Verdict {
  return [...new Set(findings.map(({ pointer, code }) => `${pointer} ${code}`))].sort();
}

function findingOf({ keyword, instancePath, params }: ErrorObject): Pick<Finding, 'pointer' | 'code'> {
  const code = codes[keyword];
  if (!code) throw new Error(`ajv said something new: ${keyword}`);
  const member = (params.missingProperty ?? params.additionalProperty ?? params.propertyName) as
    string | undefined;
  return { code, pointer: member === undefined ? instancePath : memberOf(instancePath, member) };
}

/** Reads JSON Schemas independently of us: with ajv. */
export class JsonSchemaReader {
  readonly #validate: ValidateFunction;

  constructor(schema: JsonSchema) {
    this.#validate = new Ajv({ allErrors: true, ownProperties: true, strictTypes: false }).compile(schema);
  }

  verdict(document: unknown): Verdict {
    if (this.#validate(document)) return [];
    // What is wrong with a member's name is one thing to us.
    const errors = (this.#validate.errors ?? []).filter(
      ({ keyword, propertyName }) =>
        keyword !== 'if' && (propertyName === undefined || keyword === 'propertyNames'),
    );
    const at = (wanted: IssueCode) =>
      new Set(
        errors.filter(({ keyword }) => codes[keyword] === wanted).map(({ instancePath }) => instancePath),
      );
    const listed = at('not-in-list');
    const mistyped = at('type');
    const long = at('too-long');
    // Of what is not in its list, or has the wrong type, we say nothing else; of what is too long nothing of its form.
    const told = errors.filter(({ keyword, instancePath }) => {
      if (keyword === 'pattern' && long.has(instancePath)) return false;
      if (listed.has(instancePath)) return codes[keyword] === 'not-in-list';
      return keyword === 'type' || !mistyped.has(instancePath);
    });
    return verdictOf(told.map(findingOf));
  }
}
