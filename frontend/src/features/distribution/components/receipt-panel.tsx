import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { confirmRecallMutation, confirmReceiptMutation } from '@/api/@tanstack/react-query.gen';
import type { IncomingDocumentView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { StatusMark } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { formatDateTime } from '@/lib/dates';
import { incomingMark, incomingWords, isUndecided } from './inbox-words';

/** Confirm or send back, and what was decided. */
export function ReceiptPanel({ document }: { document: IncomingDocumentView }) {
  const { t } = useTranslation('distribution');
  const queries = useQueryClient();
  const toast = useToast();
  const confirming = useMutation({
    ...confirmReceiptMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('incoming.confirmed', { number: document.number }));
    },
  });
  return (
    <Panel title={t('incoming.receipt')}>
      <div className="stack">
        <ErrorSummary error={confirming.error} />
        <Facts document={document} />
        {document.recalledAt && !document.recallConfirmedAt && <RecallConfirmation document={document} />}
        {isUndecided(document) && (
          <ActionBar>
            <Button
              variant="primary"
              busy={confirming.isPending}
              onClick={() => confirming.mutate({ path: { deliveryId: document.id } })}
            >
              {t('incoming.confirm')}
            </Button>
            <LinkButton href={`/inbox/${document.id}?step=refuse`}>{t('incoming.refuse')}</LinkButton>
          </ActionBar>
        )}
      </div>
    </Panel>
  );
}

function Facts({ document }: { document: IncomingDocumentView }) {
  const { t } = useTranslation('distribution');
  return (
    <>
      <p>
        <StatusMark status={incomingMark(document)}>{t(incomingWords(document))}</StatusMark>
      </p>
      <p>{t('incoming.to', { unit: document.unitName, purpose: t(`purpose.${document.purpose}`) })}</p>
      <p className="muted small">{t('incoming.arrived', { at: formatDateTime(document.arrivedAt) })}</p>
      {document.decidedAt && (
        <p className="muted small">
          {t(`incoming.decided.${document.state}`, {
            name: document.decidedByName ?? '',
            at: formatDateTime(document.decidedAt),
          })}
        </p>
      )}
      {document.reason && <p className="doc">“{document.reason}”</p>}
    </>
  );
}

function RecallConfirmation({ document }: { document: IncomingDocumentView }) {
  const { t } = useTranslation('distribution');
  const queries = useQueryClient();
  const toast = useToast();
  const confirming = useMutation({
    ...confirmRecallMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('incoming.recallConfirmed', { number: document.number }));
    },
  });
  return (
    <>
      <ErrorSummary error={confirming.error} />
      <ActionBar>
        <Button
          variant="primary"
          busy={confirming.isPending}
          onClick={() => confirming.mutate({ path: { deliveryId: document.id } })}
        >
          {t('incoming.confirmRecall')}
        </Button>
      </ActionBar>
    </>
  );
}
