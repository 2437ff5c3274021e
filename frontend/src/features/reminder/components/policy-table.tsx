import { useTranslation } from 'react-i18next';
import type { PolicyRowRecord } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { eventOf, inOrder, stepOf } from '../api/policy-rows';
import { usePolicyWords } from './policy-words';

export interface PolicyTableProps {
  caption: string;
  rows: PolicyRowRecord[];
  /** Given where rows may be changed. */
  onEdit?: (row: PolicyRowRecord) => void;
  onRemove?: (row: PolicyRowRecord) => void;
}

/** The policy as a table of sentences, grouped by what it is about. */
export function PolicyTable({ caption, rows, onEdit, onRemove }: PolicyTableProps) {
  const { t } = useTranslation('reminder');
  const words = usePolicyWords();
  const columns: Column<PolicyRowRecord>[] = [
    { key: 'when', header: t('column.when'), cell: (row) => words.when(row) },
    { key: 'who', header: t('column.who'), cell: (row) => words.who(row) },
    { key: 'how', header: t('column.how'), cell: (row) => words.how(row) },
    { key: 'tone', header: t('column.tone'), cell: (row) => words.tone(row) },
  ];
  if (onEdit && onRemove) {
    columns.push({
      key: 'acts',
      header: t('column.acts'),
      cardLabel: '',
      cell: (row) => (
        <span className="acts">
          <Button
            variant="quiet"
            onClick={() => onEdit(row)}
            aria-label={t('edit.changeRow', { row: words.when(row) })}
          >
            {t('edit.change')}
          </Button>{' '}
          <Button
            variant="quiet"
            onClick={() => onRemove(row)}
            aria-label={t('edit.dropRow', { row: words.when(row) })}
          >
            {t('edit.drop')}
          </Button>
        </span>
      ),
    });
  }
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={inOrder(rows)}
      rowKey={stepOf}
      groupOf={(row) => t(`group.${eventOf(row)}`)}
    />
  );
}
