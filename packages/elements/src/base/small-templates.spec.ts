/** That the stand-in for Lit's templates draws what Lit draws, and keeps the nodes that Lit keeps. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit';
import * as small from './small-templates.ts';

type Kit = Pick<typeof lit, 'html' | 'nothing'> & { render(value: unknown, root: HTMLElement): unknown };
const real: Kit = { ...lit, render: (value, root) => lit.render(value, root) };
const drawings = new WeakMap<HTMLElement, ReturnType<typeof small.inside>>();
const ours = {
  ...small,
  render(value: unknown, root: HTMLElement) {
    const drawing = drawings.get(root) ?? small.inside(root);
    drawings.set(root, drawing);
    drawing.set(value);
  },
} as unknown as Kit;
const kits = [
  ['Lit', real],
  ['the stand-in', ours],
] as const;

/** What is drawn, without the comments that mark places. */
const drawn = (root: Element): string => root.innerHTML.replace(/<!--.*?-->/g, '');

/** What somebody could want to be drawn, told without either kit. */
type Wish =
  | { text: unknown }
  | { absent: true }
  | { paragraph: Wish; title: unknown; open: boolean }
  | { pair: [Wish, Wish]; kinds: [string, string] }
  | { list: Wish[] };

/** A wish as a template of a kit. */
function made(kit: Kit, wish: Wish): unknown {
  const { html, nothing } = kit;
  if ('text' in wish) return wish.text;
  if ('absent' in wish) return nothing;
  if ('list' in wish) return wish.list.map((one) => made(kit, one));
  if ('pair' in wish) {
    const [a, b] = wish.pair;
    const [kind, other] = wish.kinds;
    return html`<ul class="x ${kind} y ${other}" lang=${kind}>
      <li>${made(kit, a)}</li>
      and
      <li data-kind=${other}>${made(kit, b)} ${made(kit, a)}</li>
    </ul>`;
  }
  const { paragraph, title, open } = wish;
  return html`<details ?open=${open} title=${title ?? nothing}>${made(kit, paragraph)}<i>.</i></details>`;
}

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }).filter((s) => !/[\0\r]/.test(s)),
  fc.constantFrom('', '§', '<!---->', '<b>bold</b>', '&amp;', undefined, null, 0, 1, false),
);
const { wish } = fc.letrec<{ wish: Wish }>((tie) => ({
  wish: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.record({ text }),
    fc.record({ absent: fc.constant(true as const) }),
    fc.record({ paragraph: tie('wish'), title: text, open: fc.boolean() }),
    fc.record({
      pair: fc.tuple(tie('wish'), tie('wish')),
      kinds: fc.tuple(fc.constantFrom('a', 'b', '§'), fc.constantFrom('', 'c')),
    }),
    fc.record({ list: fc.array(tie('wish'), { maxLength: 4 }) }),
  ),
}));

describe('templates without Lit', () => {
  it('draw what Lit draws, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 5 }), (wishes) => {
        const [a, b] = [document.createElement('div'), document.createElement('div')];
        for (const one of wishes) {
          real.render(made(real, one), a);
          ours.render(made(ours, one), b);
          expect(drawn(b)).to.equal(drawn(a));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('take what looks like a template, but was read from somewhere, for text', () => {
    const root = document.createElement('div');
    const strings = Object.assign(['<img>'], { raw: ['<img>'] });
    ours.render(ours.html`<p>${{ strings, values: [], _$litType$: 1 }}</p>`, root);
    expect(drawn(root)).to.equal('<p>[object Object]</p>');
  });
});

for (const [name, kit] of kits) {
  const { html, render } = kit;
  describe(`templates of ${name}`, () => {
    let root: HTMLElement;
    beforeEach(() => (root = document.createElement('div')));

    it('keep the nodes of the same template, and with them the focus', () => {
      document.body.append(root);
      const view = (title: string, list: string[]) =>
        html`<h1>${title}</h1>
          ${list.map((one) => html`<input aria-label=${one} />`)}`;
      render(view('a', ['x', 'y']), root);
      const [first, second] = root.querySelectorAll('input');
      second!.focus();
      render(view('b', ['z', 'y', 'w']), root);
      expect([...root.querySelectorAll('input')].slice(0, 2)).to.deep.equal([first, second]);
      expect(document.activeElement).to.equal(second);
      expect(first!.getAttribute('aria-label')).to.equal('z');
      render(view('b', ['z']), root);
      expect(drawn(root).match(/<input/g)).to.have.length(1);
      root.remove();
    });

    it('set properties where they have changed, so that what is typed is left alone', () => {
      const view = (value: string, label: string) =>
        html`<textarea class=${label} .value=${value}></textarea>`;
      render(view('a', 'one'), root);
      const field = root.querySelector('textarea')!;
      expect(field.value).to.equal('a');
      field.value = 'typed';
      render(view('a', 'two'), root);
      expect([field.value, field.className]).to.deep.equal(['typed', 'two']);
      render(view('b', 'two'), root);
      expect(field.value).to.equal('b');
      expect(field.outerHTML).not.to.include('.value');
    });

    it('call the listener of the last drawing, once', () => {
      const heard: string[] = [];
      const view = (words: string) =>
        html`<button type="button" @click=${({ type }: Event) => heard.push(`${words} ${type}`)}>B</button>`;
      render(view('one'), root);
      root.querySelector('button')!.click();
      render(view('two'), root);
      root.querySelector('button')!.click();
      expect(heard).to.deep.equal(['one click', 'two click']);
    });

    it('draw the same list again where it was, and anew where another was between', () => {
      const kept = ['a', 'b'].map((one) => html`<li>${one}</li>`);
      const view = (list: unknown) =>
        html`<ul>
          ${list}
        </ul>`;
      const words = () => root.textContent;
      for (const [list, expected] of [
        [kept, 'ab'],
        [kept, 'ab'],
        [[kept[1]], 'b'],
        [kept, 'ab'],
        ['', ''],
        [kept, 'ab'],
        [[...kept].reverse(), 'ba'],
      ] as const) {
        render(view(list), root);
        expect(words()?.trim()).to.equal(expected);
      }
    });

    it('draw choices, rows and pictures', () => {
      render(
        html`<select>
            <option value="">none</option>
            ${['a', 'b'].map((id) => html`<option value=${id} .selected=${id === 'b'}>${id}</option>`)}
          </select>
          <table>
            <tbody>
              ${[1, 2].map(
                (n) =>
                  html`<tr>
                    <td>${n}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
          <svg viewBox="0 0 2 2"><path d=${'M0 0h2'}></path></svg>`,
        root,
      );
      expect(root.querySelector('select')!.value).to.equal('b');
      expect(root.querySelectorAll('tr > td')).to.have.length(2);
      const path = root.querySelector('path')!;
      expect([path.namespaceURI, path.getAttribute('d')]).to.deep.equal([
        'http://www.w3.org/2000/svg',
        'M0 0h2',
      ]);
    });
  });
}
