import { useTranslation } from 'react-i18next';
import type { IndicatorView } from '@/api/types.gen';
import { NumberField, TextField } from '@/components/ui/fields';
import { ChoiceField, ComparatorCell, NumberCell, TargetFields, TextCell } from './grid-cells';
import { AnnexGrid, type CellsProps } from './row-frame';
import { ResponsibleField } from './unit-fields';
import styles from './plan.module.css';
import type { PartProps } from './annex-rows';
import { nobody, nextCode } from './annex-rows';

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
