import { create } from 'zustand';
import { type RiskView, firstView } from './riskView.ts';

/** The view of each programme's register, kept while the app runs: who comes back finds the filters as they left them. */
const useViews = create<Readonly<Record<string, RiskView>>>()(() => ({}));

export function useRiskView(programmeId: string): readonly [RiskView, (change: Partial<RiskView>) => void] {
  const view = useViews((views) => views[programmeId] ?? firstView);
  return [view, (change) => useViews.setState({ [programmeId]: { ...view, ...change } })];
}
