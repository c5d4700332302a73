import { isOgpError } from '../errors.ts';

/** Of what a platform says that it is not there, nothing. */
export async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    if (isOgpError(thrown) && thrown.code === 'not-found') return undefined;
    throw thrown;
  }
}
