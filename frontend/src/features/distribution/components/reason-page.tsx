import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Link } from '@/components/ui/link';
import { Page, PageHeader, type Crumb } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { useKeptText } from '@/lib/use-kept-text';

export interface ReasonPageProps {
  title: string;
  text: string;
  label: string;
  hint: string;
  /** Words of the button. */
  act: string;
  /** The backend's name of the field. */
  field: string;
  back: Required<Crumb>;
  busy: boolean;
  error: unknown;
  onSend: (words: string) => void;
}

/** A page that asks for one text before an act. */
export function ReasonPage({ title, text, label, hint, act, field, back, busy, error, onSend }: ReasonPageProps) {
  const { t } = useTranslation('distribution');
  const [words, setWords, forget] = useKeptText(field);
  const send = () => {
    forget();
    onSend(words);
  };
  return (
    <Page title={title} narrow>
      <PageHeader breadcrumbs={[back, { label: title }]} title={title} facts={[text]} />
      <ErrorSummary error={error} />
      <Panel>
        <div className="stack-wide">
          <TextArea
            label={label}
            hint={hint}
            field={field}
            maxLength={500}
            value={words}
            error={problemOf(error, field)}
            onChange={(event) => setWords(event.target.value)}
          />
          <ActionBar>
            <Button variant="primary" busy={busy} onClick={send}>
              {act}
            </Button>
            <Link href={back.href}>{t('cancel')}</Link>
          </ActionBar>
        </div>
      </Panel>
    </Page>
  );
}
