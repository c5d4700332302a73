import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSound } from './audit.ts';
import { canTrace, countFlushes } from './flushes.ts';
import { spoilsFirstStart } from './first-starts.ts';
import { killLoop } from './kill-loop.ts';
import {
  answerBeforeCommit,
  keyOutsideTransaction,
  migrationInSteps,
  synchronousOff,
  withFault,
} from './seeded-faults.ts';
import { built } from './server-process.ts';

const noTracer = canTrace ? false : 'strace is not installed, or may not trace here';

test('a server killed six times under load loses and doubles nothing', async () => {
  const result = await killLoop(built, 6);
  assert.ok(result.repeated >= 6, `only ${result.repeated} sends were cut off`);
  assert.ok(result.acknowledged >= 6, `only ${result.acknowledged} sends were acknowledged`);
  assert.ok(isSound(result), JSON.stringify(result));
});

test('a first start that is killed can be made again', async () => {
  assert.equal(await spoilsFirstStart(built, 10), false);
});

test('before each answer the database is flushed to the disk', { skip: noTracer }, async () => {
  const counts = await countFlushes(built, 20);
  assert.equal(counts.length, 20);
  assert.ok(Math.min(...counts) >= 1, counts.join(' '));
});

test('seeded fault: an answer before COMMIT loses what was acknowledged, and is caught', async () => {
  const result = await withFault(answerBeforeCommit, (dist) => killLoop(dist, 60, { every: 2 }));
  assert.ok(result.lost > 0, JSON.stringify(result));
});

test('seeded fault: keys outside the transaction double contributions, and are caught', async () => {
  const result = await withFault(keyOutsideTransaction, (dist) => killLoop(dist, 60, { every: 2 }));
  assert.ok(result.doubled > 0, JSON.stringify(result));
});

test('seeded fault: a migration that is not all or nothing spoils first starts, and is caught', async () => {
  assert.ok(await withFault(migrationInSteps, (dist) => spoilsFirstStart(dist, 120)));
});

test('seeded fault: a database that is not flushed is caught', { skip: noTracer }, async () => {
  const counts = await withFault(synchronousOff, (dist) => countFlushes(dist, 20));
  assert.equal(counts.length, 20);
  assert.equal(Math.max(...counts), 0, counts.join(' '));
});

test('seeded fault: an answer before COMMIT is seen in the trace, too', { skip: noTracer }, async () => {
  const counts = await withFault(answerBeforeCommit, (dist) => countFlushes(dist, 20));
  assert.equal(Math.min(...counts), 0, counts.join(' '));
});
