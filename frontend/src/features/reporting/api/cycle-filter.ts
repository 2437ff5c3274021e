import type { CycleView, ListCycleObligationsData, ObligationRowView } from '@/api/types.gen';

type Query = NonNullable<ListCycleObligationsData['query']>;

/** The lists of units on a cycle's page; every number leads to one of them. */
export const cycleFilters = {
  all: {},
  onTime: { timeliness: ['ON_TIME'], expected: true },
  late: { timeliness: ['LATE'], expected: true },
  missing: { timeliness: ['NOT_SUBMITTED'], expected: true },
  notDue: { timeliness: ['NOT_DUE'], expected: true },
  review: { state: ['SUBMITTED'] },
  returned: { state: ['RETURNED'] },
  unusual: { unusual: true },
  accepted: { state: ['ACCEPTED'] },
  exempted: { expected: false },
} as const satisfies Record<string, unknown>;

export type CycleFilter = keyof typeof cycleFilters;

const names = Object.keys(cycleFilters) as CycleFilter[];

export interface CycleSearch {
  show: CycleFilter;
  kind?: ObligationRowView['unit']['kind'];
  q?: string;
}

/** What the address says; anything unknown means all units. */
export function readCycleSearch(raw: Record<string, unknown>): CycleSearch {
  return {
    show: names.find((it) => it === raw.show) ?? 'all',
    kind: typeof raw.kind === 'string' ? (raw.kind as CycleSearch['kind']) : undefined,
    q: raw.q === undefined || raw.q === '' ? undefined : String(raw.q),
  };
}

export function cycleAddress(cycleId: string, { show, kind, q }: Partial<CycleSearch>): string {
  const search = new URLSearchParams();
  if (show && show !== 'all') search.set('show', show);
  if (kind) search.set('kind', kind);
  if (q) search.set('q', q);
  const query = search.toString();
  return query ? `/reports/${cycleId}?${query}` : `/reports/${cycleId}`;
}

export function obligationQuery({ show, kind, q }: CycleSearch): Query {
  return { ...structuredClone(cycleFilters[show]), unitKind: kind && [kind], q } as Query;
}

/** How many units each list has. */
export function filterCount({ cycle, unusual }: CycleView, show: CycleFilter): number | undefined {
  const { figures } = cycle;
  if (!figures) return undefined;
  const counts: Record<CycleFilter, number> = {
    all: figures.expected + figures.exempted,
    onTime: figures.onTime,
    late: figures.late,
    missing: figures.missing,
    notDue: figures.notYetDue,
    review: figures.awaitingReview,
    returned: figures.returned,
    unusual,
    accepted: figures.accepted,
    exempted: figures.exempted,
  };
  return counts[show];
}
