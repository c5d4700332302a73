import type { Author, IdeaAnswers } from '@ogp-kit/core';
import { until, type Person } from '../person.ts';

/** An idea with the three answers that are needed, to be told apart by its summary. */
export function shortIdea(name: string): { answers: IdeaAnswers & { solution: string }; author: Author } {
  return {
    answers: {
      summary: `Opening hours as data (${name})`,
      problem: 'Nobody knows when an office is open.',
      solution: 'Every office publishes its hours in one place.',
    },
    author: { kind: 'anonymous' },
  };
}

/** Waits until the form says that the idea is kept here until there is a connection. */
export async function isWaiting(person: Person): Promise<void> {
  await until('the idea to wait', () =>
    person.page.evaluate(() => Boolean(document.querySelector('ogp-idea-form')?.matches(':state(offline)'))),
  );
}

/** Lets go of the receipt by its last button, which begins another idea. */
export async function shareAnother(person: Person): Promise<void> {
  const receipt = await person.part('[part~="receipt"]');
  const buttons = await receipt.$$('button');
  await buttons.at(-1)?.click();
}

/** How many drafts and waiting or arrived ideas the browser keeps for the page's origin. */
export function keptOnDevice(person: Person): Promise<number> {
  return person.page.evaluate(async () => {
    const opened = indexedDB.open('ogp-kit');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(new Error('no database'));
    });
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    const counts = stores.map((store) => {
      const counting = transaction.objectStore(store).count();
      return new Promise<number>((resolve) => (counting.onsuccess = () => resolve(counting.result)));
    });
    const all = await Promise.all(counts);
    database.close();
    return all.reduce((sum, count) => sum + count, 0);
  });
}
