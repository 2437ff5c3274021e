import { useTranslation } from 'react-i18next';
import type { RegisterEntryView } from '@/api/types.gen';
import type { Column } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { formatDate } from '@/lib/dates';
import styles from './distribution.module.css';

/** The ten columns of the register. */
export function useRegisterColumns(): Column<RegisterEntryView>[] {
  const { t } = useTranslation('distribution');
  return [
    {
      key: 'number',
      header: t('column.number'),
      width: '112px',
      cell: (row) => (
        <Link href={`/register/${row.id}`} className={`nowrap ${row.cancelledAt ? (styles.ended ?? '') : ''}`}>
          {row.number}
        </Link>
      ),
    },
    { key: 'date', header: t('column.date'), width: '96px', cell: (row) => formatDate(row.issuedOn) },
    { key: 'summary', header: t('column.summary'), width: '22%', cell: (row) => row.summary },
    { key: 'signer', header: t('column.signer'), width: '15%', cell: (row) => row.signerName },
    { key: 'recipients', header: t('column.recipients'), width: '19%', cell: (row) => <Recipients row={row} /> },
    { key: 'archive', header: t('column.archive'), cell: (row) => row.archiveCopy },
    { key: 'copies', header: t('column.copies'), align: 'right', cell: (row) => row.copies },
    {
      key: 'sent',
      header: t('column.sent'),
      cell: (row) => (row.transferredAt ? formatDate(row.transferredAt) : t('notSentYet')),
    },
    { key: 'receipts', header: t('column.receipts'), cell: (row) => <Receipts row={row} /> },
    { key: 'note', header: t('column.note'), width: '11%', cell: (row) => <Remark row={row} /> },
  ];
}

const namedRecipients = 8;

/** The lines of “Nơi nhận”; of a letter to a hundred units only the first. */
function Recipients({ row }: { row: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  const { recipients } = row;
  const named = recipients.length > namedRecipients ? recipients.slice(0, 3) : recipients;
  const others = recipients.length - named.length;
  return (
    <span className="small">
      {named.join('; ')}
      {others > 0 && `; ${t('recipientsMore', { count: others })}`}{' '}
      <span className="muted nowrap">({t('units', { count: row.units })})</span>
    </span>
  );
}

function Receipts({ row }: { row: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  return (
    <span className="nowrap">
      <span aria-hidden="true">
        {row.confirmed}/{row.units}
      </span>
      <span className="hidden-text">{t('confirmedOf', { confirmed: row.confirmed, units: row.units })}</span>
    </span>
  );
}

function Remark({ row }: { row: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  const words = [
    row.overdue > 0 && t('overdueAt', { count: row.overdue }),
    row.refused > 0 && t('refusedBy', { count: row.refused }),
    row.failed > 0 && t('failedAt', { count: row.failed }),
  ].filter(Boolean);
  if (row.recalledAt) return <Ended row={row} />;
  return words.length === 0 ? null : <span className={styles.attention}>{words.join(', ')}</span>;
}

/** Called back or cancelled: what happened last, with its reason. */
function Ended({ row }: { row: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  return (
    <span className="small">
      {row.cancelledAt
        ? t('cancelledNote', { date: formatDate(row.cancelledAt), reason: row.cancellationReason })
        : t('recalledNote', { date: formatDate(row.recalledAt ?? ''), reason: row.recallReason })}
    </span>
  );
}
