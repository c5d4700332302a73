import { identifierSchema } from '@ogp-kit/core';
import { Refusal } from '../problem/refusal.ts';
import type { Parameters, Route } from './route.ts';

/** @throws Refusal `not-found` where it is no identifier. */
export function identifier(parameters: Parameters, name: string): string {
  const parsed = identifierSchema.safeParse(parameters[name]);
  if (!parsed.success) throw new Refusal('not-found');
  return parsed.data;
}

/** @throws Refusal `not-found` where it is no whole number from 1. */
export function ordinal(parameters: Parameters, name: string): number {
  if (!/^[1-9]\d{0,8}$/.test(parameters[name] ?? '')) throw new Refusal('not-found');
  return Number(parameters[name]);
}

export const page = (parameters: Parameters): number => ordinal(parameters, 'page');

/** The path that a request was for. */
export const pathOf = ({ path }: Pick<Route, 'path'>, parameters: Parameters): string =>
  path.replace(/\{(\w+)\}/g, (_all, name: string) => parameters[name] ?? '');
