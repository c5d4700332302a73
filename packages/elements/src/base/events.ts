import type { OgpError } from '@ogp-kit/client';
import type { Idea, NewIdea, Receipt } from '@ogp-kit/core/browser';

/** What people can contribute (closed list; the same words everywhere). */
export type OgpKind =
  | 'idea'
  | 'key-issues'
  | 'comment'
  | 'position'
  | 'vote'
  | 'assessment'
  | 'status-report'
  | 'flag'
  | 'response';

const passing = { bubbles: true, composed: true };

/** Something was read from a backend. */
export class OgpLoadedEvent extends Event {
  static readonly type = 'ogp-loaded';
  /** What came, such as `plan`. */
  declare readonly resource: string;
  constructor(resource: string) {
    super(OgpLoadedEvent.type, passing);
    this.resource = resource;
  }
}

/** Reading failed. */
export class OgpFailedEvent extends Event {
  static readonly type = 'ogp-failed';
  declare readonly error: OgpError;
  constructor(error: OgpError) {
    super(OgpFailedEvent.type, passing);
    this.error = error;
  }
}

/** Before anything leaves for a backend. `preventDefault()` keeps it here. */
export class OgpSubmitEvent extends Event {
  static readonly type = 'ogp-submit';
  declare readonly kind: OgpKind;
  declare readonly contribution: NewIdea;
  constructor(kind: OgpKind, contribution: NewIdea) {
    super(OgpSubmitEvent.type, { ...passing, cancelable: true });
    this.kind = kind;
    this.contribution = contribution;
  }
}

/** A backend accepted a contribution. */
export class OgpSubmittedEvent extends Event {
  static readonly type = 'ogp-submitted';
  declare readonly kind: OgpKind;
  declare readonly record: Idea;
  declare readonly receipt: Receipt;
  constructor(kind: OgpKind, record: Idea, receipt: Receipt) {
    super(OgpSubmittedEvent.type, passing);
    this.kind = kind;
    this.record = record;
    this.receipt = receipt;
  }
}

/** A backend refused a contribution for good. */
export class OgpRefusedEvent extends Event {
  static readonly type = 'ogp-refused';
  declare readonly kind: OgpKind;
  declare readonly error: OgpError;
  constructor(kind: OgpKind, error: OgpError) {
    super(OgpRefusedEvent.type, passing);
    this.kind = kind;
    this.error = error;
  }
}

/** What happened to a draft. */
export type OgpDraftAction = 'kept' | 'restored' | 'discarded';

/** A draft was kept, restored or discarded on this device. */
export class OgpDraftEvent extends Event {
  static readonly type = 'ogp-draft';
  declare readonly action: OgpDraftAction;
  constructor(action: OgpDraftAction) {
    super(OgpDraftEvent.type, passing);
    this.action = action;
  }
}

/** A link to another thing was followed. `preventDefault()` keeps the page. */
export class OgpNavigateEvent extends Event {
  static readonly type = 'ogp-navigate';
  /** What it leads to. (`target` is taken: it is the element that fired.) */
  declare readonly thing: { type: string; id: string };
  declare readonly href: string;
  constructor(thing: { type: string; id: string }, href: string) {
    super(OgpNavigateEvent.type, { ...passing, cancelable: true });
    this.thing = thing;
    this.href = href;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ogp-loaded': OgpLoadedEvent;
    'ogp-failed': OgpFailedEvent;
    'ogp-submit': OgpSubmitEvent;
    'ogp-submitted': OgpSubmittedEvent;
    'ogp-refused': OgpRefusedEvent;
    'ogp-draft': OgpDraftEvent;
    'ogp-navigate': OgpNavigateEvent;
  }
}
