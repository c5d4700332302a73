/** Shows a plan with all four elements, everything open, and compares what is shown with what was given. */
import type {} from '@ogp-kit/elements/commitment-card';
import type {} from '@ogp-kit/elements/commitment-list';
import type {} from '@ogp-kit/elements/plan-table';
import type {} from '@ogp-kit/elements/plan-timeline';
import type { Shown } from '../watched.ts';
import { Comparison } from './comparison.ts';
import { unified, until } from './drawn.ts';
import { planOf, readerOf, type GivenPlan } from './plan-texts.ts';

type Tag = 'ogp-commitment-card' | 'ogp-commitment-list' | 'ogp-plan-timeline' | 'ogp-plan-table';

/** Puts an element into the page; resolves when what is asked for is there. */
async function put<Name extends Tag>(
  tag: Name,
  members: Partial<HTMLElementTagNameMap[Name]>,
  ready: string,
): Promise<{ element: HTMLElementTagNameMap[Name]; root: ShadowRoot }> {
  const element = document.createElement(tag);
  element.lang = 'en';
  element.linkCommitment = '/commitments/{id}';
  Object.assign(element, members);
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector(ready));
  return { element, root: element.shadowRoot! };
}

/** What a part of a list of things has, by place. */
const parts = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

async function listed(found: Comparison, given: GivenPlan, payloads: readonly string[]): Promise<void> {
  const { element, root } = await put('ogp-commitment-list', { content: given.export }, '.list > li');
  await until(() => parts(root, '.list > li').length === payloads.length);
  const rows = parts(root, '.list > li');
  const areas = parts(root, '#area option');
  const bars = parts(root, '.bars button');
  payloads.forEach((payload, i) => {
    const row = rows[i]!;
    found.is('title in the list', row.querySelector('[role=heading]'), payload);
    const [kicker, facts] = parts(row, 'p.sm.muted');
    found.is('number and area', kicker, `Commitment ${payload} · ${payload}`);
    found.is('who leads', facts, `${payload} · 0 of 2 milestones complete`);
    found.is('area to choose', areas[i + 1], payload);
    found.is('area in the picture', bars[i], payload);
  });
  element.remove();
}

async function timed(found: Comparison, given: GivenPlan, payloads: readonly string[]): Promise<void> {
  const content = given.export;
  const { element, root } = await put('ogp-plan-timeline', { content, view: 'making' }, '.lane');
  const stages = parts(root, '.lane');
  const [events, reports] = parts(root, 'section');
  payloads.forEach((payload, i) => {
    const stage = stages[i]!;
    found.is('stage', stage.querySelector('[role=heading]'), `${i + 1}. ${payload}`);
    found.is('period', stage.querySelector('.row .muted'), payload);
    const [task, event] = parts(stage, '.tasks > li');
    found.is('task', task!.querySelector(':scope > [dir]'), payload);
    found.is('description of a task', task!.querySelector('p.sm.muted'), payload);
    for (const link of parts(task!, 'p.sm:not(.muted) [dir]')) found.is('evidence', link, payload);
    for (const one of [event!, parts(events!, '.tasks > li')[i]!]) {
      found.is('event', one.querySelector('[dir]'), payload);
      const [venue, organiser, group] = parts(one, 'p.sm.muted [dir]');
      for (const words of [venue, organiser, group]) found.is('of an event', words, payload);
    }
    found.is('report', parts(reports!, 'li [dir]')[i], payload);
  });
  element.view = 'keeping';
  const groups = await until(() => {
    const all = parts(root, '.group');
    return all.length === payloads.length && all;
  });
  payloads.forEach((payload, i) => {
    found.is(
      'commitment on the timeline',
      groups[i]!.querySelector('[role=heading]'),
      `${payload}. ${payload}`,
    );
    const [first, second] = parts(groups[i]!, '.lane');
    found.is('milestone on the timeline', first!.querySelector('[dir]'), payload);
    found.is('milestone in another language', second!.querySelector('[dir]'), payload);
    found.is('deadline on the timeline', second!.querySelector('.row .muted'), payload);
  });
  element.remove();
}

/** What a line says of its commitment. */
const unlinked = (line: Element): string =>
  line
    .querySelector('th .sm')!
    .textContent.trim()
    .replace(/^Commitment:/, '');

