import {
  budgetTotal,
  isOverdue,
  milestoneStatusLabels,
  reportSides,
  type CommitmentSummary,
  type MilestoneStatus,
  type MilestoneSummary,
  type Money,
  type Plan,
  type PlanItem,
} from '@ogp-kit/core/browser';

/** As little style as makes it look like what it is; nothing is left out of layout. */
export const plainStyle = `<style>
  table { border-collapse: collapse }
  th, td { padding: 0.25rem 0.5rem; border-block-end: 1px solid #888; text-align: start; vertical-align: top }
</style>`;

const dayWords = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const dated = (day: string | undefined) => (day ? dayWords.format(new Date(day)) : '');
const amounts = new Intl.NumberFormat('en');

const statusWords = (status: MilestoneStatus | undefined) =>
  status ? milestoneStatusLabels.labels[status].en : 'Nobody has said';

// The made-up words have no sign that markup would take for its own.
const row = (cells: readonly (string | undefined)[], head = 1): string =>
  `<tr>${cells.map((words, i) => (i === head ? `<th scope="row">${words}</th>` : `<td>${words}</td>`)).join('')}</tr>`;

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<table><thead><tr>${heads.map((words) => `<th scope="col">${words}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

const namesOf = ({ organisations }: Plan) => {
  const names = new Map(organisations.map(({ id, name }) => [id, name['en']!]));
  return (actor: CommitmentSummary['leadInstitution']) => names.get(actor?.organisation ?? '') ?? '';
};

function lateWords({ endDate, status }: MilestoneSummary, today: string): string {
  if (!isOverdue({ ...(endDate && { endDate }), ...(status && { status }) }, today)) return '';
  return `Overdue, ${(Date.parse(today) - Date.parse(endDate!)) / 86_400_000} days late`;
}

/** Every commitment; `all`: each with its milestones, in one table. */
export function commitmentsMarkup(plan: Plan, today: string, all: boolean): string {
  const name = namesOf(plan);
  const areas = new Map(plan.policyAreas.map(({ id, label }) => [id, label['en']]));
  const rows = plan.commitments!.flatMap((one) => {
    const { milestones = [], sides = {} } = one;
    const complete = milestones.filter(({ status }) => status === 'complete').length;
    const late = milestones.filter((step) => lateWords(step, today)).length;
    return [
      row([
        one.localNumber,
        one.title['en'],
        one.policyAreas!.map((id) => areas.get(id)).join(', '),
        name(one.leadInstitution),
        `${complete} of ${milestones.length} milestones complete`,
        late ? `${late} overdue` : '',
        ...reportSides.map((side) => statusWords(sides[side]?.status)),
      ]),
      ...(all ? milestones : []).map((step) =>
        row([
          step.number,
          step.title['en'],
          '',
          '',
          `${dated(step.startDate)} to ${dated(step.endDate)}`,
          lateWords(step, today),
          statusWords(step.status),
          '',
          '',
        ]),
      ),
    ];
  });
  const sides = ['Government', 'Civil society', 'IRM review'];
  return table(
    ['Number', 'Commitment', 'Policy area', 'Institution', 'Milestones', 'Overdue', ...sides],
    rows,
  );
}

const parts = ['indicativeCost', 'stateBudget', 'foreignFunding', 'financialGap'] as const;
const amount = (money: Money | undefined) => (money ? amounts.format(Number(money.amount)) : 'not given');

/** The lines of the plan's table, with the sums that the element tells. */
export function itemsMarkup(plan: Plan): string {
  const name = namesOf(plan);
  const items = plan.items!;
  const titles = new Map(plan.commitments!.map(({ id, title }) => [id, title['en']]));
  const sum = (words: string, lines: readonly PlanItem[]) => {
    const sums = parts.map((part) => {
      const { total, given, of } = budgetTotal(lines.map(({ budget }) => budget?.[part]));
      return `${amount(total)} given for ${given} of ${of}`;
    });
    return row(['', words, '', '', '', ...sums]);
  };
  const rows = items.flatMap((item, i) => {
    const {
      number,
      level,
      title,
      parent,
      leadInstitution,
      otherInstitutions = [],
      budget,
      commitment,
    } = item;
    if (level !== 'activity') return row([number, `${level} ${title['en']}`, '', '', '', '', '', '', '']);
    const isLast = items[i + 1]?.parent !== parent;
    return [
      row([
        number,
        `${title['en']}<div>Commitment: ${titles.get(commitment!)}</div>`,
        `${name(leadInstitution)}${otherInstitutions.length ? `<div>with ${otherInstitutions.map(name).join(', ')}</div>` : ''}`,
        dated(item.startDate),
        dated(item.endDate),
        ...parts.map((part) => amount(budget?.[part])),
      ]),
      ...(isLast
        ? [
            sum(
              `Total, ${parent}`,
              items.filter((one) => one.parent === parent),
            ),
          ]
        : []),
    ];
  });
  const money = ['Indicative cost', 'State budget', 'Foreign funding', 'Financial gap'];
  return table(
    ['Number', 'Line', 'Institutions', 'Start', 'End', ...money],
    [
      ...rows,
      sum(
        'All lines',
        items.filter(({ level }) => level === 'activity'),
      ),
    ],
  );
}
