import * as kit from '../../src/index.ts';

declare global {
  interface Window {
    kit: typeof kit;
  }
}

// Opened by a test in a frame: a tab of its own as far as storage, locks and modules go.
window.kit = kit;
const keeping = await kit.openKeeping();
const { draft } = await keeping.keepDraft(kit.newDraft('sandbox', 'guest', 'kept'));
const drafts = await keeping.drafts('sandbox', 'guest');
await keeping.discardDraft(draft.id);
window.parent.postMessage({ ready: true, durable: keeping.durable, drafts: drafts.length }, '*');
