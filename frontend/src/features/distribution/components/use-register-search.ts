import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';

export interface RegisterSearch {
  year?: number;
  type?: string;
  q?: string;
  offset?: number;
}

/** What the address says about the register. */
export function useRegisterSearch(): RegisterSearch {
  const raw = useSearch({ strict: false }) as Record<string, unknown>;
  return useMemo(() => {
    const text = (key: string) => (raw[key] === undefined || raw[key] === '' ? undefined : String(raw[key]));
    const number = (key: string) => (Number.isInteger(Number(text(key))) ? Number(text(key)) : undefined);
    return { year: number('year'), type: text('type'), q: text('q'), offset: number('offset') };
  }, [raw]);
}

export function registerAddress(search: RegisterSearch): string {
  return withSearch('/register', search);
}

/** The workbook of the lines that the same filter lets through, whatever the page. */
export function sheetAddress({ year, type, q }: RegisterSearch): string {
  return withSearch('/api/register/sheet', { year, type, q });
}

/** The printable register of the same lines. */
export function printAddress({ year, type, q }: RegisterSearch): string {
  return withSearch('/api/register/print', { year, type, q });
}

function withSearch(path: string, search: RegisterSearch): string {
  const params = new URLSearchParams();
  if (search.year) params.set('year', String(search.year));
  if (search.type) params.set('type', search.type);
  if (search.q) params.set('q', search.q);
  if (search.offset) params.set('offset', String(search.offset));
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}
