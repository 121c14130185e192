import { create } from 'zustand';
import type { MoneyUnit } from '../../../shared/money.ts';
import type { Grouping } from './financeLines.ts';

export interface FinanceView {
  readonly grouping: Grouping;
  readonly unit: MoneyUnit;
  /** Years added by hand that have no amount yet. */
  readonly added: readonly string[];
}

const firstView: FinanceView = { grouping: 'group', unit: '£', added: [] };

/** The view of each programme's money, kept while the app runs. */
const useViews = create<Readonly<Record<string, FinanceView>>>()(() => ({}));

export function useFinanceView(
  programmeId: string,
): readonly [FinanceView, (change: Partial<FinanceView>) => void] {
  const view = useViews((views) => views[programmeId] ?? firstView);
  return [view, (change) => useViews.setState({ [programmeId]: { ...view, ...change } })];
}
