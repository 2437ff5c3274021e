import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepSignatureMarkMutation, removeSignatureMarkMutation } from '@/api/@tanstack/react-query.gen';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import styles from './certificates.module.css';
import { HolderFields, noHolder, type Holder } from './holder-fields';

/** The images that are seen in signatures: of a manual signature, of a seal. */
export function SignatureMarksPage() {
  const { t } = useTranslation('certificate');
  const [holder, setHolder] = useState(noHolder);
  return (
    <Page title={t('mark.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('title'), href: '/admin/certificates' }]}
        title={t('mark.title')}
        facts={[t('mark.about')]}
      />
      <Panel>
        <div className="stack">
          <HolderFields label={t('mark.whose')} holder={holder} onChange={setHolder} />
          {!holder.id && <p className="muted">{t('mark.choose')}</p>}
        </div>
      </Panel>
      {holder.id && <Mark key={`${holder.kind}-${holder.id}`} holder={{ ...holder, id: holder.id }} />}
    </Page>
  );
}

function Mark({ holder }: { holder: Holder & { id: string } }) {
  const { t } = useTranslation('certificate');
  const toast = useToast();
  const queries = useQueryClient();
  const [version, setVersion] = useState(0);
  const [missing, setMissing] = useState(false);
  const path = { holderKind: holder.kind, holderId: holder.id };
  const changed = (words: 'mark.kept' | 'mark.removed') => () => {
    void queries.invalidateQueries();
    setVersion(version + 1);
    setMissing(false);
    toast(t(words, { name: holder.name }));
  };
  const keeping = useMutation({ ...keepSignatureMarkMutation(), onSuccess: changed('mark.kept') });
  const removing = useMutation({ ...removeSignatureMarkMutation(), onSuccess: changed('mark.removed') });
  return (
    <Panel title={t('mark.current')}>
      <div className="stack">
        <ErrorSummary error={keeping.error ?? removing.error} />
        {missing ? (
          <p>{t('mark.none')}</p>
        ) : (
          <img
            className={styles.mark}
            src={`/api/signature-marks/${holder.kind}/${encodeURIComponent(holder.id)}?v=${version}`}
            alt={t('mark.alt', { name: holder.name })}
            onError={() => setMissing(true)}
          />
        )}
        <FileField
          label={t('mark.file')}
          hint={t('mark.fileHint')}
          field="file"
          accept="image/png,.png"
          busy={keeping.isPending}
          error={problemOf(keeping.error, 'file')}
          onSelect={(file) => keeping.mutate({ path, body: { file } })}
        />
        {!missing && (
          <div>
            <Button variant="quiet" busy={removing.isPending} onClick={() => removing.mutate({ path })}>
              {t('mark.remove')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
