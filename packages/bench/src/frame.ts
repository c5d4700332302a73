/** What pages time with, next to what is measured. */

/** How long something took, in milliseconds: in scripts, and until it was drawn. */
export interface Took {
  scripts: number;
  first: number;
}

/** When the second turn comes, the frame that follows the first one has been drawn. Tells when scripts had made way for it. */
export const frame = () =>
  new Promise<number>((resolve) =>
    requestAnimationFrame(() => {
      const scripted = performance.now();
      requestAnimationFrame(() => resolve(scripted));
    }),
  );

/** Until something holds; asked once a frame, while nothing is measured. */
export async function until(holds: () => unknown): Promise<void> {
  const late = performance.now() + 120_000;
  while (!holds()) {
    if (performance.now() > late) throw new Error(`Never came: ${String(holds)}`);
    await frame();
  }
}

/** From setting markup to the frame that has it. */
export async function plainly(place: Element, markup: string): Promise<Took> {
  const start = performance.now();
  // eslint-disable-next-line no-restricted-syntax -- what is measured, of made-up text
  place.innerHTML = markup;
  const scripts = (await frame()) - start;
  return { scripts, first: performance.now() - start };
}
