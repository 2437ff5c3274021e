import { cycleAddress, obligationQuery, readCycleSearch } from './cycle-filter';

describe('lists of units in a cycle', () => {
  it('stand in the address and come back from it', () => {
    const address = cycleAddress('c1', { show: 'missing', kind: 'COMMUNE', q: 'mỹ' });
    const search = Object.fromEntries(new URLSearchParams(address.split('?')[1]));
    expect(readCycleSearch(search)).toEqual({ show: 'missing', kind: 'COMMUNE', q: 'mỹ' });
    expect(cycleAddress('c1', { show: 'all' })).toBe('/reports/c1');
  });

  it('ask the server for exactly those units', () => {
    expect(obligationQuery({ show: 'missing', kind: 'WARD' })).toMatchObject({
      timeliness: ['NOT_SUBMITTED'],
      expected: true,
      unitKind: ['WARD'],
    });
    expect(obligationQuery({ show: 'review' })).toMatchObject({ state: ['SUBMITTED'] });
  });

  it('treat an unknown list as all units', () => {
    expect(readCycleSearch({ show: 'nonsense', q: 12 })).toEqual({ show: 'all', kind: undefined, q: '12' });
  });
});
