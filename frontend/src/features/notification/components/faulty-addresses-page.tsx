import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  listFaultyAddressesOptions,
  listFaultyAddressesQueryKey,
  resetAddressMutation,
} from '@/api/@tanstack/react-query.gen';
import type { FaultyAddressesView, FaultyAddressView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { formatDateTime } from '@/lib/dates';
import styles from './notification.module.css';
import { PageLinks } from './page-links';

const pageSize = 50;

/** Boxes that are locked, full or gone; an administrator sends there again once they work. */
export function FaultyAddressesPage() {
  const { t } = useTranslation('notification');
  const { offset } = useSearch({ strict: false }) as { offset?: number };
  const query = useQuery({
    ...listFaultyAddressesOptions({ query: { offset, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('addresses.title')}>
      <PageHeader title={useFinding(query.data)} facts={[t('addresses.about')]} />
      <AdministrationTabs current="addresses" />
      <Panel flush>
        <Loaded query={query} what={t('addresses.what')}>
          {(found) =>
            found.items.length === 0 ? (
              <EmptyState>{t('addresses.none')}</EmptyState>
            ) : (
              <AddressTable rows={found.items} />
            )
          }
        </Loaded>
      </Panel>
      <PageLinks
        href={(next) => `/admin/mail-addresses?offset=${next}`}
        offset={offset}
        next={query.data?.nextOffset}
        size={pageSize}
      />
    </Page>
  );
}

function useFinding(found?: FaultyAddressesView): string {
  const { t } = useTranslation('notification');
  if (!found || found.items.length === 0) return t('addresses.title');
  return t(found.nextOffset === undefined ? 'addresses.found' : 'addresses.more', { count: found.items.length });
}

function AddressTable({ rows }: { rows: FaultyAddressView[] }) {
  const { t } = useTranslation('notification');
  return (
    <DataTable
      caption={t('addresses.title')}
      rows={rows}
      rowKey={(row) => row.address}
      columns={[
        {
          key: 'address',
          header: t('addresses.address'),
          cell: (row) => <span style={{ overflowWrap: 'anywhere' }}>{row.address}</span>,
        },
        { key: 'fault', header: t('addresses.fault'), cell: (row) => <Fault row={row} /> },
        { key: 'said', header: t('addresses.said'), width: '30%', cell: (row) => row.said },
        { key: 'since', header: t('addresses.since'), cell: (row) => formatDateTime(row.since) },
        {
          key: 'last',
          header: t('addresses.last'),
          cell: (row) => (
            <>
              {formatDateTime(row.lastAt)}
              <div className="muted small">{t('addresses.times', { count: row.times })}</div>
            </>
          ),
        },
        { key: 'act', header: t('addresses.act'), cardLabel: '', cell: (row) => <Reset row={row} /> },
      ]}
    />
  );
}

function Fault({ row }: { row: FaultyAddressView }) {
  const { t } = useTranslation('notification');
  return (
    <>
      <span className={row.closed ? styles.bad : undefined}>{t(`fault.${row.fault}`)}</span>
      <div className="muted small">{t(row.closed ? 'addresses.closed' : 'addresses.open')}</div>
    </>
  );
}

function Reset({ row }: { row: FaultyAddressView }) {
  const { t } = useTranslation('notification');
  const toast = useToast();
  const queries = useQueryClient();
  const reset = useMutation({
    ...resetAddressMutation(),
    onSuccess: () => {
      toast(t('addresses.done', { address: row.address }));
      void queries.invalidateQueries({ queryKey: listFaultyAddressesQueryKey() });
    },
  });
  return (
    <Button busy={reset.isPending} onClick={() => reset.mutate({ body: { address: row.address } })}>
      {t('addresses.reset')}
    </Button>
  );
}
