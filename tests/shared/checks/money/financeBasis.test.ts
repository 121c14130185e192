import { describe, expect, it } from 'vitest';
import { financeBasis } from '../../../../shared/checks/rules/financeBasis.ts';
import { findingsOf, inSample, meetings } from './paperOf.ts';

const line = (pence: number, fte = 0.5) => ({
  label: 'Team Manager',
  amounts: { '2023/24': pence },
  basis: { kind: 'staff' as const, fte, months: 9, monthlyPence: 800_000 },
});

describe('the basis of a finance line', () => {
  it('multiplies the parts and offers their product', () => {
    const [found] = findingsOf(financeBasis, { financeLines: [line(3_800_000)] });
    expect(found?.message).toContain('£38,000, but its parts come to £36,000: 0.5 FTE × 9 months × £8,000');
    expect(found?.mend).toMatchObject({ kind: 'set', value: { '2023/24': 3_600_000 } });
  });

  it('is silent where they agree, and in all samples', () => {
    expect(findingsOf(financeBasis, { financeLines: [line(3_600_000)] })).toEqual([]);
    for (const ref of Object.values(meetings)) expect(inSample(financeBasis, ref)).toEqual([]);
  });
});
