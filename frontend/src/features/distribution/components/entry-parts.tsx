import { useTranslation } from 'react-i18next';
import type { RegisterEntryView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { DownloadIcon } from '@/components/ui/icons';
import { StateMark } from '@/components/ui/marks';
import { Note } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import styles from './distribution.module.css';

/** In force, called back, or its number cancelled. */
export function EntryState({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  if (entry.cancelledAt) return <StateMark state="ended">{t('entry.cancelled')}</StateMark>;
  if (entry.recalledAt) return <StateMark state="ended">{t('entry.recalled')}</StateMark>;
  return <StateMark state="inForce">{t('entry.issued')}</StateMark>;
}

/** Why it was called back or cancelled, and how many have confirmed. */
export function EntryFate({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  if (!entry.recalledAt) return null;
  return (
    <Note tone="amber" title={t('entry.recallConfirmed', { confirmed: entry.recallConfirmed, units: entry.units })}>
      <p>{t('entry.recalledAt', { at: formatDateTime(entry.recalledAt) })}</p>
      <p className="doc">“{entry.recallReason}”</p>
      {entry.cancelledAt && (
        <>
          <p>{t('entry.cancelledAt', { at: formatDateTime(entry.cancelledAt) })}</p>
          <p className="doc">“{entry.cancellationReason}”</p>
        </>
      )}
    </Note>
  );
}

/** When it was signed and left: the same day, at the latest the next working day. */
export function IssueClock({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  const { signedAt, issueDueAt, issuedAt } = entry;
  if (!signedAt || !issueDueAt) return null;
  const late = issuedAt > issueDueAt;
  return (
    <span className={late ? styles.late : undefined}>
      {t(late ? 'entry.issuedLate' : 'entry.issuedInTime', {
        signed: formatDateTime(signedAt),
        issued: formatDateTime(issuedAt),
        due: formatDateTime(issueDueAt),
      })}
    </span>
  );
}

/** What the clerk may do now. */
export function EntryActions({ entry }: { entry: RegisterEntryView }) {
  const { t } = useTranslation('distribution');
  if (!entry.keeper) return null;
  const address = (act: string) => `/register/${entry.id}?act=${act}`;
  const dossier = (
    <LinkButton href={`/api/register/${entry.id}/dossier`} icon={DownloadIcon} download>
      {t('dossier')}
    </LinkButton>
  );
  if (entry.cancelledAt) return dossier;
  if (entry.recalledAt) {
    return (
      <>
        {dossier}
        <LinkButton href={address('cancel')}>{t('cancelNumber')}</LinkButton>
      </>
    );
  }
  return (
    <>
      {dossier}
      <LinkButton href={address('add')}>{t('late.act')}</LinkButton>
      <LinkButton href={address('recall')}>{t('recall.act')}</LinkButton>
    </>
  );
}
