import { useTranslation } from 'react-i18next';
import { NumberCell, TextCell } from './grid-cells';
import { AnnexGrid, type CellsProps } from './row-frame';
import styles from './plan.module.css';
import type { PartProps } from './annex-rows';

/** Where the money comes from; a source without an amount stays without one. */
export function BudgetPart({ plan, mark }: PartProps) {
  const { t } = useTranslation('plan');
  return (
    <AnnexGrid<'budgetLines'>
      planId={plan.id}
      kind="budgetLines"
      caption={t('part.BUDGET')}
      rows={plan.content.budgetLines}
      headers={['source', 'purpose', 'year', 'amount'].map((it) => t(`budget.columns.${it}`))}
      nameOf={(it) => it.source}
      addLabel={t('budget.add')}
      mark={mark}
      cells={(it) => <BudgetCells {...it} />}
      blank={(last) => ({ position: (last?.position ?? -1) + 1, source: '' })}
    />
  );
}

function BudgetCells({ draft, set }: CellsProps<'budgetLines'>) {
  const { t } = useTranslation('plan');
  const of = (column: string) => `${t(`budget.columns.${column}`)}, ${draft.source}`;
  return (
    <>
      <th scope="row">
        <TextCell long label={of('source')} value={draft.source} onChange={(source) => set({ source })} />
      </th>
      <td>
        <TextCell
          long
          label={of('purpose')}
          value={draft.purpose}
          onChange={(purpose) => set({ purpose: purpose || undefined })}
        />
      </td>
      <td className={styles.value}>
        <NumberCell year label={of('year')} value={draft.year} onChange={(year) => set({ year })} />
      </td>
      <td className={styles.value}>
        <NumberCell label={of('amount')} value={draft.amount} onChange={(amount) => set({ amount })} />
      </td>
    </>
  );
}
