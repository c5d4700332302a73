import type { OgpError } from '@ogp-kit/client';
import type {
  ContributionRecord,
  NewComment,
  NewFlag,
  NewIdea,
  NewKeyIssues,
  PositionTaken,
  Receipt,
  VoteTaken,
} from '@ogp-kit/core/browser';

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

/** What all events of the elements share: they bubble, and pass shadow roots. */
class OgpEvent<Fields extends object> extends Event {
  constructor(type: string, fields: Fields, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    Object.assign(this, fields);
  }
}

/** Something was read from a backend. */
export class OgpLoadedEvent extends OgpEvent<{ resource: string }> {
  /** What came, such as `plan`. */
  declare readonly resource: string;
  constructor(resource: string) {
    super('ogp-loaded', { resource });
  }
}

/** Reading failed. */
export class OgpFailedEvent extends OgpEvent<{ error: OgpError }> {
  declare readonly error: OgpError;
  constructor(error: OgpError) {
    super('ogp-failed', { error });
  }
}

/** What leaves for a backend. */
export type NewContribution = NewIdea | NewKeyIssues | NewComment | NewFlag | PositionTaken | VoteTaken;

/** Before anything leaves for a backend. `preventDefault()` keeps it here. */
export class OgpSubmitEvent extends OgpEvent<{ kind: OgpKind; contribution: NewContribution }> {
  declare readonly kind: OgpKind;
  declare readonly contribution: NewContribution;
  constructor(kind: OgpKind, contribution: NewContribution) {
    super('ogp-submit', { kind, contribution }, true);
  }
}

/** What has become of it. */
export type OgpRecord = ContributionRecord | PositionTaken | VoteTaken;

/** A backend accepted a contribution. */
export class OgpSubmittedEvent extends OgpEvent<{
  kind: OgpKind;
  record: OgpRecord;
  receipt: Receipt | undefined;
}> {
  declare readonly kind: OgpKind;
  declare readonly record: OgpRecord;
  /** Absent for what gets none: positions, votes, flags. */
  declare readonly receipt: Receipt | undefined;
  constructor(kind: OgpKind, record: OgpRecord, receipt?: Receipt) {
    super('ogp-submitted', { kind, record, receipt });
  }
}

/** A backend refused a contribution for good. */
export class OgpRefusedEvent extends OgpEvent<{ kind: OgpKind; error: OgpError }> {
  declare readonly kind: OgpKind;
  declare readonly error: OgpError;
  constructor(kind: OgpKind, error: OgpError) {
    super('ogp-refused', { kind, error });
  }
}

/** What happened to a draft. */
export type OgpDraftAction = 'kept' | 'restored' | 'discarded';

/** A draft was kept, restored or discarded on this device. */
export class OgpDraftEvent extends OgpEvent<{ action: OgpDraftAction }> {
  declare readonly action: OgpDraftAction;
  constructor(action: OgpDraftAction) {
    super('ogp-draft', { action });
  }
}

/** What a link leads to. */
export interface OgpThing {
  type: string;
  id: string;
}

/** A link to another thing was followed. `preventDefault()` keeps the page. */
export class OgpNavigateEvent extends OgpEvent<{ thing: OgpThing; href: string }> {
  /** What it leads to. (Not `target`: that is the element that fired.) */
  declare readonly thing: OgpThing;
  declare readonly href: string;
  constructor(thing: OgpThing, href: string) {
    super('ogp-navigate', { thing, href }, true);
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
