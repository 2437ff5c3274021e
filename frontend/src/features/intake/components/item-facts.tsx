import { useTranslation } from 'react-i18next';
import type { ImportedItemView, UnitSlotView } from '@/api/types.gen';
import { WarningIcon } from '@/components/ui/icons';
import { isInTitle, useItemWords } from './item-words';
import styles from './intake.module.css';

/** The values of an item with the words of the file; what the text does not say is said to be so. */
export function ItemFacts({ item }: { item: ImportedItemView }) {
  const { t } = useTranslation('intake');
  const { words } = useItemWords();
  const fields = item.fields.filter((it) => !isInTitle(item, it.key) && it.value !== undefined);
  const quote = item.source?.quote;
  return (
    <>
      {item.confidence === 'not_found' && item.review === 'OPEN' && <p className="muted">{t('item.notFound')}</p>}
      {item.part === 'RULE' && !item.fields.some((it) => it.key === 'period' && it.value) && (
        <p className="muted">{t('item.noPeriod')}</p>
      )}
      {(fields.length > 0 || item.units.length > 0) && (
        <dl className={styles.facts}>
          {fields.map((it) => (
            <div key={it.key}>
              <dt>{t(`field.${it.key}`)}</dt>
              <dd className={it.key === 'body' ? styles.clamp : undefined}>
                {words(it)}
                {asks(item, it.key) && <Derived />}
              </dd>
            </div>
          ))}
          {item.units.map((slot) => (
            <Slot key={slot.role} slot={slot} derived={asks(item, slot.role)} />
          ))}
        </dl>
      )}
      {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
    </>
  );
}

const asks = (item: ImportedItemView, key: string) => item.review === 'OPEN' && item.derived.includes(key);

/** Says that the text does not say it. */
function Derived() {
  const { t } = useTranslation('intake');
  return (
    <span className={styles.doubt}>
      <WarningIcon />
      <span>{t('item.derived')}</span>
    </span>
  );
}

function Slot({ slot, derived }: { slot: UnitSlotView; derived: boolean }) {
  const { t } = useTranslation('intake');
  const chosen = [...slot.groupCodes.map((it) => t(`group.${it}`)), ...slot.units.map((it) => it.name)];
  if (slot.match === 'NOT_FOUND' && !slot.needed) return null;
  const doubtful = slot.match !== 'MATCHED' && slot.match !== 'CHOSEN' && (slot.needed || slot.match !== 'NOT_FOUND');
  return (
    <div>
      <dt>{t(`role.${slot.role}`)}</dt>
      <dd>
        {chosen.length > 0 && <span>{chosen.join(', ')}</span>}
        {slot.words && slot.words !== chosen.join(', ') && (
          <span className="muted"> {t('unit.inFile', { words: slot.words })}</span>
        )}
        {derived && <Derived />}
        {doubtful && (
          <span className={styles.doubt}>
            <WarningIcon />
            <span>
              {t(`unit.${slot.match}`)}
              {slot.offers.map((it) => (
                <span key={it.words + it.unitId}> {t(it.ended ? 'unit.successor' : 'unit.offer', { ...it })}</span>
              ))}
            </span>
          </span>
        )}
      </dd>
    </div>
  );
}
