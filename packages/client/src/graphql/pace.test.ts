import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { pace } from './pace.ts';

/** Lets what is due happen. */
const settle = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

test('no more begin in any minute than are allowed, and no more run at once', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 0 });
  try {
    const { run } = pace({ perMinute: 5, atOnce: 2 });
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const tasks = Array.from({ length: 12 }, () =>
      run(async () => {
        begun.push(Date.now());
        most = Math.max(most, ++running);
        await Promise.resolve();
        running -= 1;
      }),
    );
    for (let second = 0; second < 200; second++) {
      await settle();
      mock.timers.tick(1000);
    }
    await Promise.all(tasks);
    assert.equal(begun.length, 12);
    assert.ok(most <= 2);
    for (const [i, at] of begun.entries()) if (i >= 5) assert.ok(at - begun[i - 5]! >= 60_000);
  } finally {
    mock.timers.reset();
  }
});

test('nothing begins while the platform asks to wait', async () => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 0 });
  try {
    const { run, rest } = pace({ perMinute: 100, atOnce: 3 });
    rest(10);
    let at = -1;
    const task = run(async () => void (at = Date.now()));
    await settle();
    assert.equal(at, -1);
    for (let second = 0; second < 12; second++) {
      mock.timers.tick(1000);
      await settle();
    }
    await task;
    assert.equal(at, 10_000);
  } finally {
    mock.timers.reset();
  }
});

test('a task that fails makes room for the next', async () => {
  const { run } = pace({ perMinute: 100, atOnce: 1 });
  await assert.rejects(run(() => Promise.reject(new Error('no'))));
  assert.equal(await run(async () => 1), 1);
});
