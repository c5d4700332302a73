import { moderationModes, type ModerationMode } from '@ogp-kit/core';
import { Command, Option } from 'commander';
import { serve } from '../serve.ts';
import { say } from './exit.ts';
import { inWords } from './in-words.ts';
import {
  commentLimit,
  dataOption,
  localisedTitle,
  originNames,
  portNumber,
  positiveNumber,
} from './options.ts';

interface ServeFlags {
  data: string;
  port: number;
  host: string;
  origin?: string[];
  title?: Record<string, string>;
  writesPerMinute: number;
  trustProxy?: boolean;
  commentLimit: number;
  moderation: ModerationMode;
}

async function act(flags: ServeFlags): Promise<void> {
  const { origin, ...others } = flags;
  const onFailure = (error: unknown) => {
    const whole = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${inWords(error, flags) ?? whole}\n`);
  };
  const server = await serve({ ...others, origins: origin, onFailure });
  const stop = stopped();
  const hint = origin === undefined ? '\nNo website may send contributions yet: name one with --origin.' : '';
  say(`OGP Kit backend: ${server.url}${hint}`);
  await stop;
  await server.close();
}

/** Resolves with the first signal to stop; the second one ends the process as it would have. */
function stopped(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ['SIGTERM', 'SIGINT'] as const;
    const onSignal = () => {
      for (const signal of signals) process.off(signal, onSignal);
      resolve();
    };
    for (const signal of signals) process.on(signal, onSignal);
  });
}

export const serveCommand = () =>
  new Command('serve')
    .description(
      'Run the backend until it is told to stop (SIGTERM, Ctrl-C); then finish what has begun, within five seconds.',
    )
    .addOption(dataOption())
    .addOption(
      new Option('--port <number>', 'port to listen at; 0 takes a free one')
        .env('API_PORT')
        .default(4001)
        .argParser(portNumber),
    )
    .option('--host <address>', 'address to listen at; 0.0.0.0 for all', '127.0.0.1')
    .option('--origin <origin>', 'website that may send contributions; repeatable; * for all', originNames)
    .option(
      '--title <[lang=]text>',
      'what the backend is called; repeatable, once a language',
      localisedTitle,
    )
    .option('--writes-per-minute <number>', 'writes that one network address may make', positiveNumber, 60)
    .option('--comment-limit <number>', 'characters that a comment may have', commentLimit, 5000)
    .addOption(
      new Option(
        '--moderation <when>',
        'contributions are shown at once (after), or when a moderator says so (before)',
      )
        .choices(moderationModes)
        .default('after'),
    )
    .option('--trust-proxy', 'a proxy of your own sets X-Forwarded-For')
    .action(act);
