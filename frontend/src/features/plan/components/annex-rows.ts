import type { PlanView } from '@/api/types.gen';
import type { MarkOf } from './finding-marks';

export interface PartProps {
  plan: PlanView;
  mark: MarkOf;
}

export const nobody = { unitIds: [], groupCodes: [] };

/** `II.3` → `II.4`: the code that follows the last one of its group. */
export function nextCode(code: string | undefined): string {
  const match = /^(.*?)(\d+)$/.exec(code ?? 'I.0');
  return match ? `${match[1]}${Number(match[2]) + 1}` : '';
}
