import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { savePlanConsultation } from '@/api/sdk.gen';
import type { PlanView } from '@/api/types.gen';
import { NumberField, RadioGroup } from '@/components/ui/fields';
import { MultiUnitPicker } from '@/components/ui/multi-unit-picker';
import { ConflictNote } from '@/components/ui/save-state';
import { usePlanPart } from '../api/use-plan-part';
import { usePickableUnits } from './unit-fields';
import styles from './plan.module.css';

const policies = ['TREATED_AS_AGREED', 'TREATED_AS_LATE', 'BLOCKS'] as const;

/** Which units are asked, for how long, and what their silence means. */
export function ConsultationPart({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const units = usePickableUnits().filter((it) => it.id !== plan.parties.draftingUnitId);
  const write = useCallback(
    async (body: PlanView['consultation'] & { version: number }) =>
      (await savePlanConsultation({ path: { planId: plan.id }, body, throwOnError: true })).data,
    [plan.id],
  );
  const { content: setup, set, conflict } = usePlanPart(plan, 'consultation', write);
  return (
    <div className={styles.form}>
      <ConflictNote {...conflict} />
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
