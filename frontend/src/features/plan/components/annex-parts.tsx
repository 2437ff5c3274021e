import { useTranslation } from 'react-i18next';
import type { AssignmentView, IndicatorView, PlanView } from '@/api/types.gen';
import { NumberField, TextField } from '@/components/ui/fields';
import { ChoiceField, ComparatorCell, NumberCell, TargetFields, TextCell } from './grid-cells';
import { AnnexGrid, type CellsProps } from './row-frame';
import { ResponsibleField, UnitsField } from './unit-fields';
import type { MarkOf } from './finding-marks';
import styles from './plan.module.css';

interface PartProps {
  plan: PlanView;
  mark: MarkOf;
}

const nobody = { unitIds: [], groupCodes: [] };

/** `II.3` → `II.4`: the code that follows the last one of its group. */
export function nextCode(code: string | undefined): string {
  const match = /^(.*?)(\d+)$/.exec(code ?? 'I.0');
  return match ? `${match[1]}${Number(match[2]) + 1}` : '';
}

/** Annex 1: what is to be reached, who follows it. */
export function IndicatorsPart({ plan, mark }: PartProps) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'indicators'>
      planId={plan.id}
      kind="indicators"
      caption={t('part.INDICATORS')}
      rows={plan.content.indicators}
      headers={['code', 'name', 'comparator', 'value', 'unit', 'owner'].map((it) => t(`indicators.columns.${it}`))}
      groupOf={(it) => it.groupTitle}
      nameOf={(it) => it.code}
      addLabel={t('indicators.add')}
      mark={mark}
      cells={(it) => <IndicatorCells {...it} />}
      more={(it) => <IndicatorMore {...it} />}
      blank={(last) => ({
        position: (last?.position ?? -1) + 1,
        code: nextCode(last?.code),
        groupTitle: last?.groupTitle ?? 'I.',
        name: '',
        unit: '%',
        aggregation: 'SINGLE',
        owner: nobody,
      })}
    />
  );
}

function IndicatorCells({ draft, set, mark }: CellsProps<'indicators'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`indicators.columns.${column}`)}, ${draft.code}`;
  const annex = (patch: NonNullable<IndicatorView['annex']>) =>
    set({ annex: { ...draft.annex, ...patch, quote: undefined } });
  return (
    <>
      <td className={styles.code}>
        <TextCell label={of('code')} value={draft.code} onChange={(code) => set({ code })} />
      </td>
      <th scope="row">
        <TextCell long label={of('name')} value={draft.name} onChange={(name) => set({ name })} />
        {mark('name')}
      </th>
      <td className={styles.comparator}>
        <ComparatorCell
          label={of('comparator')}
          value={draft.annex?.comparator}
          onChange={(comparator) => annex({ comparator })}
        />
        {mark('annex.comparator')}
      </td>
      <td className={styles.value}>
        <NumberCell label={of('value')} value={draft.annex?.low} onChange={(low) => annex({ low })} />
        {draft.annex?.high !== undefined && <span className="small muted">– {draft.annex.high}</span>}
        {mark('annex.low')}
        {mark('body')}
        {mark('annex.scope')}
        {mark('body.high')}
        {mark('baseline')}
      </td>
      <td className={styles.unit}>
        <TextCell label={of('unit')} value={draft.unit} onChange={(unit) => set({ unit })} />
      </td>
      <td className={styles.owner}>
        <ResponsibleField label={of('owner')} value={draft.owner} onChange={(owner) => set({ owner })} />
        {mark('owner')}
      </td>
    </>
  );
}

function IndicatorMore({ draft, set }: CellsProps<'indicators'>) {
  const { t } = useTranslation('plan');
  const aggregations = ['SINGLE', 'AVERAGE', 'SUM'] as const;
  return (
    <div className={styles.form}>
      <TargetFields title={t('indicators.body')} value={draft.body} onChange={(body) => set({ body })} />
      <TargetFields title={t('indicators.annex')} value={draft.annex} onChange={(annex) => set({ annex })} />
      <div className={styles.quad}>
        <NumberField
          label={t('indicators.baseline')}
          optional
          value={draft.baseline}
          onChange={(baseline) => set({ baseline: baseline ?? undefined })}
        />
        <TextField
          label={t('indicators.baselineNote')}
          optional
          value={draft.baselineNote ?? ''}
          onChange={(event) => set({ baselineNote: event.target.value || undefined })}
        />
        <ChoiceField
          label={t('indicators.aggregation')}
          hideLabel={false}
          value={draft.aggregation}
          options={aggregations.map((it) => ({ value: it, label: t(`aggregation.${it}`) }))}
          onChange={(aggregation) => set({ aggregation })}
        />
        <TextField
          label={t('grid.group')}
          value={draft.groupTitle}
          onChange={(event) => set({ groupTitle: event.target.value })}
        />
      </div>
    </div>
  );
}

/** Annex 2: what is to be done, who leads. */
export function AssignmentsPart({ plan, mark }: PartProps) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'assignments'>
      planId={plan.id}
      kind="assignments"
      caption={t('part.ASSIGNMENTS')}
      rows={plan.content.assignments}
      headers={['code', 'title', 'lead', 'timing'].map((it) => t(`assignments.columns.${it}`))}
      groupOf={(it: AssignmentView) => it.groupTitle}
      nameOf={(it) => it.code}
      addLabel={t('assignments.add')}
      mark={mark}
      cells={(it) => <AssignmentCells {...it} />}
      more={(it) => <AssignmentMore {...it} />}
      blank={(last) => ({
        position: (last?.position ?? -1) + 1,
        code: nextCode(last?.code),
        groupTitle: last?.groupTitle ?? 'I.',
        title: '',
        lead: nobody,
        cooperating: nobody,
      })}
    />
  );
}

function AssignmentCells({ draft, set, mark }: CellsProps<'assignments'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`assignments.columns.${column}`)}, ${draft.code}`;
  return (
    <>
      <td className={styles.code}>
        <TextCell label={of('code')} value={draft.code} onChange={(code) => set({ code })} />
      </td>
      <th scope="row">
        <TextCell long label={of('title')} value={draft.title} onChange={(title) => set({ title })} />
      </th>
      <td className={styles.owner}>
        <ResponsibleField label={of('lead')} value={draft.lead} onChange={(lead) => set({ lead })} />
        {mark('lead')}
      </td>
      <td className={styles.owner}>
        <TextCell
          label={of('timing')}
          value={draft.timing}
          onChange={(timing) => set({ timing: timing || undefined })}
        />
        {mark('timing')}
      </td>
    </>
  );
}

