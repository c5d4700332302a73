import type { GuestToken } from '@ogp-kit/core/browser';
import type { Backend } from './backend.ts';
import { newKey } from './draft.ts';
import { isOgpError } from './errors.ts';
import type { Keeping } from './keeping.ts';

/**
 * The token by which a backend knows this device's guest again: the one that is kept, or a new one, which is kept from
 * then on. One at a time over all tabs, so that nobody becomes two guests.
 * @param spent - A token that the backend has refused: it is not given again.
 * @throws OgpError
 */
export async function guestToken(backend: Backend, keeping: Keeping, spent?: string): Promise<string> {
  const take = async () => {
    const kept = await keeping.guest(backend.id);
    if (kept && kept !== spent) return kept;
    const { token } = await backend.write<GuestToken>('POST', 'participants', {}, { key: newKey() });
    await keeping.keepGuest(backend.id, token);
    return token;
  };
  try {
    return await navigator.locks.request(`ogp-guest ${backend.id}`, take);
  } catch (error) {
    if (isOgpError(error)) throw error;
    // Where tabs cannot lock (plain http), two that begin at the same moment may become two guests.
    return take();
  }
}
