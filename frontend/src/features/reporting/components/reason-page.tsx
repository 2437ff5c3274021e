import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';

export interface ReasonPageProps {
  title: string;
  facts?: ReactNode[];
  /** Where the reason will be read. */
  hint: string;
  /** The act as a verb. */
  verb: string;
  back: string;
  backLabel: string;
  error: unknown;
  busy: boolean;
  /** The reason may be left out when cells carry their own. */
  optional?: boolean;
  before?: ReactNode;
  onSend: (reason: string) => void;
}

/** A legal act that needs a reason: its own page, the reason is shown word for word. */
export function ReasonPage(props: ReasonPageProps) {
  const { t } = useTranslation('reporting');
  const { title, facts, hint, verb, back, backLabel, error, busy, optional, before, onSend } = props;
  const [reason, setReason, forget] = useKeptText('reason');
  const [empty, setEmpty] = useState(false);
  const send = () => {
    const missing = !optional && reason.trim() === '';
    setEmpty(missing);
    if (missing) return;
    forget();
    onSend(reason.trim());
  };
  const message = empty ? t('reason.missing') : problemOf(error, 'reason');
  return (
    <Page title={title} narrow>
      <PageHeader breadcrumbs={[{ label: backLabel, href: back }]} title={title} facts={facts} />
      <ErrorSummary error={error} />
      {before}
      <TextArea
        label={t('reason.label')}
        hint={hint}
        field="reason"
        rows={5}
        document
        optional={optional}
        error={message}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActionBar>
        <Button variant="primary" busy={busy} onClick={send}>
          {verb}
        </Button>
        <Link href={back}>{t('reason.notNow')}</Link>
      </ActionBar>
    </Page>
  );
}
