import type { RowKind } from '../api/plan-rows';

const names: Record<RowKind, Record<string, string>> = {
  sections: { label: 'section.label', title: 'section.title', body: 'section.body' },
  legalBases: {
    documentType: 'basis.columns.type',
    number: 'basis.columns.number',
    issuedOn: 'basis.columns.date',
    issuer: 'basis.columns.issuer',
    summary: 'basis.columns.summary',
  },
  indicators: {
    code: 'indicators.columns.code',
    groupTitle: 'grid.group',
    name: 'indicators.columns.name',
    unit: 'indicators.columns.unit',
    annex: 'indicators.annex',
    body: 'indicators.body',
    baseline: 'indicators.baseline',
    baselineNote: 'indicators.baselineNote',
  },
  assignments: {
    code: 'assignments.columns.code',
    groupTitle: 'grid.group',
    title: 'assignments.columns.title',
    timing: 'assignments.columns.timing',
    output: 'assignments.output',
  },
  budgetLines: {
    source: 'budget.columns.source',
    purpose: 'budget.columns.purpose',
    year: 'budget.columns.year',
    amount: 'budget.columns.amount',
  },
  rules: {
    phrase: 'rules.columns.phrase',
    dueDay: 'rules.columns.day',
    dueMonth: 'rules.columns.month',
    consolidatorDueDay: 'rules.consolidatorDay',
    consolidatorDueMonth: 'rules.consolidatorMonth',
    consolidatorPhrase: 'rules.consolidatorPhrase',
    opensDaysBefore: 'rules.opens',
    submitToUnitIds: 'rules.submitToLabel',
  },
  recipients: { label: 'recipients.columns.label' },
};

/** What the screen calls a field that the backend names, `annex.low` by its first part. */
export function fieldName(kind: RowKind, field: string, t: (key: string) => string): string | undefined {
  const key = names[kind][field] ?? names[kind][field.split('.')[0]!];
  return key && t(key);
}
