import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { listFieldsOfWorkOptions } from '@/api/@tanstack/react-query.gen';
import { savePlanHeading } from '@/api/sdk.gen';
import type { PlanView } from '@/api/types.gen';
import { NumberField, TextArea, TextField } from '@/components/ui/fields';
import { ConflictNote, RefusedNote, RescuedDraftNote } from '@/components/ui/save-state';
import { Select } from '@/components/ui/select';
import { usePlanPart } from '../api/use-plan-part';
import { wrongIn } from './refused-fields';
import { OneUnitField } from './unit-fields';
import styles from './plan.module.css';

const headingFields = ['title', 'periodFromYear', 'periodToYear', 'archiveRoom', 'drafterInitials'];

/** What stands at the head: title, years, field, lead unit, archive line. */
export function HeadingPart({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const fields = useQuery(listFieldsOfWorkOptions());
  const write = useCallback(
    async (body: PlanView['heading'] & { version: number }) =>
      (await savePlanHeading({ path: { planId: plan.id }, body, throwOnError: true })).data,
    [plan.id],
  );
  const { content: heading, set, autosave, conflict } = usePlanPart(plan, 'heading', write);
  const wrong = wrongIn(autosave);
  return (
    <div className={styles.form}>
      <ConflictNote {...conflict} />
      <RescuedDraftNote autosave={autosave} onRestore={(content) => set(content)} />
      <RefusedNote autosave={autosave} saidElsewhere={headingFields} />
      <TextArea
        label={t('heading.title')}
        hint={t('heading.titleHint')}
        rows={2}
        document
        value={heading.title}
        error={wrong('title')}
        onChange={(event) => set({ title: event.target.value })}
      />
      <div className={styles.pair}>
        <NumberField
          year
          label={t('heading.from')}
          value={heading.periodFromYear}
          error={wrong('periodFromYear')}
          onChange={(year) => set({ periodFromYear: year ?? undefined })}
        />
        <NumberField
          year
          label={t('heading.to')}
          value={heading.periodToYear}
          error={wrong('periodToYear')}
          onChange={(year) => set({ periodToYear: year ?? undefined })}
        />
      </div>
      <Select
        label={t('heading.field')}
        hint={t('heading.fieldHint')}
        options={(fields.data ?? []).map((it) => ({ value: it.code, label: it.name }))}
        value={heading.fieldOfWork}
        onChange={(code) => set({ fieldOfWork: code ?? undefined })}
      />
      <OneUnitField
        label={t('heading.lead')}
        hideLabel={false}
        withGroups={false}
        value={{ unitId: heading.leadUnitId }}
        onChange={({ unitId }) => set({ leadUnitId: unitId })}
      />
      <div className={styles.pair}>
        <TextField
          label={t('heading.room')}
          hint={t('heading.roomHint')}
          optional
          value={heading.archiveRoom ?? ''}
          error={wrong('archiveRoom')}
          onChange={(event) => set({ archiveRoom: event.target.value || undefined })}
        />
        <TextField
          label={t('heading.initials')}
          optional
          value={heading.drafterInitials ?? ''}
          error={wrong('drafterInitials')}
          onChange={(event) => set({ drafterInitials: event.target.value || undefined })}
        />
      </div>
    </div>
  );
}
