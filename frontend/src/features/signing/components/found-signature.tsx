import { useTranslation } from 'react-i18next';
import type { FoundSignatureView } from '@/api/types.gen';
import { CheckAnswers, type Answer } from '@/components/ui/check-answers';
import { CheckIcon } from '@/components/ui/icons';
import { Panel } from '@/components/ui/panel';
import { Note, type NoteTone } from '@/components/ui/states';
import { formatDate, formatDateTime } from '@/lib/dates';
import { commonName } from './certificate-facts';

const doubts: FoundSignatureView['answer'][] = ['REVOCATION_UNKNOWN', 'EXPIRED', 'DOUBTFUL'];

/** One signature: the answer first, then what it rests on. */
export function FoundSignature({ order, signature }: { order: number; signature: FoundSignatureView }) {
  const { t } = useTranslation('verification');
  return (
    <Panel title={t('signature', { order, name: signature.signer ?? t('unknown') })}>
      <div className="stack-wide">
        <Note
          tone={toneOf(signature.answer)}
          icon={signature.answer === 'VALID' ? CheckIcon : undefined}
          title={t(`answer.${signature.answer}.title`)}
          level={3}
        >
          <p>
            {t(`answer.${signature.answer}.text`, {
              issuer: signature.issuer ? commonName(signature.issuer) : t('unknown'),
              from: signature.validFrom ? formatDate(signature.validFrom) : '',
              to: signature.validTo ? formatDate(signature.validTo) : '',
              revoked: signature.revokedAt ? formatDateTime(signature.revokedAt) : '',
            })}
          </p>
        </Note>
        <CheckAnswers answers={useFacts(signature)} />
      </div>
    </Panel>
  );
}

function toneOf(answer: FoundSignatureView['answer']): NoteTone {
  if (answer === 'VALID') return 'blue';
  return doubts.includes(answer) ? 'amber' : 'red';
}

function useFacts(signature: FoundSignatureView): Answer[] {
  const { t } = useTranslation('verification');
  const facts: (Answer | false)[] = [
    {
      key: 'signer',
      label: t('facts.signer'),
      value: signature.signer ?? t('unknown'),
      note: [signature.title, signature.organisation].filter(Boolean).join(', '),
    },
    signature.claimedAt != null && {
      key: 'at',
      label: t('facts.at'),
      value: formatDateTime(signature.claimedAt),
      note: signature.stampedAt
        ? t('facts.stamped', { at: formatDateTime(signature.stampedAt) })
        : t('facts.notStamped'),
    },
    {
      key: 'whole',
      label: t('facts.range'),
      value: signature.wholeFile ? t('facts.wholeFile') : t('facts.earlierPart'),
    },
    signature.issuer != null && {
      key: 'issuer',
      label: t('facts.issuer'),
      value: commonName(signature.issuer),
      note: t('facts.serial', { serial: signature.serial ?? '' }),
    },
    signature.validFrom != null &&
      signature.validTo != null && {
        key: 'validity',
        label: t('facts.validity'),
        value: t('facts.fromTo', { from: formatDate(signature.validFrom), to: formatDate(signature.validTo) }),
      },
    { key: 'level', label: t('facts.level'), value: signature.level },
  ];
  return facts.filter((fact): fact is Answer => fact !== false);
}
