import { useSearch } from '@tanstack/react-router';
import type { MailRowView } from '@/api/types.gen';

export const mailStates = [
  'QUEUED',
  'SENT',
  'FAILED',
  'BOUNCED',
  'SUPERSEDED',
] as const satisfies readonly MailRowView['state'][];
export const mailKinds = [
  'REMINDER',
  'INVITATION',
  'DELIVERY',
  'RECALL',
  'WRAP_UP',
  'CALENDAR',
  'TEST',
] as const satisfies readonly MailRowView['kind'][];

export interface MailSearchParams {
  q?: string;
  state?: MailRowView['state'];
  kind?: MailRowView['kind'];
  /** Days, inclusive, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  offset?: number;
}

export const oneOf = <T extends string>(known: readonly T[], value: unknown) => known.find((it) => it === value);
export const asDay = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

/** The search stands in the address. */
export function useMailSearch(): MailSearchParams {
  const { q, state, kind, from, to, offset } = useSearch({ strict: false }) as Record<string, unknown>;
  return {
    q: typeof q === 'string' || typeof q === 'number' ? String(q) : undefined,
    state: oneOf(mailStates, state),
    kind: oneOf(mailKinds, kind),
    from: asDay(from),
    to: asDay(to),
    offset: typeof offset === 'number' && offset > 0 ? offset : undefined,
  };
}

export function mailLogHref(path: string, search: object): string {
  const set = Object.entries(search).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}
