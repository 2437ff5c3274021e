import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyFileMutation } from '@/api/@tanstack/react-query.gen';
import type { VerificationView } from '@/api/types.gen';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Note } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { FoundSignature } from './found-signature';

/** Any PDF, ours or foreign: who signed, when, whether it is intact, whom the certificate comes from. */
export function VerificationPage() {
  const { t } = useTranslation('verification');
  const [file, setFile] = useState<File>();
  const verifying = useMutation(verifyFileMutation());
  const verify = (chosen: File) => {
    setFile(chosen);
    verifying.mutate({ body: { file: chosen } });
  };
  return (
    <Page title={t('title')} narrow>
      <PageHeader title={t('title')} facts={[t('lead')]} />
      <ErrorSummary error={verifying.error} />
      <Panel>
        <FileField
          label={t('file')}
          hint={t('fileHint')}
          field="file"
          accept="application/pdf,.pdf"
          fileName={file?.name}
          busy={verifying.isPending}
          error={problemOf(verifying.error, 'file')}
          onSelect={verify}
        />
      </Panel>
      <div aria-live="polite">{verifying.data && <Findings found={verifying.data} />}</div>
    </Page>
  );
}

function Findings({ found }: { found: VerificationView }) {
  const { t } = useTranslation('verification');
  const { issued, signatures } = found;
  return (
    <div className="stack-wide">
      {issued ? (
        <Note tone="blue" title={t('issued.title', { number: issued.number })}>
          <p>{t('issued.text', { issuer: issued.issuerName, on: formatDate(issued.issuedOn) })}</p>
        </Note>
      ) : (
        <Note title={t('foreign.title')}>
          <p>{t('foreign.text')}</p>
        </Note>
      )}
      {signatures.length === 0 ? (
        <Note tone="amber" title={t('unsigned.title')}>
          <p>{t('unsigned.text')}</p>
        </Note>
      ) : (
        signatures.map((signature, index) => (
          <FoundSignature key={`${signature.serial}-${index}`} order={index + 1} signature={signature} />
        ))
      )}
    </div>
  );
}
