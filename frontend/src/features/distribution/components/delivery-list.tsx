import { useTranslation } from 'react-i18next';
import type { DeliveryView, RegisterEntryView } from '@/api/types.gen';
import { Panel } from '@/components/ui/panel';
import { StatNumbers } from '@/components/ui/stat-number';
import { EmptyState } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { DeliveryTable } from './delivery-table';
import { countGroups, deliveryGroups, groupOf, isOpen, type DeliveryGroup } from './delivery-words';
import { PacketUpload } from './packet-upload';
import { ResendAll } from './resend-all';

/** How far the document has come, in four numbers that each lead to the recipients behind them. */
export function DeliveryList({
  entry,
  deliveries,
  group,
}: {
  entry: RegisterEntryView;
  deliveries: DeliveryView[];
  group?: string;
}) {
  const { t } = useTranslation('distribution');
  const counts = countGroups(deliveries);
  const chosen = deliveryGroups.find((it) => it === group);
  const address = (it?: DeliveryGroup) => `/register/${entry.id}?tab=deliveries${it ? `&group=${it}` : ''}`;
  const shown = deliveries.filter((it) => !chosen || groupOf(it) === chosen);
  if (deliveries.length === 0) return <EmptyState>{t('delivery.none')}</EmptyState>;
  return (
    <div className="stack-wide">
      {!entry.recalledAt && (
        <StatNumbers
          label={t('delivery.stats')}
          items={(['confirmed', 'waiting', 'overdue', 'refused'] as const).map((it) => ({
            value: counts[it],
            label: t(`group.${it}`),
            href: address(it),
            urgent: (it === 'refused' || it === 'overdue') && counts[it] > 0,
          }))}
        />
      )}
      <Tabs
        look="chips"
        label={t('delivery.filter')}
        current={chosen ?? 'all'}
        items={[
          { key: 'all', label: t('group.all'), count: deliveries.length, href: address() },
          ...deliveryGroups
            .filter((it) => counts[it] > 0 || it === chosen)
            .map((it) => ({ key: it, label: t(`group.${it}`), count: counts[it], href: address(it) })),
        ]}
      />
      {entry.keeper && (
        <div className="row">
          <ResendAll entryId={entry.id} count={deliveries.filter(isOpen).length} />
          {deliveries.some((it) => it.packet) && <PacketUpload />}
        </div>
      )}
      <Panel flush>
        {shown.length === 0 ? (
          <EmptyState>{t('delivery.noneInGroup')}</EmptyState>
        ) : (
          <DeliveryTable deliveries={shown} keeper={entry.keeper} address={address(chosen)} />
        )}
      </Panel>
    </div>
  );
}
