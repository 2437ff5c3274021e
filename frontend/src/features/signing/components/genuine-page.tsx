import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { verifyIssuedDocumentOptions } from '@/api/@tanstack/react-query.gen';
import type { GenuineDocumentView } from '@/api/types.gen';
import { CheckAnswers } from '@/components/ui/check-answers';
import { CheckIcon } from '@/components/ui/icons';
import { Page, PageHeader } from '@/components/ui/page';
import { Loaded, Note } from '@/components/ui/states';
import { formatDate, formatDateTime } from '@/lib/dates';
import { Problem } from '@/lib/problem';
import styles from './genuine-page.module.css';

/** Where the code on a printed document leads: is it genuine, and nothing more. */
export function GenuinePage() {
  const { t } = useTranslation('verification');
  const { frozenId } = useParams({ strict: false }) as { frozenId: string };
  const query = useQuery({ ...verifyIssuedDocumentOptions({ path: { frozenId } }), retry: false });
  return (
    <main className={styles.sheet}>
      <Page title={t('genuine.title')} narrow>
        <PageHeader title={t('genuine.title')} />
        {unknown(query.error) ? (
          <Note tone="red" title={t('genuine.none.title')}>
            <p>{t('genuine.none.text')}</p>
          </Note>
        ) : (
          <Loaded query={query} what={t('genuine.what')}>
            {(genuine) => <Genuine genuine={genuine} />}
          </Loaded>
        )}
      </Page>
    </main>
  );
}

const unknown = (error: unknown) => error instanceof Problem && error.status === 404;

function Genuine({ genuine }: { genuine: GenuineDocumentView }) {
  const { t } = useTranslation('verification');
  const answer = genuine.signed ? (genuine.valid ? 'valid' : 'invalid') : 'unsigned';
  return (
    <div className="stack-wide">
      <Note
        tone={answer === 'valid' ? 'blue' : answer === 'invalid' ? 'red' : 'amber'}
        icon={answer === 'valid' ? CheckIcon : undefined}
        title={t(`genuine.${answer}.title`)}
      >
        <p>{t(`genuine.${answer}.text`)}</p>
      </Note>
      <CheckAnswers
        answers={[
          { key: 'number', label: t('genuine.number'), value: <b>{genuine.number}</b> },
          { key: 'date', label: t('genuine.date'), value: formatDate(genuine.issuedOn) },
          { key: 'issuer', label: t('genuine.issuer'), value: genuine.issuerName },
        ]}
      />
      <p className="muted small">
        {t('genuine.compare')} {t('genuine.at', { at: formatDateTime(genuine.verifiedAt) })}
      </p>
    </div>
  );
}
