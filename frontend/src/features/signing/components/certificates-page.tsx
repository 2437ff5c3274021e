import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSigningCertificatesOptions } from '@/api/@tanstack/react-query.gen';
import type { SigningCertificateView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { useToday } from '@/lib/today';
import { commonName, standingOf } from './certificate-facts';
import styles from './certificates.module.css';
import { RevokeCertificate } from './revoke-certificate';

/** The certificates of signers and bodies: whose, until when, where the key is. */
export function CertificatesPage() {
  const { t } = useTranslation('certificate');
  const query = useQuery(listSigningCertificatesOptions());
  return (
    <Page title={t('title')}>
      <PageHeader
        title={query.data?.length ? t('found', { count: query.data.length }) : t('title')}
        facts={[t('about')]}
        actions={
          <>
            <LinkButton href="/admin/signature-marks">{t('marks')}</LinkButton>
            <LinkButton variant="primary" href="/admin/certificates/new">
              {t('add')}
            </LinkButton>
          </>
        }
      />
      <AdministrationTabs current="certificates" />
      <Panel flush>
        <Loaded query={query} what={t('what')}>
          {(rows) => (rows.length === 0 ? <EmptyState>{t('none')}</EmptyState> : <CertificateTable rows={rows} />)}
        </Loaded>
      </Panel>
    </Page>
  );
}

function CertificateTable({ rows }: { rows: SigningCertificateView[] }) {
  const { t } = useTranslation('certificate');
  return (
    <DataTable
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'holder',
          header: t('holder'),
          cell: (row) => (
            <>
              {row.holderName}
              <div className="muted small">{row.holderUnitName ?? t(`kind.${row.holderKind}`)}</div>
            </>
          ),
        },
        {
          key: 'subject',
          header: t('subject'),
          width: '28%',
          cell: (row) => (
            <div className={styles.certificate}>
              {commonName(row.subject)}
              <div className="muted small">{t('issuedBy', { issuer: commonName(row.issuer) })}</div>
              <div className="muted small">{t('serial', { serial: row.serial })}</div>
            </div>
          ),
        },
        { key: 'validity', header: t('validity'), cell: (row) => <Validity row={row} /> },
        {
          key: 'key',
          header: t('key'),
          cell: (row) => (
            <>
              {t(row.keyHere ? 'keyHere' : 'keyElsewhere')}
              <div className="muted small">{t(row.marked ? 'imageKept' : 'imageNone')}</div>
            </>
          ),
        },
        {
          key: 'act',
          header: t('act'),
          cardLabel: '',
          cell: (row) => !row.revokedAt && <RevokeCertificate certificate={row} />,
        },
      ]}
    />
  );
}

function Validity({ row }: { row: SigningCertificateView }) {
  const { t } = useTranslation('certificate');
  const standing = standingOf(row, useToday());
  return (
    <>
      {t('fromTo', { from: formatDate(row.validFrom), to: formatDate(row.validTo) })}
      {standing.state === 'revoked' && (
        <div className={styles.bad}>
          {t('revokedAt', { at: formatDate(row.revokedAt ?? ''), reason: row.revocationReason ?? '' })}
        </div>
      )}
      {(standing.state === 'expired' || standing.state === 'notYet') && (
        <div className={styles.bad}>{t(standing.state)}</div>
      )}
      {standing.state === 'ending' && <div className={styles.warning}>{t('expiresIn', { count: standing.days })}</div>}
    </>
  );
}
