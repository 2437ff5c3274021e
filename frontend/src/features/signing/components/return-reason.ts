export const returnReasons = ['figures', 'leads', 'opinions', 'form', 'other'] as const;
export type ReturnReason = (typeof returnReasons)[number];

/**
 * The words that the drafter reads: the reason chosen, then what is asked for. Undefined while there is nothing to work with:
 * "another reason" alone says nothing.
 */
export function composedReason(label: string | undefined, demand: string, reason?: ReturnReason): string | undefined {
  const asked = demand.trim();
  if (!label || reason === 'other') return asked || undefined;
  return asked ? `${label}. ${asked}` : undefined;
}
