import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getMailOptions } from '@/api/@tanstack/react-query.gen';
import type { MailRowView } from '@/api/types.gen';
import { CheckAnswers } from '@/components/ui/check-answers';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { LetterFrame } from './letter-frame';
import { MailState } from './mail-state';
import { ResendButton } from './resend-button';

/** One mail of the log: to whom, why, what became of it, and what it says. */
export function MailPage() {
  const { t } = useTranslation('notification');
  const { mailId } = useParams({ strict: false }) as { mailId: string };
  const query = useQuery(getMailOptions({ path: { mailId } }));
  const title = query.data?.mail.subject ?? t('log.one');
  return (
    <Page title={title} narrow>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: t('log.title'), href: '/mail-log' }]}
        actions={query.data && <ResendButton row={query.data.mail} />}
      />
      <Loaded query={query} what={t('log.mail')}>
        {({ mail, html, plain }) => (
          <div className="stack">
            <Facts mail={mail} />
            <Panel title={t('letter.title')}>
              <LetterFrame subject={mail.subject} html={html} plain={plain} />
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Facts({ mail }: { mail: MailRowView }) {
  const { t } = useTranslation('notification');
  const why = [t(`kind.${mail.kind}`), ...mail.reasons].join('; ');
  return (
    <CheckAnswers
      answers={[
        { key: 'to', label: t('log.to'), value: `${mail.toName} (${mail.toAddress})` },
        { key: 'why', label: t('log.why'), value: why },
        { key: 'queued', label: t('log.queued'), value: formatDateTime(mail.queuedAt) },
        { key: 'sent', label: t('log.sent'), value: mail.sentAt ? formatDateTime(mail.sentAt) : t('log.notSent') },
        { key: 'state', label: t('log.state'), value: <MailState row={mail} /> },
      ]}
    />
  );
}
