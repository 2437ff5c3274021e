import { useTranslation } from 'react-i18next';
import type { RoundDetailView } from '@/api/types.gen';
import { Panel } from '@/components/ui/panel';
import { workbookAddress } from '../api/address';
import { CloseRound } from './close-round';
import { RequestLetter } from './request-letter';
import { RoundProgress } from './round-progress';
import { SilentUnits } from './round-units';

/** How a round stands: answers, time, silent units; the drafting unit can end it here. */
export function RoundStatus({ detail }: { detail: RoundDetailView }) {
  const { t } = useTranslation('consultation');
  const { round } = detail;
  return (
    <Panel
      title={t('round.title', { ordinal: round.ordinal })}
      note={round.state === 'OPEN' ? t('round.open') : t('round.closed')}
      aside={
        detail.mayReadOpinions && (
          <a href={workbookAddress(round.id)} download>
            {t('table.download')}
          </a>
        )
      }
    >
      <div className="stack">
        <RoundProgress detail={detail} />
        <RequestLetter roundId={round.id} />
        <SilentUnits detail={detail} />
        <CloseRound detail={detail} />
      </div>
    </Panel>
  );
}
