import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getRegisterEntryOptions, listDeliveriesOptions } from '@/api/@tanstack/react-query.gen';
import type { RegisterEntryView } from '@/api/types.gen';
import { DocumentFrame } from '@/components/document-frame';
import { Page, PageHeader } from '@/components/ui/page';
import { Loaded } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDate } from '@/lib/dates';
import { storedDocument } from '@/lib/stored-document';
import { CopyPanel } from './copy-panel';
import { DeliveryActPage, deliveryActOf } from './delivery-act-page';
import { DeliveryList } from './delivery-list';
import { EntryActPage, entryActOf } from './entry-act-page';
import { EntryActions, EntryFate, EntryState, IssueClock } from './entry-parts';
import { LateRecipientPage } from './late-recipient-page';
import styles from './distribution.module.css';

interface EntrySearch {
  tab?: string;
  group?: string;
  act?: string;
  delivery?: string;
}

const tabOf = (tab: string | undefined) => (tab === 'deliveries' || tab === 'copies' ? tab : 'document');

/** One line of the register: the document and how far it has come to each recipient. */
export function RegisterEntryPage() {
  const { t } = useTranslation('distribution');
  const { entryId } = useParams({ strict: false }) as { entryId: string };
  const search = useSearch({ strict: false }) as EntrySearch;
  const entry = useQuery(getRegisterEntryOptions({ path: { entryId } }));
  const deliveries = useQuery(listDeliveriesOptions({ path: { entryId } }));
  const acted = deliveries.data?.find((it) => it.id === search.delivery);
  const act = deliveryActOf(search.act);
  const entryAct = entryActOf(search.act, entry.data);
  if (acted && act) return <DeliveryActPage delivery={acted} act={act} back={`/register/${entryId}?tab=deliveries`} />;
  if (entry.data && entryAct) return <EntryActPage entry={entry.data} act={entryAct} />;
  if (entry.data?.keeper && search.act === 'add') return <LateRecipientPage entry={entry.data} />;
  if (!entry.data) {
    return (
      <Page title={t('entry.title')}>
        <PageHeader title={t('entry.title')} breadcrumbs={[{ label: t('register.title'), href: '/register' }]} />
        <Loaded query={entry} what={t('entry.what')}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  const shown = tabOf(search.tab);
  return (
    <Page title={`${entry.data.number} ${entry.data.summary}`}>
      <EntryHeader entry={entry.data} shown={shown} />
      <EntryFate entry={entry.data} />
      {shown === 'copies' ? (
        <CopyPanel entry={entry.data} />
      ) : shown === 'document' ? (
        <div className={styles.framed}>
          <DocumentFrame
            {...storedDocument(entry.data.documentId)}
            title={`${entry.data.number} ${entry.data.summary}`}
          >
            {entry.data.number}
          </DocumentFrame>
        </div>
      ) : (
        <Loaded query={deliveries} what={t('delivery.what')} rows={6}>
          {(rows) => <DeliveryList entry={entry.data} deliveries={rows} group={search.group} />}
        </Loaded>
      )}
    </Page>
  );
}

function EntryHeader({ entry, shown }: { entry: RegisterEntryView; shown: string }) {
  const { t } = useTranslation('distribution');
  const address = `/register/${entry.id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('register.title'), href: '/register' }, { label: entry.number }]}
        number={<b>{entry.number}</b>}
        state={<EntryState entry={entry} />}
        title={entry.summary}
        facts={[
          t('entry.issuedOn', { date: formatDate(entry.issuedOn), issuer: entry.issuerName }),
          t('entry.signedBy', { name: entry.signerName }),
          <IssueClock key="clock" entry={entry} />,
          t('entry.draftedBy', { unit: entry.draftingUnitName }),
          t('entry.archive', { copy: entry.archiveCopy, count: entry.copies }),
        ]}
        actions={<EntryActions entry={entry} />}
      />
      <Tabs
        label={t('entry.tabs')}
        current={shown}
        items={[
          { key: 'document', label: t('entry.document'), href: address },
          { key: 'deliveries', label: t('entry.deliveries'), count: entry.units, href: `${address}?tab=deliveries` },
          { key: 'copies', label: t('copy.tab'), href: `${address}?tab=copies` },
        ]}
      />
    </>
  );
}
