import type { CycleLetterView } from '@/api/types.gen';

/** How far a letter has come: waiting, issued under its number, or back with a reason. */
export function letterState(
  letter: Pick<CycleLetterView, 'state' | 'number' | 'returnReason'>,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  return t(`letterState.${letter.state}`, { number: letter.number ?? '', reason: letter.returnReason ?? '' });
}
