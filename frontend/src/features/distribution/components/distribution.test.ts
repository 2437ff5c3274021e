import { describe, expect, it } from 'vitest';
import { countGroups, groupOf, isOpen } from './delivery-words';
import { inboxAddress, incomingMark, isUndecided } from './inbox-words';
import { printAddress, registerAddress, sheetAddress } from './use-register-search';

describe('a delivery', () => {
  it('is waited for until it is confirmed, refused, failed or closed', () => {
    expect(groupOf({ state: 'SENT' })).toBe('waiting');
    expect(groupOf({ state: 'SEEN' })).toBe('waiting');
    expect(groupOf({ state: 'FAILED' })).toBe('failed');
    expect(groupOf({ state: 'REFUSED' })).toBe('refused');
  });

  it('needs nothing more once confirmed or closed', () => {
    expect(isOpen({ state: 'CONFIRMED' })).toBe(false);
    expect(isOpen({ state: 'FAILED', closedAt: '2025-09-15T02:00:00Z' })).toBe(false);
    expect(isOpen({ state: 'REFUSED' })).toBe(true);
  });

  it('is waited for no more once it was called back', () => {
    expect(groupOf({ state: 'SENT', recalledAt: '2025-09-15T02:00:00Z' })).toBe('recalled');
    expect(isOpen({ state: 'REFUSED', recalledAt: '2025-09-15T02:00:00Z' })).toBe(false);
    expect(groupOf({ state: 'SENT', overdue: true })).toBe('overdue');
  });

  it('is counted under one filter', () => {
    expect(countGroups([{ state: 'SENT' }, { state: 'CONFIRMED' }, { state: 'QUEUED' }])).toMatchObject({
      waiting: 2,
      confirmed: 1,
      refused: 0,
    });
  });
});

describe('an incoming document', () => {
  it('is unseen until it is opened, whatever became of its mail', () => {
    expect(incomingMark({ state: 'FAILED' })).toBe('UNSEEN');
    expect(incomingMark({ state: 'SEEN' })).toBe('IN_PROGRESS');
  });

  it('is decided once confirmed or refused', () => {
    expect(isUndecided({ state: 'SEEN' })).toBe(true);
    expect(isUndecided({ state: 'REFUSED' })).toBe(false);
  });
});

describe('addresses', () => {
  it('hold only what was chosen', () => {
    expect(registerAddress({})).toBe('/register');
    expect(registerAddress({ year: 2025, type: 'KH', q: 'số' })).toBe('/register?year=2025&type=KH&q=s%E1%BB%91');
    expect(inboxAddress({ all: true })).toBe('/inbox?all=true');
  });

  it('give the sheet of the same lines', () => {
    expect(sheetAddress({ year: 2025, offset: 50 })).toBe('/api/register/sheet?year=2025');
    expect(printAddress({ type: 'KH' })).toBe('/api/register/print?type=KH');
  });
});
