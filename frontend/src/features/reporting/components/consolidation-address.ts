export const tabs = ['grid', 'figures', 'assignments', 'words', 'units', 'texts'] as const;

export type Tab = (typeof tabs)[number];

export interface Search {
  tab?: string;
  step?: string;
  filter?: string;
  indicator?: string;
  unit?: string;
  group?: string;
}

export function address(base: string, search: Partial<Search>): string {
  const parts = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (value) parts.set(key, value);
  const query = parts.toString();
  return query ? `${base}?${query}` : base;
}
