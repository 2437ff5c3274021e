import { useTranslation } from 'react-i18next';
import type { DeliveryView } from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { StatusMark, Tag, type WorkStatus } from '@/components/ui/marks';
import { formatDateTime } from '@/lib/dates';
import { DeliveryActions } from './delivery-actions';

const marks: Record<DeliveryView['state'], WorkStatus> = {
  QUEUED: 'WAITING',
  SENT: 'WAITING',
  FAILED: 'BLOCKED',
  SEEN: 'IN_PROGRESS',
  CONFIRMED: 'DONE',
  REFUSED: 'BLOCKED',
};

/** The recipients of a document with what became of each. */
export function DeliveryTable({
  deliveries,
  keeper,
  address,
}: {
  deliveries: DeliveryView[];
  keeper: boolean;
  address: string;
}) {
  const { t } = useTranslation('distribution');
  const columns: Column<DeliveryView>[] = [
    {
      key: 'unit',
      header: t('delivery.unit'),
      cell: (row) => (
        <>
          {row.unitName} {row.addedFor && <Tag>{t('late.tag')}</Tag>}
          {row.outside && <Tag>{t('delivery.outside')}</Tag>}
        </>
      ),
    },
    {
      key: 'line',
      header: t('delivery.line'),
      cell: (row) => <span className="small">{row.addedFor ? `“${row.addedFor}”` : row.label}</span>,
    },
    { key: 'state', header: t('delivery.state'), cell: (row) => <DeliveryState delivery={row} /> },
    {
      key: 'at',
      header: t('delivery.at'),
      cell: (row) => formatDateTime(row.recallConfirmedAt ?? row.recalledAt ?? row.closedAt ?? row.stateAt),
    },
  ];
  if (keeper) {
    columns.push({
      key: 'acts',
      header: t('delivery.acts'),
      cardLabel: '',
      cell: (row) => <DeliveryActions delivery={row} address={address} />,
    });
  }
  return <DataTable caption={t('delivery.caption')} columns={columns} rows={deliveries} rowKey={(row) => row.id} />;
}

function DeliveryState({ delivery }: { delivery: DeliveryView }) {
  const { t } = useTranslation('distribution');
  const closed = Boolean(delivery.closedAt);
  if (delivery.recalledAt) return <Recalled delivery={delivery} />;
  const overdue = !closed && delivery.overdue;
  const words = closed
    ? t('delivery.closed')
    : overdue
      ? t('delivery.overdue', { state: t(`deliveryState.${delivery.state}`) })
      : t(`deliveryState.${delivery.state}`);
  const reason = closed ? delivery.closingReason : delivery.reason;
  return (
    <>
      <StatusMark status={closed ? 'DONE' : overdue ? 'BLOCKED' : marks[delivery.state]}>{words}</StatusMark>
      <span className="small muted">
        {!closed && delivery.actorName && ` ${delivery.actorName}`}
        {reason && ` “${reason}”`}
        {delivery.exchangeStatus
          ? ` ${t('exchange.told', { status: t(`exchange.status.${delivery.exchangeStatus}`) })}`
          : delivery.packet && ` ${t(`exchange.packet.${delivery.packet}`)}`}
        {delivery.sendings > 1 && ` ${t('delivery.sendings', { count: delivery.sendings })}`}
      </span>
    </>
  );
}

function Recalled({ delivery }: { delivery: DeliveryView }) {
  const { t } = useTranslation('distribution');
  const confirmed = delivery.recallConfirmedAt;
  return (
    <>
      <StatusMark status={confirmed ? 'DONE' : 'WAITING'}>
        {confirmed ? t('delivery.recallConfirmed') : t('delivery.recalled')}
      </StatusMark>
      {delivery.recallNote && <span className="small muted"> “{delivery.recallNote}”</span>}
    </>
  );
}
