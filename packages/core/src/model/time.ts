import * as z from 'zod';

/**
 * A moment, RFC 3339 in UTC with `Z`. That the calendar day exists is a rule (`checkCalendar`).
 * @maxLength 40
 * @pattern ^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$
 */
export type Time = string;

/**
 * A day, `YYYY-MM-DD`. That it exists in the calendar is a rule (`checkCalendar`).
 * @maxLength 10
 * @pattern ^\d{4}-\d\d-\d\d$
 */
export type Day = string;

/**
 * A date as precise as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Its length is its precision.
 * @maxLength 10
 * @pattern ^\d{4}(-\d\d(-\d\d)?)?$
 */
export type PartialDate = string;

/**
 * A zone of the IANA time zone database, such as `Europe/Tirane`. That there is one of the name is a rule (`planRules`).
 * @minLength 1
 * @maxLength 64
 * @pattern ^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$
 */
export type TimeZone = string;

/** The form alone: `9999-99-99T99:99:99Z` passes here, and `checkCalendar` finds it. */
export const timeSchema = z
  .string()
  .max(40, { abort: true })
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);

/** The form alone: `2021-02-30` passes here, and `checkCalendar` finds it. */
export const daySchema = z
  .string()
  .max(10, { abort: true })
  .regex(/^\d{4}-\d\d-\d\d$/);

/** The form alone: `2021-13` passes here, and `checkCalendar` finds it. */
export const partialDateSchema = z
  .string()
  .max(10, { abort: true })
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

/** The form alone: `Foo/Bar` passes here, and `planRules` finds it. */
export const timeZoneSchema = z
  .string()
  .min(1)
  .max(64, { abort: true })
  .regex(/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+)*$/);
