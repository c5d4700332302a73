/** In which group of the reference an entity stands: by the file that holds its interface, in this order. */

interface Chapter {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly files: readonly string[];
}

const chapters: readonly Chapter[] = [
  {
    key: 'plan',
    title: 'Plan',
    words: 'The plan itself, who is in it, and when what happens.',
    files: [
      'plan',
      'policy-area',
      'organisation',
      'stage',
      'plan-event',
      'plan-item',
      'report',
      'plan-export',
    ],
  },
  {
    key: 'making',
    title: 'Making the plan',
    words: 'What people contribute, what they discuss, how it is judged, and what they are answered.',
    files: [
      'key-issues',
      'idea',
      'consultation-document',
      'paragraph',
      'comment',
      'position',
      'vote',
      'criteria-set',
      'assessment',
      'reasoned-response',
    ],
  },
  {
    key: 'keeping',
    title: 'Keeping the plan',
    words: 'What is promised, in which steps, and how it is going as each side sees it.',
    files: [
      'commitment',
      'commitment-summary',
      'milestone',
      'status-report',
      'irm-assessment',
      'indicator',
      'money',
    ],
  },
  {
    key: 'trust',
    title: 'Trust',
    words: 'How anybody can see that nothing was lost, changed or silenced.',
    files: ['receipt', 'ledger', 'moderation', 'participant'],
  },
];

const shared = {
  key: 'shared',
  title: 'Shared parts',
  words: 'What the others are made of, and what a backend says of itself.',
};

const results = {
  key: 'results',
  title: 'What checks and rules give',
  words: 'No documents: what validators, rules and codelists take and give back.',
};

/** The files that are named here, for the test that they exist. */
export const namedFiles = chapters.flatMap(({ files }) => files);

interface Placed {
  /** Within `src/`: `model/plan.ts`. */
  readonly file: string;
  readonly entity: { readonly name: string };
}

const inModel = ({ file }: Placed) => file.startsWith('model/');
const roomOf = ({ file }: Placed) => file.replace('model/', '').replace('.ts', '');

/** What a file is named after comes first; in the source it has to come after its parts. */
function mainFirst<T extends Placed>(things: readonly T[]): T[] {
  const isMain = (thing: T) => thing.entity.name.toLowerCase() === roomOf(thing).replaceAll('-', '');
  return [...things.filter(isMain), ...things.filter((thing) => !isMain(thing))];
}

/** Sorts things into the groups by the file that they stand in; what of the model is not named above is shared. */
export function grouped<T extends Placed>(
  things: readonly T[],
): { key: string; title: string; words: string; things: readonly T[] }[] {
  const inRoom = (room: string) => mainFirst(things.filter((thing) => roomOf(thing) === room));
  const rooms = [...new Set(things.filter(inModel).map(roomOf))];
  return [
    ...chapters.map(({ files, ...chapter }) => ({ ...chapter, things: files.flatMap(inRoom) })),
    { ...shared, things: rooms.filter((room) => !namedFiles.includes(room)).flatMap(inRoom) },
    { ...results, things: things.filter((thing) => !inModel(thing)) },
  ];
}
