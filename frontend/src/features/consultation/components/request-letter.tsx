import { useTranslation } from 'react-i18next';
import { FileLinks } from '@/components/file-links';
import { requestAddress } from '../api/address';

/** The letter that asks for opinions, for whoever needs it on paper. */
export function RequestLetter({ roundId }: { roundId: string }) {
  const { t } = useTranslation('consultation');
  const name = t('round.letter');
  return (
    <p>
      {name} <FileLinks name={name} {...requestAddress(roundId)} />
    </p>
  );
}
