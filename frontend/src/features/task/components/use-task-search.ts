import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { SavedTaskFilterView } from '@/api/types.gen';

export const filters = ['TODO', 'WAITING', 'FYI', 'UNIT', 'DONE'] as const;
export type TaskFilter = (typeof filters)[number];

export interface TaskSearch {
  filter: TaskFilter;
  actingFor?: string;
  q?: string;
  /** The task in the reading pane. */
  task?: string;
}

/** What the address says about the inbox; everything one can choose there is in it. */
export function useTaskSearch(): TaskSearch {
  const raw = useSearch({ strict: false }) as Record<string, unknown>;
  return useMemo(() => {
    const text = (key: string) => (raw[key] === undefined ? undefined : String(raw[key]));
    return {
      filter: filters.find((it) => it === raw.filter) ?? 'TODO',
      actingFor: text('actingFor'),
      q: text('q'),
      task: text('task'),
    };
  }, [raw]);
}

/** The address of the inbox with these choices. */
export function taskAddress({ filter, actingFor, q, task }: Partial<TaskSearch>): string {
  const search = new URLSearchParams();
  if (filter && filter !== 'TODO') search.set('filter', filter);
  if (actingFor) search.set('actingFor', actingFor);
  if (q) search.set('q', q);
  if (task) search.set('task', task);
  const query = search.toString();
  return query ? `/tasks?${query}` : '/tasks';
}

/** The saved filter that shows just this, if there is one. */
export function savedAs(saved: SavedTaskFilterView[], search: TaskSearch): SavedTaskFilterView | undefined {
  return saved.find((it) => taskAddress(it) === taskAddress({ ...search, task: undefined }));
}
