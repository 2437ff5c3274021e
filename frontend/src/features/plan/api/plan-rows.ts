import {
  removeAssignment,
  removeBudgetLine,
  removeIndicator,
  removeLegalBasis,
  removeRecipient,
  removeReportingRule,
  removeSection,
  saveAssignment,
  saveBudgetLine,
  saveIndicator,
  saveLegalBasis,
  saveRecipient,
  saveReportingRule,
  saveSection,
} from '@/api/sdk.gen';
import type { PlanContentView } from '@/api/types.gen';

export type RowKind = keyof PlanContentView;
export type RowOf<K extends RowKind> = PlanContentView[K][number];

/** What the drafter types; the rest of a row comes from the server. */
export type Draft<K extends RowKind> = Omit<RowOf<K>, 'id' | 'version' | 'updatedAt' | 'updatedBy'>;

type Place = { planId: string; rowId: string };
type Save<K extends RowKind> = (place: Place, body: Draft<K> & { version?: number }) => Promise<RowOf<K>>;
type Remove = (place: Place, version: number) => Promise<unknown>;

const strict = { throwOnError: true } as const;

const saves: { [K in RowKind]: Save<K> } = {
  sections: async (path, body) => (await saveSection({ path, body, ...strict })).data,
  legalBases: async (path, body) => (await saveLegalBasis({ path, body, ...strict })).data,
  indicators: async (path, body) => (await saveIndicator({ path, body, ...strict })).data,
  assignments: async (path, body) => (await saveAssignment({ path, body, ...strict })).data,
  budgetLines: async (path, body) => (await saveBudgetLine({ path, body, ...strict })).data,
  rules: async (path, body) => (await saveReportingRule({ path, body, ...strict })).data,
  recipients: async (path, body) => (await saveRecipient({ path, body, ...strict })).data,
};

const removes: Record<RowKind, Remove> = {
  sections: (path, version) => removeSection({ path, query: { version }, ...strict }),
  legalBases: (path, version) => removeLegalBasis({ path, query: { version }, ...strict }),
  indicators: (path, version) => removeIndicator({ path, query: { version }, ...strict }),
  assignments: (path, version) => removeAssignment({ path, query: { version }, ...strict }),
  budgetLines: (path, version) => removeBudgetLine({ path, query: { version }, ...strict }),
  rules: (path, version) => removeReportingRule({ path, query: { version }, ...strict }),
  recipients: (path, version) => removeRecipient({ path, query: { version }, ...strict }),
};

/** Sends one row; without a version it is a new one. */
export function saveRow<K extends RowKind>(
  kind: K,
  place: Place,
  draft: Draft<K>,
  version?: number,
): Promise<RowOf<K>> {
  return (saves[kind] as Save<K>)(place, { ...draft, version });
}

export function removeRow(kind: RowKind, place: Place, version: number): Promise<unknown> {
  return removes[kind](place, version);
}

const fromServer = new Set(['id', 'version', 'updatedAt', 'updatedBy']);

/** The typed part of a row. */
export function draftOf<K extends RowKind>(row: RowOf<K>): Draft<K> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !fromServer.has(name))) as unknown as Draft<K>;
}

/** An id for a new row; also where the page is not served over TLS, so without randomUUID. */
export function newRowId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
