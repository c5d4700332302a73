import { parseArgs } from 'node:util';
import { isSound } from './audit.ts';
import { canTrace, countFlushes } from './flushes.ts';
import { spoilsFirstStart } from './first-starts.ts';
import { killLoop } from './kill-loop.ts';
import { built } from './server-process.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  options: { kills: { type: 'string', default: '200' } },
});

const write = (line: string) => process.stdout.write(`${line}\n`);
const kills = Number(values.kills);
const result = await killLoop(built, kills, {
  onKill: (done) => {
    if (done % 20 === 0) write(`${done} of ${kills} kills`);
  },
});
write(
  `kills ${result.kills}, contributions sent ${result.sent}, acknowledged ${result.acknowledged}, repeated ${result.repeated}`,
);
write(`acknowledged lost ${result.lost}`);
write(`doubled ${result.doubled}`);
write(`receipts failing ${result.receiptsFailing}`);
write(`ledger faults ${result.ledgerFaults}`);
write(`wrong answers ${result.wrongAnswers}`);
let flushed = true;
if (canTrace) {
  const counts = await countFlushes(built, 100);
  flushed = counts.length === 100 && Math.min(...counts) >= 1;
  write(
    `flushes between write and answer: at least ${Math.min(...counts)} in each of ${counts.length} answers`,
  );
} else write('flushes not counted: strace is not installed');
const firstStarts = Math.ceil(kills / 4);
const spoiled = await spoilsFirstStart(built, firstStarts);
write(`first starts killed ${firstStarts}, a data folder spoiled: ${spoiled ? 'yes' : 'no'}`);
if (!isSound(result) || !flushed || spoiled) process.exitCode = 1;
