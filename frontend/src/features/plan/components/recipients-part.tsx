import { useTranslation } from 'react-i18next';
import type { PlanView } from '@/api/types.gen';
import type { MarkOf } from './finding-marks';
import { ChoiceField, TextCell } from './grid-cells';
import { AnnexGrid, type CellsProps } from './row-frame';
import { OneUnitField } from './unit-fields';
import styles from './plan.module.css';

const purposes = ['FOR_REPORT', 'FOR_COORDINATION', 'FOR_ACTION', 'FOR_INFORMATION'] as const;

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
