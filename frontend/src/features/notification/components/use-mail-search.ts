import { useSearch } from '@tanstack/react-router';

export interface MailSearchParams {
  q?: string;
  state?: 'QUEUED' | 'SENT' | 'FAILED';
  offset?: number;
}

/** The search stands in the address. */
export function useMailSearch(): MailSearchParams {
  const { q, state, offset } = useSearch({ strict: false }) as Record<string, unknown>;
  return {
    q: typeof q === 'string' || typeof q === 'number' ? String(q) : undefined,
    state: state === 'QUEUED' || state === 'SENT' || state === 'FAILED' ? state : undefined,
    offset: typeof offset === 'number' && offset > 0 ? offset : undefined,
  };
}

export function mailLogHref(path: string, search: MailSearchParams): string {
  const params = new URLSearchParams();
  if (search.q) params.set('q', search.q);
  if (search.state) params.set('state', search.state);
  if (search.offset) params.set('offset', String(search.offset));
  return params.size === 0 ? path : `${path}?${params}`;
}
