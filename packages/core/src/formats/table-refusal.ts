/** What can keep a table from being read, besides what `validate` finds in what it says. */
export const tableFaults = {
  'no-place': {
    en: 'The table has no column “place”. It says which entity each row is.',
    sq: 'Tabela nuk ka kolonën “place”. Ajo tregon se çfarë është çdo rresht.',
  },
  'quotes-open': {
    en: 'From this row on, quotes are opened and not closed.',
    sq: 'Nga ky rresht hapen thonjëza që nuk mbyllen.',
  },
  'head-unclear': {
    en: 'This is no name of a column. Write names of members with dots between, such as title.en.',
    sq: 'Ky nuk është emër kolone. Shkruani emra me pika ndërmjet, si title.en.',
  },
  'head-repeated': {
    en: 'Another column has this name.',
    sq: 'Një kolonë tjetër e ka këtë emër.',
  },
  'head-missing': {
    en: 'This cell has no head of a column above it.',
    sq: 'Kjo qelizë nuk ka emër kolone mbi të.',
  },
  'place-unclear': {
    en: 'This is no place. Write plan, or names and numbers by turns, such as commitments.2.milestones.1.',
    sq: 'Ky nuk është vend. Shkruani plan, ose emra dhe numra me radhë, si commitments.2.milestones.1.',
  },
  'place-repeated': {
    en: 'Another row has this place.',
    sq: 'Një rresht tjetër e ka këtë vend.',
  },
  'place-alone': {
    en: 'It stands in something that has no row of its own.',
    sq: 'Qëndron brenda diçkaje që nuk ka rresht të vetin.',
  },
  'not-of-type': {
    en: 'This is not what the column holds, which its head says: number, boolean (true, false), list (a; b), json.',
    sq: 'Kjo nuk është ajo që mban kolona sipas emrit të saj: number, boolean (true, false), list (a; b), json.',
  },
  'cells-overlap': {
    en: 'Another cell of the row says the same, or a part of it.',
    sq: 'Një qelizë tjetër e rreshtit thotë të njëjtën gjë, ose një pjesë të saj.',
  },
} as const;

/** What keeps a table from being read (closed list; grows). */
export type TableFault = keyof typeof tableFaults;
