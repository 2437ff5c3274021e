import { useTranslation } from 'react-i18next';
import type { PlanView, SectionView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DateField } from '@/components/ui/date-field';
import { TextArea, TextField } from '@/components/ui/fields';
import { CloseIcon } from '@/components/ui/icons';
import { useRow } from '../api/use-row';
import { TextCell } from './grid-cells';
import { wrongIn } from './refused-fields';
import { AnnexGrid, RowNotes, useRemove, type CellsProps } from './row-frame';
import type { MarkOf } from './finding-marks';
import styles from './plan.module.css';

const sectionFields = ['label', 'title', 'body'];

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
