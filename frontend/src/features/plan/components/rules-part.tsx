import { useTranslation } from 'react-i18next';
import type { PlanView, ReportingRuleView } from '@/api/types.gen';
import { Checkbox } from '@/components/ui/checkbox';
import { NumberField, TextField } from '@/components/ui/fields';
import { MultiUnitPicker } from '@/components/ui/multi-unit-picker';
import type { MarkOf } from './finding-marks';
import { ChoiceField, NumberCell, TextCell } from './grid-cells';
import { lastDayOf } from './plan-words';
import { AnnexGrid, type CellsProps } from './row-frame';
import { OneUnitField, UnitsField, usePickableUnits } from './unit-fields';
import styles from './plan.module.css';

const periods = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;

/** Who reports, how often, until when, to whom. */
export function RulesPart({ plan, mark }: { plan: PlanView; mark: MarkOf }) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'rules'>
      planId={plan.id}
      kind="rules"
      caption={t('part.RULES')}
      rows={plan.content.rules}
      headers={['period', 'phrase', 'day', 'month', 'meaning'].map((it) => t(`rules.columns.${it}`))}
      nameOf={(it) => it.phrase}
      addLabel={t('rules.add')}
      mark={mark}
      cells={(it) => <RuleCells {...it} />}
      more={(it) => <RuleMore {...it} />}
      blank={(last) => ({
        position: (last?.position ?? -1) + 1,
        period: 'YEAR',
        phrase: '',
        inclusive: false,
        opensDaysBefore: 30,
        reporters: { unitIds: [], groupCodes: ['DEPARTMENTS', 'COMMUNES'] },
        consolidatorUnitId: plan.heading.leadUnitId,
        submitToUnitIds: [plan.parties.issuerUnitId],
      })}
    />
  );
}

function Meaning({ rule }: { rule: Pick<ReportingRuleView, 'dueDay' | 'dueMonth' | 'inclusive'> }) {
  const { t } = useTranslation('plan');
  if (!rule.dueDay || !rule.dueMonth) return <span className="muted">{t('rules.noDay')}</span>;
  const last = lastDayOf(rule.dueDay, rule.dueMonth, rule.inclusive);
  return <>{t('rules.meaning', { day: last.day, month: last.month })}</>;
}

function RuleCells({ draft, set, mark }: CellsProps<'rules'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`rules.columns.${column}`)}, ${draft.phrase}`;
  return (
    <>
      <td className={styles.unit}>
        <ChoiceField
          label={of('period')}
          value={draft.period}
          options={periods.map((it) => ({ value: it, label: t(`period.${it}`) }))}
          onChange={(period) => set({ period })}
        />
      </td>
      <th scope="row">
        <TextCell label={of('phrase')} value={draft.phrase} onChange={(phrase) => set({ phrase })} />
        {mark('phrase')}
      </th>
      <td className={styles.code}>
        <NumberCell label={of('day')} value={draft.dueDay} onChange={(dueDay) => set({ dueDay })} />
        {mark('dueDay')}
      </td>
      <td className={styles.code}>
        <NumberCell label={of('month')} value={draft.dueMonth} onChange={(dueMonth) => set({ dueMonth })} />
      </td>
      <td className={styles.owner}>
        <Checkbox label={t('rules.inclusive')} checked={draft.inclusive} onChange={(inclusive) => set({ inclusive })} />
        <span className="small muted">
          <Meaning rule={draft} />
        </span>
        {mark('consolidatorDueDay')}
        {mark('reporters')}
      </td>
    </>
  );
}

function RuleMore({ draft, set }: CellsProps<'rules'>) {
  const { t } = useTranslation('plan');
  const units = usePickableUnits();
  return (
    <div className={styles.form}>
      <UnitsField label={t('rules.reporters')} value={draft.reporters} onChange={(reporters) => set({ reporters })} />
      <div className={styles.quad}>
        <OneUnitField
          label={t('rules.consolidator')}
          hideLabel={false}
          withGroups={false}
          value={{ unitId: draft.consolidatorUnitId }}
          onChange={({ unitId }) => set({ consolidatorUnitId: unitId })}
        />
        <NumberField
          label={t('rules.consolidatorDay')}
          optional
          value={draft.consolidatorDueDay}
          onChange={(day) => set({ consolidatorDueDay: day ?? undefined })}
        />
        <NumberField
          label={t('rules.consolidatorMonth')}
          optional
          value={draft.consolidatorDueMonth}
          onChange={(month) => set({ consolidatorDueMonth: month ?? undefined })}
        />
        <NumberField
          label={t('rules.opens')}
          value={draft.opensDaysBefore}
          onChange={(days) => set({ opensDaysBefore: days ?? 0 })}
        />
      </div>
      <TextField
        label={t('rules.consolidatorPhrase')}
        optional
        value={draft.consolidatorPhrase ?? ''}
        onChange={(event) => set({ consolidatorPhrase: event.target.value || undefined })}
      />
      <details>
        <summary>{t('rules.submitTo', { count: draft.submitToUnitIds.length })}</summary>
        <MultiUnitPicker
          label={t('rules.submitToLabel')}
          units={units}
          value={draft.submitToUnitIds}
          onChange={(submitToUnitIds) => set({ submitToUnitIds })}
        />
      </details>
    </div>
  );
}
