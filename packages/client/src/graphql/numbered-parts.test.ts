import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { numberedPart } from './numbered-parts.ts';

test('the parts hold everything once, newest first, and full ones keep their members', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 7 }), (n, size) => {
      const newestFirst = Array.from({ length: n }, (_, i) => n - i);
      const found: number[] = [];
      let part = numberedPart(newestFirst, 'ideas', size)!;
      for (;;) {
        found.push(...part.items);
        assert.equal(part.total, n);
        const number = Number(/(\d+)\.json$/.exec(part.next ?? '')?.[1] ?? 0);
        if (number === 0) break;
        part = numberedPart(newestFirst, 'ideas', size, number)!;
        assert.equal(part.items.at(-1), (number - 1) * size + 1);
        assert.equal(part.items.length, size);
      }
      assert.deepEqual(found, newestFirst);
      assert.equal(numberedPart(newestFirst, 'ideas', size, Math.floor(n / size) + 1), undefined);
      assert.equal(numberedPart(newestFirst, 'ideas', size, 0), undefined);
    }),
  );
});
