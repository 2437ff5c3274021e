import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savePlanConsultation } from '@/api/sdk.gen';
import type { ConsultationSetupView, PlanView, ReportingRuleView } from '@/api/types.gen';
import { Checkbox } from '@/components/ui/checkbox';
import { NumberField, RadioGroup, TextField } from '@/components/ui/fields';
import { MultiUnitPicker } from '@/components/ui/multi-unit-picker';
import { ConflictNote } from '@/components/ui/save-state';
import { useAutosave } from '@/lib/use-autosave';
import { usePlanCache } from '../api/plan';
import { useSaves } from './editor-saves';
import type { MarkOf } from './finding-marks';
import { ChoiceField, NumberCell, TextCell } from './grid-cells';
import { lastDayOf } from './plan-words';
import { AnnexGrid, type CellsProps } from './row-frame';
import { OneUnitField, UnitsField, usePickableUnits } from './unit-fields';
import styles from './plan.module.css';

const periods = ['MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'] as const;
const purposes = ['FOR_REPORT', 'FOR_COORDINATION', 'FOR_ACTION', 'FOR_INFORMATION'] as const;
const policies = ['TREATED_AS_AGREED', 'TREATED_AS_LATE', 'BLOCKS'] as const;

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

/** Where the plan goes. */
export function RecipientsPart({ plan, mark }: { plan: PlanView; mark: MarkOf }) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'recipients'>
      planId={plan.id}
      kind="recipients"
      caption={t('part.RECIPIENTS')}
      rows={plan.content.recipients}
      headers={['label', 'unit', 'purpose'].map((it) => t(`recipients.columns.${it}`))}
      nameOf={(it) => it.label}
      addLabel={t('recipients.add')}
      mark={mark}
      cells={(it) => <RecipientCells {...it} />}
      blank={(last) => ({ position: (last?.position ?? -1) + 1, label: '', purpose: 'FOR_ACTION' })}
    />
  );
}

function RecipientCells({ draft, set, mark }: CellsProps<'recipients'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`recipients.columns.${column}`)}, ${draft.label}`;
  return (
    <>
      <th scope="row">
        <TextCell label={of('label')} value={draft.label} onChange={(label) => set({ label })} />
      </th>
      <td className={styles.owner}>
        <OneUnitField
          label={of('unit')}
          withLeaders
          value={{ unitId: draft.unitId, groupCode: draft.groupCode }}
          onChange={({ unitId, groupCode, name }) => set({ unitId, groupCode, label: draft.label || name })}
        />
        {mark('unitId')}
      </td>
      <td className={styles.owner}>
        <ChoiceField
          label={of('purpose')}
          value={draft.purpose}
          options={purposes.map((it) => ({ value: it, label: t(`purpose.${it}`) }))}
          onChange={(purpose) => set({ purpose })}
        />
      </td>
    </>
  );
}

/** Which units are asked, for how long, and what their silence means. */
export function ConsultationPart({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const cache = usePlanCache(plan.id);
  const units = usePickableUnits().filter((it) => it.id !== plan.parties.draftingUnitId);
  const [setup, setSetup] = useState<ConsultationSetupView>(plan.consultation);
  const save = useCallback(
    async (content: ConsultationSetupView, version: string) => {
      const body = { ...content, version: Number(version) };
      const { data } = await savePlanConsultation({ path: { planId: plan.id }, body, throwOnError: true });
      cache.update(() => data);
      void cache.checkAgain();
      return String(data.version);
    },
    [cache, plan.id],
  );
  const autosave = useAutosave({ key: `plan/${plan.id}/consultation`, version: String(plan.version), save });
  useSaves('consultation', autosave);
  const set = (patch: Partial<ConsultationSetupView>) => {
    const next = { ...setup, ...patch };
    setSetup(next);
    autosave.change(next);
  };
  const keepMine = async () => {
    await cache.readAgain();
    await autosave.overwrite(String(cache.read()?.version ?? plan.version));
  };
  const takeTheirs = async () => {
    autosave.discard();
    await cache.readAgain();
    setSetup(cache.read()?.consultation ?? plan.consultation);
  };
  return (
    <div className={styles.form}>
      <ConflictNote autosave={autosave} onKeepMine={() => void keepMine()} onTakeTheirs={() => void takeTheirs()} />
      <RadioGroup
        label={t('consultation.needed')}
        value={setup.needed ? 'yes' : 'no'}
        onChange={(value) => set({ needed: value === 'yes' })}
        choices={[
          { value: 'yes', label: t('consultation.yes') },
          { value: 'no', label: t('consultation.no') },
        ]}
      />
      {setup.needed && (
        <>
          <NumberField
            label={t('consultation.days')}
            hint={t('consultation.daysHint')}
            suffix={t('consultation.daysUnit')}
            value={setup.workingDays}
            onChange={(days) => days && set({ workingDays: days })}
          />
          <RadioGroup
            label={t('consultation.silence')}
            hint={t('consultation.silenceHint')}
            value={setup.silencePolicy}
            onChange={(value) => set({ silencePolicy: value as (typeof policies)[number] })}
            choices={policies.map((it) => ({ value: it, label: t(`silence.${it}`), note: t(`silenceNote.${it}`) }))}
          />
          <h3>{t('consultation.units')}</h3>
          <MultiUnitPicker
            label={t('consultation.units')}
            units={units}
            value={setup.unitIds}
            onChange={(unitIds) => set({ unitIds })}
          />
        </>
      )}
    </div>
  );
}
