import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCaughtMailsOptions } from '@/api/@tanstack/react-query.gen';
import type { CaughtMailView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { LetterFrame } from './letter-frame';
import { MailSearch } from './mail-search';
import { PageLinks } from './page-links';
import { mailLogHref, useMailSearch } from './use-mail-search';

const pageSize = 50;

/** “Hộp thư thử”: what the demo would have sent, newest first. */
export function TestMailboxPage() {
  const { t } = useTranslation('notification');
  const search = useMailSearch();
  const [open, setOpen] = useState<CaughtMailView>();
  const query = useQuery({
    ...listCaughtMailsOptions({ query: { q: search.q, offset: search.offset, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('box.title')}>
      <PageHeader title={t('box.title')} facts={[t('box.about')]} />
      <AdministrationTabs current="mailbox" />
      <MailSearch path="/test-mailbox" search={search} />
      {open && <OpenMail mail={open} onClose={() => setOpen(undefined)} />}
      <Panel flush>
        <Loaded query={query} what={t('box.what')}>
          {(box) =>
            box.items.length === 0 ? (
              <EmptyState>{t('box.empty')}</EmptyState>
            ) : (
              <MailTable mails={box.items} open={open} onOpen={setOpen} />
            )
          }
        </Loaded>
      </Panel>
      <PageLinks
        href={(offset) => mailLogHref('/test-mailbox', { ...search, offset })}
        offset={search.offset}
        next={query.data?.nextOffset}
        size={pageSize}
      />
    </Page>
  );
}

function MailTable({
  mails,
  open,
  onOpen,
}: {
  mails: CaughtMailView[];
  open?: CaughtMailView;
  onOpen: (mail: CaughtMailView) => void;
}) {
  const { t } = useTranslation('notification');
  return (
    <DataTable
      caption={t('box.title')}
      rows={mails}
      rowKey={(mail) => mail.messageId}
      isCurrent={(mail) => mail.messageId === open?.messageId}
      columns={[
        {
          key: 'subject',
          header: t('log.subject'),
          cell: (mail) => (
            <Button variant="quiet" onClick={() => onOpen(mail)}>
              {mail.subject}
            </Button>
          ),
        },
        { key: 'to', header: t('log.to'), cell: (mail) => mail.to.join(', ') },
        { key: 'at', header: t('log.at'), cell: (mail) => formatDateTime(mail.sentAt) },
      ]}
    />
  );
}

function OpenMail({ mail, onClose }: { mail: CaughtMailView; onClose: () => void }) {
  const { t } = useTranslation('notification');
  return (
    <Panel title={mail.subject} aside={<Button onClick={onClose}>{t('box.close')}</Button>}>
      <p className="muted small">{t('box.fromTo', { from: mail.from, to: mail.to.join(', ') })}</p>
      <LetterFrame subject={mail.subject} html={mail.html} plain={mail.plain} />
    </Panel>
  );
}
