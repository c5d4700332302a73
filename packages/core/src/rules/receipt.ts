import type { Finding } from '../issue.ts';
import type { CodeRequest, Receipt } from '../model/receipt.ts';
import { isBefore } from './calendar.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { checkReceiptCode } from './receipt-code.ts';

/** That a receipt code's check character fits: a mistyped code is told apart from an unknown one. */
export function codeRules({ code }: Partly<CodeRequest>): Finding[] {
  return code === undefined || checkReceiptCode(code) ? [] : [fault('/code', 'code-check-failed')];
}

/** That what happened to a contribution is told in the order in which it happened. */
export function receiptRules({ steps = [] }: Partly<Receipt>): Finding[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1]?.at;
    return step?.at !== undefined && before !== undefined && isBefore(step.at, before)
      ? [fault(`/steps/${i}/at`, 'dates-out-of-order', before)]
      : [];
  });
}
