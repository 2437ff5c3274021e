import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getUnitOptions } from '@/api/@tanstack/react-query.gen';
import type { UnitDetailView } from '@/api/types.gen';
import { DataTable } from '@/components/ui/data-table';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { EndUnit } from './end-unit';
import { NewPosition } from './new-position';
import { RenameUnit } from './rename-unit';
import { SeatTable } from './seat-table';

/** One unit: names, positions and holders, predecessors, and its end. */
export function UnitPage() {
  const { t } = useTranslation('organisation');
  const { unitId } = useParams({ strict: false }) as { unitId: string };
  const query = useQuery(getUnitOptions({ path: { unitId } }));
  return (
    <Page title={query.data?.unit.name ?? t('units.title')}>
      <Loaded query={query} what={t('unit.what')}>
        {(detail) => <Detail key={detail.unit.id} detail={detail} />}
      </Loaded>
    </Page>
  );
}

function Detail({ detail }: { detail: UnitDetailView }) {
  const { t } = useTranslation('organisation');
  const { unit } = detail;
  const facts = [t(`kind.${unit.kind}`), t('units.since', { day: formatDate(unit.validFrom) })];
  if (unit.validTo) facts.push(t('units.until', { day: formatDate(unit.validTo) }));
  return (
    <>
      <PageHeader breadcrumbs={[{ label: t('units.title'), href: '/admin/units' }]} title={unit.name} facts={facts} />
      <div className="stack-wide">
        <Panel title={t('seats.title')} flush>
          {detail.seats.length === 0 ? (
            <EmptyState>{t('seats.none')}</EmptyState>
          ) : (
            <SeatTable unit={unit} seats={detail.seats} />
          )}
        </Panel>
        {!unit.validTo && <NewPosition unit={unit} />}
        <RenameUnit unit={unit} aliases={detail.aliases} />
        <Panel title={t('unit.predecessors')} flush>
          <Predecessors detail={detail} />
        </Panel>
        {!unit.validTo && <EndUnit unit={unit} />}
      </div>
    </>
  );
}

function Predecessors({ detail }: { detail: UnitDetailView }) {
  const { t } = useTranslation('organisation');
  if (detail.predecessors.length === 0) return <EmptyState>{t('unit.noPredecessors')}</EmptyState>;
  return (
    <DataTable
      caption={t('unit.predecessors')}
      rows={detail.predecessors}
      rowKey={(unit) => unit.id}
      columns={[
        { key: 'name', header: t('units.name'), cell: (it) => <Link href={`/admin/units/${it.id}`}>{it.name}</Link> },
        { key: 'to', header: t('unit.lastDay'), cell: (it) => (it.validTo ? formatDate(it.validTo) : '') },
      ]}
    />
  );
}
