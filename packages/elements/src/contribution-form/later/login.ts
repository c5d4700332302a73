import type { ContributionForm } from '../contribution-form.ts';

/** The host's login as it is when asked for, since it may come late and change. */
export const tokenOf = ({ settings: { token } }: ContributionForm): string | Promise<string> | undefined =>
  typeof token === 'function' ? token() : token;

/** Whose drafts they are: the subject of the host's login, where it can be read; the token itself is never kept. */
export async function ownerOf(form: ContributionForm): Promise<string> {
  try {
    const claims = (await tokenOf(form))!.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return `sub:${(JSON.parse(atob(claims)) as { sub: string }).sub}`;
  } catch {
    return 'guest';
  }
}
