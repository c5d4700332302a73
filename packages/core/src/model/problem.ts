import * as z from 'zod';

/** One thing that is wrong with a body. */
export interface ProblemDetail {
  /**
   * JSON Pointer (RFC 6901) to the member; the empty string is the whole body.
   * @maxLength 1000
   */
  pointer: string;
  /**
   * Stable, for machines: see `issueCodes`.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-z][a-z-]*$
   */
  code: string;
  /**
   * For people, in their language where the backend has it. Not stable.
   * @maxLength 2000
   */
  detail: string;
}

/** Why a request was refused (RFC 9457, `application/problem+json`). */
export interface Problem {
  /**
   * Names the kind of problem: a URI.
   * @maxLength 2000
   */
  type: string;
  /**
   * The kind of problem in a few words.
   * @maxLength 200
   */
  title: string;
  /**
   * The HTTP status.
   * @minimum 400
   * @maximum 599
   * @TJS-type integer
   */
  status: number;
  /**
   * What is wrong in this case, and what to do.
   * @maxLength 2000
   */
  detail: string;
  /**
   * Stable, for machines.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-z][a-z-]*$
   */
  code: string;
  /**
   * What is wrong with which member of the body.
   * @maxItems 1000
   */
  errors?: ProblemDetail[];
}

const code = z
  .string()
  .min(1)
  .max(64, { abort: true })
  .regex(/^[a-z][a-z-]*$/);

/** A pointer, a code in lower case, and words; none may be missing. */
export const problemDetailSchema = z
  .strictObject({ pointer: z.string().max(1000), code, detail: z.string().max(2000) })
  .meta({ id: 'ProblemDetail' }) satisfies z.ZodType<ProblemDetail>;

/** A status from 400 to 599, and up to 1,000 faults of the body. */
export const problemSchema = z
  .strictObject({
    type: z.string().max(2000),
    title: z.string().max(200),
    status: z.int().min(400).max(599),
    detail: z.string().max(2000),
    code,
    errors: z.array(problemDetailSchema).max(1000).exactOptional(),
  })
  .meta({ id: 'Problem' }) satisfies z.ZodType<Problem>;
