/** How fast to ask. */
export interface PaceSettings {
  /** Requests in any 60 seconds. */
  perMinute: number;
  /** Requests that wait for their answers at the same time. */
  atOnce: number;
}

/** Lets tasks begin one after the other, as fast as a platform allows. */
export interface Pace {
  /** Runs a task when its turn has come. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Lets nothing begin for so many seconds. */
  rest(seconds: number): void;
}

const minute = 60_000;

/**
 * Platforms answer 429 to whoever asks too often, and some shut such an address out for longer. So requests wait here
 * instead, in the order in which they came.
 */
export function pace({ perMinute, atOnce }: PaceSettings): Pace {
  const begun: number[] = [];
  const waiting: (() => void)[] = [];
  let running = 0;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(now: number): number {
    while (begun.length > 0 && begun[0]! <= now - minute) begun.shift();
    const full = begun.length >= perMinute ? begun[begun.length - perMinute]! + minute - now : 0;
    return Math.max(0, full, notBefore - now);
  }

  function next(): void {
    clearTimeout(timer);
    while (waiting.length > 0 && running < atOnce) {
      const now = Date.now();
      const pause = wait(now);
      if (pause > 0) {
        timer = setTimeout(next, pause);
        return;
      }
      begun.push(now);
      running += 1;
      waiting.shift()!();
    }
  }

  return {
    async run(task) {
      await new Promise<void>((begin) => {
        waiting.push(begin);
        next();
      });
      try {
        return await task();
      } finally {
        running -= 1;
        next();
      }
    },
    rest(seconds) {
      notBefore = Math.max(notBefore, Date.now() + seconds * 1000);
    },
  };
}
