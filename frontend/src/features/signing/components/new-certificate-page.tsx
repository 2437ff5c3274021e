import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerSigningCertificateMutation } from '@/api/@tanstack/react-query.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup, TextField } from '@/components/ui/fields';
import { FileField } from '@/components/ui/file-field';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { problemOf } from '@/lib/problem';
import { HolderFields, noHolder } from './holder-fields';

const accepted = { KEY_FILE: '.p12,.pfx', CERTIFICATE: '.cer,.crt,.pem,.der' };

/** Registers a certificate: with its key in a PKCS#12 file, or alone when the key is on a device. */
export function NewCertificatePage() {
  const { t } = useTranslation('certificate');
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const [holder, setHolder] = useState(noHolder);
  const [kind, setKind] = useState<keyof typeof accepted>('KEY_FILE');
  const [file, setFile] = useState<File>();
  const [password, setPassword] = useState('');
  const registering = useMutation({
    ...registerSigningCertificateMutation(),
    onSuccess: (certificate) => {
      void queries.invalidateQueries();
      toast(t('register.done', { name: certificate.holderName }));
      go('/admin/certificates');
    },
  });
  const register = () =>
    holder.id &&
    file &&
    registering.mutate({
      query: { holderKind: holder.kind, holderId: holder.id },
      body: { file, password: kind === 'KEY_FILE' ? password : undefined },
    });
  return (
    <Page title={t('add')} narrow>
      <PageHeader breadcrumbs={[{ label: t('title'), href: '/admin/certificates' }]} title={t('add')} />
      <ErrorSummary error={registering.error} />
      <Panel>
        <div className="stack">
          <HolderFields label={t('register.whose')} holder={holder} onChange={setHolder} error={registering.error} />
          <RadioGroup
            label={t('register.what')}
            field="kind"
            choices={[
              { value: 'KEY_FILE', label: t('register.keyFile'), note: t('register.keyFileNote') },
              { value: 'CERTIFICATE', label: t('register.certificate'), note: t('register.certificateNote') },
            ]}
            value={kind}
            onChange={(value) => {
              setKind(value as keyof typeof accepted);
              setFile(undefined);
            }}
          />
          <FileField
            label={t('register.file')}
            hint={t('register.fileHint')}
            field="file"
            accept={accepted[kind]}
            fileName={file?.name}
            error={problemOf(registering.error, 'file')}
            onSelect={setFile}
          />
          {kind === 'KEY_FILE' && (
            <TextField
              type="password"
              label={t('register.password')}
              field="password"
              autoComplete="off"
              value={password}
              error={problemOf(registering.error, 'password')}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </div>
      </Panel>
      <ActionBar>
        <Button
          variant="primary"
          busy={registering.isPending}
          disabled={!holder.id || !file || (kind === 'KEY_FILE' && password === '')}
          onClick={register}
        >
          {t('register.go')}
        </Button>
        <LinkButton href="/admin/certificates">{t('cancel')}</LinkButton>
      </ActionBar>
    </Page>
  );
}
