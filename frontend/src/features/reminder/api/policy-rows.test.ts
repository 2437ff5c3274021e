import { describe, expect, it } from 'vitest';
import type { PolicyRowRecord } from '@/api/types.gen';
import { changesOf, daysOf, eventOf, inOrder, newRow, recipientsOf, withDays, withEvent } from './policy-rows';

const opinion: PolicyRowRecord = { ...newRow, event: 'CONSULTATION_UNANSWERED', offsetDays: -1, dayCount: 'WORKING' };

describe('rows of the reminder policy', () => {
  it('are said without minus: five days before the deadline', () => {
    expect(daysOf(newRow)).toBe(5);
    expect(withDays(newRow, 3).offsetDays).toBe(-3);
    expect(withDays({ ...newRow, event: 'OVERDUE' }, 3).offsetDays).toBe(3);
  });

  it('tell an opinion before its deadline from one after it', () => {
    expect(eventOf(opinion)).toBe('CONSULTATION_BEFORE');
    expect(withEvent(opinion, 'CONSULTATION_AFTER').offsetDays).toBe(1);
    expect(withEvent(newRow, 'CONSULTATION_BEFORE')).toMatchObject({
      event: 'CONSULTATION_UNANSWERED',
      offsetDays: -5,
    });
  });

  it('keep to what an event can have', () => {
    expect(withEvent(newRow, 'ON_DUE').offsetDays).toBe(0);
    expect(withEvent({ ...newRow, event: 'ON_DUE', offsetDays: 0 }, 'BEFORE_DUE').offsetDays).toBe(-1);
    expect(withEvent({ ...newRow, event: 'OVERDUE', repeatDays: 7 }, 'BEFORE_DUE').repeatDays).toBe(0);
    expect(withEvent({ ...newRow, recipient: 'VICE_CHAIR' }, 'DECISION_WAITING').recipient).toBe('OFFICER');
    expect(recipientsOf('RECEIPT_MISSING')).toEqual(['OFFICER', 'HEAD', 'LEAD_HEAD']);
  });

  it('stand in the order in which they happen', () => {
    const rows = [opinion, withDays(newRow, 1), withEvent(newRow, 'OPENING'), withDays(newRow, 10)];
    expect(inOrder(rows).map((row) => row.offsetDays)).toEqual([5, -10, -1, -1]);
  });

  it('tell what a draft changes', () => {
    expect(changesOf([withDays(newRow, 5), opinion], [withDays(newRow, 3), opinion])).toEqual({ added: 1, removed: 1 });
    expect(changesOf([newRow], [newRow])).toEqual({ added: 0, removed: 0 });
  });
});
