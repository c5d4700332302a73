/** What commitments can be chosen by, besides words. */
export type Facet = 'area' | 'status' | 'institution' | 'value';

/** All that a reader can choose; empty: all, or the usual. */
export type Choice = Record<Facet | 'q' | 'side' | 'sort', string>;

/** Nothing is chosen. */
export const open: Choice = { q: '', area: '', status: '', institution: '', value: '', side: '', sort: '' };

/** What takes commitments out of the list. */
export const filters = ['q', 'area', 'status', 'institution', 'value'] as const;

const keys = Object.keys(open) as (keyof Choice)[];

/** What is in the page's hash, by the names of those who have put it there. Others' are kept as they are. */
const partsOf = (): string[] => location.hash.slice(1).split(';').filter(Boolean);

/** How the part of a list begins. */
const beginning = (name: string) => `${encodeURIComponent(name)}?`;

const own = (name: string): URLSearchParams => {
  const start = beginning(name);
  return new URLSearchParams(
    partsOf()
      .find((part) => part.startsWith(start))
      ?.slice(start.length),
  );
};

/** What the page's hash says under a name: `#name?area=…&q=…`. */
export function choiceInHash(name: string): Partial<Choice> {
  const said = own(name);
  return Object.fromEntries(keys.flatMap((key) => (said.has(key) ? [[key, said.get(key)]] : [])));
}

/** The page's address with a choice in its hash. What is as at first is left out; only own keys are rewritten. */
export function addressOf(name: string, choice: Choice, first: Choice): string {
  const said = own(name);
  for (const key of keys) {
    if (choice[key] === first[key]) said.delete(key);
    else said.set(key, choice[key]);
  }
  const start = beginning(name);
  const parts = partsOf();
  const at = parts.findIndex((part) => part.startsWith(start));
  const text = `${said}`;
  parts.splice(at < 0 ? parts.length : at, 1, ...(text ? [start + text] : []));
  const [page] = location.href.split('#');
  return parts.length ? `${page}#${parts.join(';')}` : page!;
}

/** Where a page may not change its address, it stays. */
export function goTo(address: string, how: 'pushState' | 'replaceState'): void {
  try {
    if (address !== location.href) history[how](history.state, '', address);
  } catch {
    // A page without an origin, or more often than the browser allows.
  }
}
