import { useSearch } from '@tanstack/react-router';
import type { NoticeRowView } from '@/api/types.gen';
import { asDay, oneOf } from './use-mail-search';

export const noticeKinds = [
  'REMINDER',
  'INVITATION',
  'DELIVERY',
  'RETURNED',
  'WITHDRAWN',
  'CALENDAR',
  'RECALL',
  'WRAP_UP',
] as const satisfies readonly NoticeRowView['kind'][];

export interface NoticeSearchParams {
  q?: string;
  kind?: NoticeRowView['kind'];
  /** Whether somebody has read it. */
  read?: boolean;
  /** Days, inclusive, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  offset?: number;
}

/** The search stands in the address. */
export function useNoticeSearch(): NoticeSearchParams {
  const { q, kind, read, from, to, offset } = useSearch({ strict: false }) as Record<string, unknown>;
  return {
    q: typeof q === 'string' || typeof q === 'number' ? String(q) : undefined,
    kind: oneOf(noticeKinds, kind),
    read: typeof read === 'boolean' ? read : undefined,
    from: asDay(from),
    to: asDay(to),
    offset: typeof offset === 'number' && offset > 0 ? offset : undefined,
  };
}
