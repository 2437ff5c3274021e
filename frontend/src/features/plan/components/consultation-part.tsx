import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savePlanConsultation } from '@/api/sdk.gen';
import type { ConsultationSetupView, PlanView } from '@/api/types.gen';
import { NumberField, RadioGroup } from '@/components/ui/fields';
import { MultiUnitPicker } from '@/components/ui/multi-unit-picker';
import { ConflictNote } from '@/components/ui/save-state';
import { useAutosave } from '@/lib/use-autosave';
import { usePlanCache } from '../api/plan';
import { useSaves } from './editor-saves';
import { usePickableUnits } from './unit-fields';
import styles from './plan.module.css';

const policies = ['TREATED_AS_AGREED', 'TREATED_AS_LATE', 'BLOCKS'] as const;

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
