/** One line of progress, such as `build    core (2.1 s)`. */
export function progress(topic, text) {
  process.stdout.write(`${topic.padEnd(9)} ${text}\n`);
}

/** Runs a step and prints how long it took. */
export async function timed(topic, text, step) {
  const started = performance.now();
  const result = await step();
  progress(topic, `${text} (${seconds(performance.now() - started)} s)`);
  return result;
}

export const seconds = (milliseconds) => (milliseconds / 1000).toFixed(1);
