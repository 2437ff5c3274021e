import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listFieldsOfWorkOptions } from '@/api/@tanstack/react-query.gen';
import { savePlanHeading } from '@/api/sdk.gen';
import type { PlanHeadingView, PlanView, SectionView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { NumberField, TextArea, TextField } from '@/components/ui/fields';
import { CloseIcon } from '@/components/ui/icons';
import { ConflictNote, RefusedNote, RescuedDraftNote } from '@/components/ui/save-state';
import { Select } from '@/components/ui/select';
import { problemOf } from '@/lib/problem';
import { useAutosave, type Autosave } from '@/lib/use-autosave';
import { usePlanCache } from '../api/plan';
import { useRow } from '../api/use-row';
import { useSaves } from './editor-saves';
import { TextCell } from './grid-cells';
import { AnnexGrid, RowNotes, useRemove, type CellsProps } from './row-frame';
import { OneUnitField } from './unit-fields';
import type { MarkOf } from './finding-marks';
import styles from './plan.module.css';

const headingFields = ['title', 'periodFromYear', 'periodToYear', 'archiveRoom', 'drafterInitials'];
const sectionFields = ['label', 'title', 'body'];

/** The message for a field of what the server refused to save. */
const wrongIn =
  <T,>({ state }: Autosave<T>) =>
  (field: string) =>
    state.kind === 'refused' ? problemOf(state.problem, field) : undefined;

/** What stands at the head: title, years, field, lead unit, archive line. */
export function HeadingPart({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const cache = usePlanCache(plan.id);
  const fields = useQuery(listFieldsOfWorkOptions());
  const [heading, setHeading] = useState<PlanHeadingView>(plan.heading);
  const save = useCallback(
    async (content: PlanHeadingView, version: string) => {
      const body = { ...content, version: Number(version) };
      const { data } = await savePlanHeading({ path: { planId: plan.id }, body, throwOnError: true });
      cache.update(() => data);
      void cache.checkAgain();
      return String(data.version);
    },
    [cache, plan.id],
  );
  const autosave = useAutosave({ key: `plan/${plan.id}/heading`, version: String(plan.version), save });
  useSaves('heading', autosave);
  const set = (patch: Partial<PlanHeadingView>) => {
    const next = { ...heading, ...patch };
    setHeading(next);
    autosave.change(next);
  };
  const wrong = wrongIn(autosave);
  const keepMine = async () => {
    await cache.readAgain();
    await autosave.overwrite(String(cache.read()?.version ?? plan.version));
  };
  const takeTheirs = async () => {
    autosave.discard();
    await cache.readAgain();
    setHeading(cache.read()?.heading ?? plan.heading);
  };
  return (
    <div className={styles.form}>
      <ConflictNote autosave={autosave} onKeepMine={() => void keepMine()} onTakeTheirs={() => void takeTheirs()} />
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

/** A section: number, title, paragraphs. */
export function SectionPart({ plan, section, onGone }: { plan: PlanView; section: SectionView; onGone: () => void }) {
  const { t } = useTranslation('plan');
  const edited = useRow(plan.id, 'sections', section);
  const remove = useRemove(plan.id, 'sections');
  const { draft, set } = edited;
  const wrong = wrongIn(edited.autosave);
  return (
    <div className={styles.form} id={`row-${section.id}`} tabIndex={-1}>
      <RowNotes kind="sections" {...edited} saidElsewhere={sectionFields} />
      <div className={styles.sectionHead}>
        <TextField
          label={t('section.label')}
          value={draft.label}
          error={wrong('label')}
          onChange={(event) => set({ label: event.target.value })}
        />
        <TextField
          label={t('section.title')}
          value={draft.title}
          error={wrong('title')}
          onChange={(event) => set({ title: event.target.value })}
        />
      </div>
      <TextArea
        label={t('section.body')}
        hint={t('section.bodyHint')}
        document
        rows={Math.min(24, Math.max(8, draft.body.split('\n').length * 2))}
        value={draft.body}
        error={wrong('body')}
        onChange={(event) => set({ body: event.target.value })}
      />
      <div className={styles.between}>
        <Checkbox label={t('section.done')} checked={draft.done} onChange={(done) => set({ done })} />
        <Button variant="quiet" icon={CloseIcon} onClick={() => void remove(section).then(onGone)}>
          {t('section.remove')}
        </Button>
      </div>
    </div>
  );
}

/** The documents that the plan rests on. */
export function LegalBasesPart({ plan, mark }: { plan: PlanView; mark: MarkOf }) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'legalBases'>
      planId={plan.id}
      kind="legalBases"
      caption={t('part.LEGAL_BASES')}
      rows={plan.content.legalBases}
      headers={['type', 'number', 'date', 'issuer', 'summary'].map((it) => t(`basis.columns.${it}`))}
      nameOf={(it) => it.number ?? it.summary}
      addLabel={t('basis.add')}
      mark={mark}
      cells={(it) => <BasisCells {...it} />}
      blank={(last) => ({ position: (last?.position ?? -1) + 1, documentType: 'Quyết định', summary: '' })}
    />
  );
}

function BasisCells({ draft, set }: CellsProps<'legalBases'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`basis.columns.${column}`)}, ${draft.number ?? ''}`;
  return (
    <>
      <td className={styles.unit}>
        <TextCell label={of('type')} value={draft.documentType} onChange={(documentType) => set({ documentType })} />
      </td>
      <td className={styles.unit}>
        <TextCell label={of('number')} value={draft.number} onChange={(number) => set({ number })} />
      </td>
      <td className={styles.date}>
        <DateField
          label={of('date')}
          hideLabel
          value={draft.issuedOn ?? null}
          onChange={(day) => set({ issuedOn: day ?? undefined })}
        />
      </td>
      <td className={styles.owner}>
        <TextCell label={of('issuer')} value={draft.issuer} onChange={(issuer) => set({ issuer })} />
      </td>
      <th scope="row">
        <TextCell long label={of('summary')} value={draft.summary} onChange={(summary) => set({ summary })} />
      </th>
    </>
  );
}
