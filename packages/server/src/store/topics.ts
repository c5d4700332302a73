/**
 * What a document that was read speaks of. A write names the topics that it changes, and only what speaks of them is
 * read again.
 */
export const planTopic = (plan: string): string => `plan:${plan}`;

/** All that is read of a text: its counts, lists, organisations. */
export const documentTopic = (document: string): string => `document:${document}`;

/** One contribution and its receipt. */
export const contributionTopic = (id: string): string => `contribution:${id}`;

/** One commitment with what was reported on it. */
export const commitmentTopic = (id: string): string => `commitment:${id}`;

/** How a plan tells its commitments. */
export const planCommitmentsTopic = (plan: string): string => `commitments:${plan}`;

export const receiptTopic = (id: string): string => `receipt:${id}`;

export const ledgerTopic = 'ledger';

/** Everything: something was published. */
export const allTopics = '*';