async function tabled(found: Comparison, given: GivenPlan, payloads: readonly string[]): Promise<void> {
  const { element, root } = await put('ogp-plan-table', { content: given.export }, 'table');
  const heads = parts(root, '.head th > [dir]');
  const lines = parts(root, 'tr[part=item]').filter((one) => !one.textContent.includes('as a whole'));
  found.is('title of the table', root.querySelector('[role=heading]'), payloads[0]!);
  payloads.forEach((payload, i) => {
    found.is('line above', heads[i], payload);
    const [line, strange] = lines.slice(2 * i);
    found.is('number', line!.querySelector('.nr'), payload);
    const [title, commitment, lead, other] = parts(line!, '[dir]');
    for (const words of [title, commitment, lead, other]) found.is('of a line', words, payload);
    found.is('line of no level', strange!.querySelector('[dir]'), payload);
    const link = strange!.querySelector<HTMLAnchorElement>('th .sm a');
    // Half a character fits no address: the words stand alone.
    found.is('no commitment', link ?? unlinked(strange!), payload);
    if (!link) return found.is('no link', String(payload.isWellFormed()), 'false');
    const { search, hash, pathname } = link;
    found.is('address of no commitment', search + hash, '');
    found.is('place of no commitment', pathname.split('/')[1], 'commitments');
  });
  element.remove();
}

/** The texts of a card that are folded. */
const folded = 8;

async function carded(found: Comparison, given: GivenPlan, payload: string, i: number): Promise<void> {
  const { element, root } = await put(
    'ogp-commitment-card',
    { backend: readerOf(given) as never, commitment: `c${i}`, density: 'full', linkIdea: '/ideas/{id}' },
    '.card',
  );
  for (const one of parts(root, 'details')) (one as HTMLDetailsElement).open = true;
  await until(() => root.querySelector('.texts li a [dir]'));
  const [number, area] = parts(root, '.kicker span');
  found.is('number', number, `Commitment ${payload} · ${payload}`);
  found.is('area', area, payload);
  found.is('title', root.querySelector('.card > [role=heading]'), payload);
  found.is('description', root.querySelector('.card > .lines'), payload);
  const [lead, supports] = parts(root, '.facts dd');
  found.is('who leads', lead, payload);
  found.is('who supports', supports, payload);
  const texts = parts(root, '.texts .lines');
  found.is('texts', String(texts.length), String(folded));
  for (const text of texts) found.is('text', text, payload);
  const [first, second] = parts(root, '.miles > li');
  for (const one of [first, second]) {
    found.is('milestone', one!.querySelector('div > [dir]'), payload);
    found.is('number of a milestone', one!.querySelector('.strong'), payload.split('.').at(-1)!);
  }
  found.is('deadline', second!.querySelector('.when'), payload);
  const evidence = parts(root, '.sides a').filter(
    (one) => one.getAttribute('href') === 'https://good.example/',
  );
  found.is('evidence', evidence.at(-1), payload.length < 80 ? payload : 'Evidence');
  found.is('idea', root.querySelector('.texts li a [dir]'), payload);
  element.remove();
}

/** Every payload in every place of a plan and of its commitments. */
export async function readPlan(payloads: readonly string[]): Promise<Shown> {
  const found = new Comparison();
  const given = planOf(payloads);
  // Each of the four shows all of it.
  found.insertions = given.insertions;
  await listed(found, given, payloads);
  await timed(found, given, payloads);
  await tabled(found, given, payloads);
  await Promise.all(payloads.map((payload, i) => carded(found, given, payload, i)));
  return { ...found };
}

/** Every payload as what an address says was chosen. */
export async function choose(payloads: readonly string[]): Promise<Shown> {
  const found = new Comparison();
  const content = planOf(['Words', 'Other words']).export;
  const { element, root } = await put('ogp-commitment-list', { content, hash: 'list' }, '.list > li');
  for (const payload of payloads) {
    const sought = payload.toWellFormed();
    const all = ['q', 'area', 'status', 'institution', 'value', 'side', 'sort'].map((key) => [key, sought]);
    location.hash = `list?${new URLSearchParams(all)}`;
    found.insertions += all.length;
    if (!sought.trim()) continue;
    const chip = await until(() =>
      parts(root, '.chips span').find(
        ({ textContent }) => unified(textContent) === unified(`Search: “${sought}”: remove filter`),
      ),
    );
    found.is('what is sought', chip, `Search: “${sought}”: remove filter`);
  }
  history.replaceState(null, '', location.pathname);
  element.remove();
  return { ...found };
}
