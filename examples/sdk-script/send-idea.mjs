import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { httpBackend, isFinal, isOgpError } from '@ogp-kit/client';
import { callState, formatReceiptCode, validateNewIdea } from '@ogp-kit/core';

const usage = `Sends an idea to a backend of the participation protocol.

  node send-idea.mjs [IDEA.json] [--api URL] [--plan ID] [--language en|sq] [--key KEY] [--check]

  IDEA.json    what to send; without it, idea.json beside this script
  --api        the folder of the backend's ogp.json (default: API_URL, else http://localhost:4001/)
  --plan       id of a plan (default: the first that takes ideas now)
  --language   of the messages (default: en)
  --key        8 to 128 characters that name this send: with the same key it is stored once, however often it is sent
  --check      only say what is wrong with the idea

Exit code 0: sent, or nothing wrong with it. 1: refused, or the backend cannot be reached. 2: wrong use.`;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        api: { type: 'string', default: process.env.API_URL ?? 'http://localhost:4001/' },
        plan: { type: 'string' },
        language: { type: 'string', default: 'en' },
        key: { type: 'string', default: randomUUID() },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

async function readIdea(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    console.error(`${file.pathname ?? file}: ${error.message}`);
    process.exit(2);
  }
}

function complain(issues) {
  for (const { severity, pointer, message } of issues)
    console.error(`  ${severity}  ${pointer || '/'}  ${message}`);
}

const { positionals, values: options } = readArguments();
if (options.help) {
  console.log(usage);
  process.exit();
}

const idea = await readIdea(positionals[0] ?? new URL('idea.json', import.meta.url));
const { ok, issues } = validateNewIdea(idea, { language: options.language });
complain(issues);
if (!ok) {
  console.error('Nothing was sent.');
  process.exit(1);
}
if (options.check) {
  console.log('Nothing is wrong with this idea.');
  process.exit();
}

const backend = httpBackend(options.api);
if (!backend.id) {
  console.error(`--api ${options.api} is no web address: it begins with http:// or https://.`);
  process.exit(2);
}

async function choosePlan() {
  const { items } = await backend.read('plans.json');
  console.log(`${items.length} ${items.length === 1 ? 'plan' : 'plans'} at ${backend.id}`);
  for (const { id, title } of items) {
    console.log(`  ${id}  ${title[options.language] ?? title.en ?? Object.values(title)[0]}`);
    if (options.plan && options.plan !== id) continue;
    const plan = await backend.read(`plans/${id}.json`);
    const call = plan.calls.find(({ kind }) => kind === 'idea');
    if (options.plan || (call && callState(call, new Date()) === 'open')) return plan;
  }
  console.error(options.plan ? `There is no plan ${options.plan}.` : 'No plan takes ideas now.');
  process.exit(1);
}

try {
  const { writes } = await backend.discover();
  if (!writes.includes('ideas')) {
    console.error(`${backend.id} takes no ideas.`);
    process.exit(1);
  }
  const plan = await choosePlan();
  const { record, receipt, code } = await backend.send(
    { kind: 'idea', plan: plan.id, body: idea },
    { key: options.key, language: options.language },
  );
  console.log(`
The idea has arrived: ${record.id}, entry ${receipt.n} of the ledger.
Receipt code (keep it to yourself): ${formatReceiptCode(code)}

Follow it:  ${new URL(`receipts/${receipt.id}.json`, backend.id)}
Read it:    ${new URL(`ideas/${record.id}.json`, backend.id)}
All ideas:  ${new URL(`plans/${plan.id}/ideas.json`, backend.id)}`);
} catch (error) {
  if (!isOgpError(error)) throw error;
  console.error(`${error.message} (${error.code}${error.status ? `, ${error.status}` : ''}, ${backend.id})`);
  complain(error.issues.map((issue) => ({ severity: 'error', message: issue.detail, ...issue })));
  if (!isFinal(error)) console.error(`To try again without sending it twice: --key ${options.key}`);
  process.exit(1);
}
