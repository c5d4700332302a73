import {
  organisationKinds,
  participantRoles,
  reportSides,
  type OrganisationKind,
  type ParticipantRole,
  type ReportSide,
} from '@ogp-kit/core';
import { Command, Option } from 'commander';
import { newParticipant, Tokens, type Claims } from '../guard/token.ts';
import { Store } from '../store/store.ts';
import { ExitError, say } from './exit.ts';
import { dataOption, idArgument, nameArgument, positiveNumber } from './options.ts';

interface TokenFlags {
  data: string;
  role?: ParticipantRole;
  revoke?: string;
  name?: string;
  organisation?: string;
  organisationKind?: OrganisationKind;
  plan?: string;
  policyArea?: string;
  side?: ReportSide;
  days: number;
}

const note = (line: string) => process.stderr.write(`${line}\n`);

async function revoke(store: Store, id: string): Promise<void> {
  if (!(await store.revoke(id))) throw new ExitError(1, `Nobody here has the id ${id}.`);
  note(`No token of ${id} holds any more.`);
}

async function make(store: Store, role: ParticipantRole, days: number, claims: Claims): Promise<void> {
  const participant = newParticipant(role);
  await store.register(participant);
  say(await new Tokens(store.keys.token).make(participant, days, claims));
  const end = new Date(Date.parse(participant.createdAt) + days * 24 * 60 * 60 * 1000);
  const who = claims.name === undefined ? '' : ` for ${claims.name}`;
  note(`The token of ${participant.id}${who}: role ${role}, until ${end.toISOString()}.`);
  note(
    `Whoever has it is believed to be them. It ends at once with: ogp-kit token --revoke ${participant.id}`,
  );
}

async function act({ data, role, revoke: revoked, days, ...claims }: TokenFlags): Promise<void> {
  if ((role === undefined) === (revoked === undefined)) {
    throw new ExitError(2, 'Give --role to make a token, or --revoke to make those of somebody worthless.');
  }
  const store = await Store.open(data);
  try {
    await (role === undefined ? revoke(store, revoked!) : make(store, role, days, claims));
  } finally {
    await store.close();
  }
}

export const tokenCommand = () =>
  new Command('token')
    .description(
      'Make a token, which is printed alone; or make those of somebody worthless. Both also while the server runs.',
    )
    .addOption(new Option('--role <role>', 'what whoever has it may do').choices(participantRoles))
    .option('--revoke <id>', 'make all tokens of a participant worthless')
    .option('--name <name>', "the name that an organisation's contributions have", nameArgument)
    .option('--organisation <id>', 'id of the organisation that they speak for', idArgument)
    .addOption(
      new Option('--organisation-kind <kind>', 'what kind of organisation it is').choices(organisationKinds),
    )
    .option('--plan <id>', 'only what belongs to this plan', idArgument)
    .option('--policy-area <id>', 'only ideas, key issues and commitments of this area', idArgument)
    .addOption(
      new Option(
        '--side <side>',
        'whose view their status reports are, where role and kind do not say',
      ).choices(reportSides),
    )
    .option('--days <number>', 'days for which it holds', positiveNumber, 90)
    .addOption(dataOption())
    .action(act);