function AssignmentMore({ draft, set }: CellsProps<'assignments'>) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <TextField
          label={t('assignments.output')}
          optional
          value={draft.output ?? ''}
          onChange={(event) => set({ output: event.target.value || undefined })}
        />
        <TextField
          label={t('grid.group')}
          value={draft.groupTitle}
          onChange={(event) => set({ groupTitle: event.target.value })}
        />
      </div>
      <UnitsField
        label={t('assignments.cooperating')}
        value={draft.cooperating}
        onChange={(cooperating) => set({ cooperating })}
      />
    </div>
  );
}

/** Where the money comes from; a source without an amount stays without one. */
export function BudgetPart({ plan, mark }: PartProps) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'budgetLines'>
      planId={plan.id}
      kind="budgetLines"
      caption={t('part.BUDGET')}
      rows={plan.content.budgetLines}
      headers={['source', 'purpose', 'year', 'amount'].map((it) => t(`budget.columns.${it}`))}
      nameOf={(it) => it.source}
      addLabel={t('budget.add')}
      mark={mark}
      cells={(it) => <BudgetCells {...it} />}
      blank={(last) => ({ position: (last?.position ?? -1) + 1, source: '' })}
    />
  );
}

function BudgetCells({ draft, set }: CellsProps<'budgetLines'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`budget.columns.${column}`)}, ${draft.source}`;
  return (
    <>
      <th scope="row">
        <TextCell long label={of('source')} value={draft.source} onChange={(source) => set({ source })} />
      </th>
      <td>
        <TextCell
          long
          label={of('purpose')}
          value={draft.purpose}
          onChange={(purpose) => set({ purpose: purpose || undefined })}
        />
      </td>
      <td className={styles.value}>
        <NumberCell label={of('year')} value={draft.year} onChange={(year) => set({ year })} />
      </td>
      <td className={styles.value}>
        <NumberCell label={of('amount')} value={draft.amount} onChange={(amount) => set({ amount })} />
      </td>
    </>
  );
}
