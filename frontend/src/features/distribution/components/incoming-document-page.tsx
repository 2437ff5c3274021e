import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getIncomingDocumentOptions,
  getIncomingDocumentQueryKey,
  openIncomingDocumentMutation,
} from '@/api/@tanstack/react-query.gen';
import type { IncomingDocumentView } from '@/api/types.gen';
import { DocumentFrame } from '@/components/document-frame';
import { StateMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Loaded, Note } from '@/components/ui/states';
import { formatDate, formatDateTime } from '@/lib/dates';
import { storedDocument } from '@/lib/stored-document';
import styles from './distribution.module.css';
import { incomingMark, isUndecided } from './inbox-words';
import { ReceiptPanel } from './receipt-panel';
import { RefusalPage } from './refusal-page';

/** A document that arrived: read it, confirm the receipt or send it back. The first opening is kept. */
export function IncomingDocumentPage() {
  const { t } = useTranslation('distribution');
  const { deliveryId } = useParams({ strict: false }) as { deliveryId: string };
  const { step } = useSearch({ strict: false }) as { step?: string };
  const query = useQuery(getIncomingDocumentOptions({ path: { deliveryId } }));
  useOpening(query.data);
  if (!query.data) {
    return (
      <Page title={t('incoming.title')}>
        <PageHeader title={t('incoming.title')} breadcrumbs={[{ label: t('inbox.title'), href: '/inbox' }]} />
        <Loaded query={query} what={t('incoming.what')}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  if (step === 'refuse' && isUndecided(query.data)) return <RefusalPage document={query.data} />;
  return <Incoming document={query.data} />;
}

/** Tells the sender that the document was opened, once. */
function useOpening(document: IncomingDocumentView | undefined): void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    ...openIncomingDocumentMutation(),
    onSuccess: (opened) =>
      queries.setQueryData(getIncomingDocumentQueryKey({ path: { deliveryId: opened.id } }), opened),
  });
  const unseen = document && incomingMark(document) === 'UNSEEN' ? document.id : undefined;
  useEffect(() => {
    if (unseen) mutate({ path: { deliveryId: unseen } });
  }, [unseen, mutate]);
}

function Incoming({ document }: { document: IncomingDocumentView }) {
  const { t } = useTranslation('distribution');
  const name = `${document.number} ${document.summary}`;
  return (
    <Page title={name}>
      <PageHeader
        breadcrumbs={[{ label: t('inbox.title'), href: '/inbox' }, { label: document.number }]}
        number={<b>{document.number}</b>}
        state={
          document.recalledAt ? (
            <StateMark state="ended">{t('entry.recalled')}</StateMark>
          ) : (
            <StateMark state="inForce">{t('entry.issued')}</StateMark>
          )
        }
        title={document.summary}
        facts={[
          t('entry.issuedOn', { date: formatDate(document.issuedOn), issuer: document.issuerName }),
          t('entry.signedBy', { name: document.signerName }),
        ]}
      />
      <div className={styles.incoming}>
        {document.recalledAt ? (
          <Note tone="amber" title={t('incoming.withdrawn')}>
            <p>{t('entry.recalledAt', { at: formatDateTime(document.recalledAt) })}</p>
            <p className="doc">“{document.recallReason}”</p>
          </Note>
        ) : (
          <div className={styles.framed}>
            <DocumentFrame {...storedDocument(document.documentId)} title={name}>
              {document.number}
            </DocumentFrame>
          </div>
        )}
        <aside aria-label={t('incoming.receipt')}>
          <ReceiptPanel document={document} />
        </aside>
      </div>
    </Page>
  );
}
