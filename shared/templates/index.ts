/** Every house template, a line each. */
import { bcpCabinet } from './bcpCabinet.ts';
import { lbhfBusinessCase } from './lbhfBusinessCase.ts';
import { lbhfCabinet } from './lbhfCabinet.ts';
import { lbhfInvestToSave } from './lbhfInvestToSave.ts';
import { rutlandCabinet } from './rutlandCabinet.ts';
import { sendBoardHighlight } from './sendBoardHighlight.ts';
import type { Template } from './template.ts';

export const templates: readonly Template[] = [
  bcpCabinet,
  lbhfCabinet,
  lbhfBusinessCase,
  lbhfInvestToSave,
  rutlandCabinet,
  sendBoardHighlight,
];

/** Throws where no template has the id: a paper is only ever made from one that exists. */
export function templateOf(id: string): Template {
  const template = templates.find((each) => each.id === id);
  if (template === undefined) throw new Error(`There is no template with the id ${id}.`);
  return template;
}
