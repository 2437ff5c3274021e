import { useTranslation } from 'react-i18next';
import type { AssignmentView } from '@/api/types.gen';
import { TextField } from '@/components/ui/fields';
import { TextCell } from './grid-cells';
import { AnnexGrid, type CellsProps } from './row-frame';
import { ResponsibleField, UnitsField } from './unit-fields';
import styles from './plan.module.css';
import type { PartProps } from './annex-rows';
import { nobody, nextCode } from './annex-rows';

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
