import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedItemView, ImportView, PassageView } from '@/api/types.gen';
import { Button, ButtonGroup } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/marks';
import type { useReview } from '../api/import';
import { ItemEditor } from './item-editor';
import { ItemFacts } from './item-facts';
import { useItemWords } from './item-words';
import styles from './intake.module.css';

interface ItemCardProps {
  file: ImportView;
  item: ImportedItemView;
  review: ReturnType<typeof useReview>;
  selected: boolean;
  onSelect: () => void;
  onShow: (place: PassageView | undefined) => void;
}

/** One thing that was read: its values, where it stands, how sure it is, and what may be said to it. */
export function ItemCard({ file, item, review, selected, onSelect, onShow }: ItemCardProps) {
  const { t } = useTranslation('intake');
  const { title } = useItemWords();
  const [editing, setEditing] = useState(false);
  const settled = Boolean(file.planId);
  const say = (said: ImportedItemView['review']) =>
    review.review.mutate({
      path: { importId: file.id, itemId: item.id },
      body: { version: file.version, review: said },
    });
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || settled || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { a: () => say('ACCEPTED'), e: () => setEditing(true), x: () => say('LEFT_OUT') }[event.key];
    if (!act || review.review.isPending) return;
    event.preventDefault();
    act();
  };
  return (
    <article
      className={styles.card}
      tabIndex={0}
      data-item={item.id}
      data-selected={selected || undefined}
      data-review={item.review}
      aria-label={title(item)}
      onFocus={(event) => event.target === event.currentTarget && !selected && onSelect()}
      onClick={() => !selected && onSelect()}
      onKeyDown={keys}
    >
      <header>
        <h3>{title(item)}</h3>
        <Marks item={item} />
      </header>
      {editing ? (
        <ItemEditor file={file} item={item} correct={review.correct} onClose={() => setEditing(false)} />
      ) : (
        <>
          <ItemFacts item={item} />
          <ButtonGroup>
            {!settled && item.review !== 'ACCEPTED' && item.confidence !== 'not_found' && (
              <Button busy={review.review.isPending} onClick={() => say('ACCEPTED')}>
                {t('item.accept')}
              </Button>
            )}
            {!settled && (
              <Button variant="quiet" onClick={() => setEditing(true)}>
                {t(item.confidence === 'not_found' ? 'item.type' : 'item.edit')}
              </Button>
            )}
            {!settled && item.review !== 'LEFT_OUT' && item.confidence !== 'not_found' && (
              <Button variant="quiet" busy={review.review.isPending} onClick={() => say('LEFT_OUT')}>
                {t('item.leaveOut')}
              </Button>
            )}
            {item.source && (
              <Button variant="quiet" onClick={() => onShow(item.source)}>
                {t('item.show', {
                  line: item.source.line,
                  page: item.source.page,
                  context: item.source.page ? 'page' : '',
                })}
              </Button>
            )}
          </ButtonGroup>
        </>
      )}
    </article>
  );
}

function Marks({ item }: { item: ImportedItemView }) {
  const { t } = useTranslation('intake');
  if (item.review === 'ACCEPTED') return <StatusMark status="DONE">{t('item.accepted')}</StatusMark>;
  if (item.review === 'LEFT_OUT') return <StatusMark status="NOT_STARTED">{t('item.leftOut')}</StatusMark>;
  const status =
    item.confidence === 'certain' ? 'IN_PROGRESS' : item.confidence === 'check' ? 'BLOCKED' : 'NOT_STARTED';
  return <StatusMark status={status}>{t(`confidence.${item.confidence}`)}</StatusMark>;
}
