import { describe, expect, test } from 'vitest';
import { hrefOf, MOST_COMPARED, parseRoute } from '../../../components/shops/route';

describe('the address leads to a view', () => {
  test.each([
    ['', { page: 'list' }],
    ['#', { page: 'list' }],
    ['#nonsense=1', { page: 'list' }],
    ['#audit=', { page: 'list' }],
    ['#audit=a%20b', { page: 'audit', id: 'a b' }],
    ['#audit=%E0%A4%A', { page: 'audit', id: '%E0%A4%A' }],
    ['#audit=a&picture=p%201', { page: 'audit', id: 'a', picture: 'p 1' }],
    ['#strategy=a%20b', { page: 'strategy', id: 'a b' }],
    ['#texts=a', { page: 'texts', id: 'a' }],
    ['#strategy=', { page: 'list' }],
    ['#compare=', { page: 'compare', ids: [] }],
    ['#compare=a,b,a,,c', { page: 'compare', ids: ['a', 'b', 'c'] }],
    [
      '#compare=a,b&pin=b&only=lacks&sort=difference&same=people&profile=table',
      {
        ...{ page: 'compare', ids: ['a', 'b'] },
        view: { pin: 'b', only: 'lacks', sort: 'difference', same: 'people', profile: 'table' },
      },
    ],
    ['#compare=a,b&pin=&only=all&sort=x&__proto__=1&constructor', { page: 'compare', ids: ['a', 'b'] }],
    ['#agree=', { page: 'list' }],
    ['#agree=shop.no', { page: 'agree', shop: 'shop.no' }],
    [
      '#agree=shop.no%2Fen&without=a,b,a&only=differs&sort=difference',
      { page: 'agree', shop: 'shop.no/en', without: ['a', 'b'], view: { only: 'differs', sort: 'difference' } },
    ],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test('no more columns than fit', () => {
    const ids = Array.from({ length: MOST_COMPARED + 3 }, (_, index) => `a${index}`);
    expect(parseRoute(`#compare=${ids.join(',')}`)).toEqual({ page: 'compare', ids: ids.slice(0, MOST_COMPARED) });
  });

  test('an address that was made is understood again, whatever the id holds', () => {
    for (const id of ['a', 'a,b', 'a=b', 'å#?/%']) {
      for (const page of ['audit', 'strategy', 'texts'] as const)
        expect(parseRoute(hrefOf({ page, id }))).toEqual({ page, id });
      expect(parseRoute(hrefOf({ page: 'compare', ids: [id, 'z'] }))).toEqual({ page: 'compare', ids: [id, 'z'] });
      const chosen = { page: 'compare', ids: [id, 'z'], view: { pin: id, only: 'differs', same: 'time' } } as const;
      expect(parseRoute(hrefOf({ ...chosen, ids: [...chosen.ids] }))).toEqual(chosen);
      const agree = { page: 'agree' as const, shop: id, without: [id], view: { sort: 'difference' as const } };
      expect(parseRoute(hrefOf(agree))).toEqual(agree);
    }
  });
});
