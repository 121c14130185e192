import { describe, expect, it } from 'vitest';
import {
  financialYearDays,
  financialYearFrom,
  financialYearOf,
  financialYearsBetween,
  nextFinancialYear,
  startYear,
} from '../../shared/financialYear.ts';

describe('financial years', () => {
  it('run from 1 April to 31 March', () => {
    expect(financialYearOf('2021-09-01')).toBe('2021/22');
    expect(financialYearOf('2022-03-31')).toBe('2021/22');
    expect(financialYearOf('2022-04-01')).toBe('2022/23');
    expect(financialYearDays('2021/22')).toEqual({ first: '2021-04-01', last: '2022-03-31' });
  });

  it('are written over a century with two noughts', () => {
    expect(financialYearFrom(1999)).toBe('1999/00');
    expect(startYear('1999/00')).toBe(1999);
  });

  it('follow each other', () => {
    expect(nextFinancialYear('2021/22')).toBe('2022/23');
    expect(nextFinancialYear('2021/22', -2)).toBe('2019/20');
    expect(financialYearsBetween('2016/17', '2018/19')).toEqual(['2016/17', '2017/18', '2018/19']);
    expect(financialYearsBetween('2018/19', '2016/17')).toEqual([]);
  });

  it('refuse years that do not follow each other, and days that do not exist', () => {
    expect(() => startYear('2021/23')).toThrow('2021/22');
    expect(() => startYear('2021-22')).toThrow(RangeError);
    expect(() => financialYearOf('2021-09-31')).toThrow(RangeError);
  });
});
