import { z } from 'zod';
import type { HeatMap } from '../charts/spec.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { riskScheme } from './riskScore.ts';
import { openRisks } from './riskTable.ts';
import { defineSection, programmeOf, warning } from './section.ts';

/** The residual scores on the council's matrix; the references of the risks stand in the cells. */
export const riskHeatMap = defineSection({
  id: 'riskHeatMap',
  label: 'Risk heat map',
  help: 'Where the open risks stand on the matrix of likelihood and impact',
  options: z.strictObject({ ...programmeOption, ...captionOption }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    const scheme = riskScheme(context);
    if (programme === undefined || scheme === undefined)
      return [
        warning(id, 'The heat map needs a programme and a risk scheme in force on the meeting’s date.'),
      ];
    const risks = openRisks(context, programme.id);
    const cells: HeatMap['cells'] = scheme.likelihood.map((_, l) =>
      scheme.impact.map((__, i) => {
        const band = scheme.bands.find((each) => each.key === scheme.cells[l]?.[i]);
        return {
          tone: band?.tone ?? 'grey',
          letter: band?.letter ?? '',
          score: (l + 1) * (i + 1),
          risks: risks
            .filter((risk) => risk.residual?.likelihood === l + 1 && risk.residual.impact === i + 1)
            .map((risk) => risk.ref),
        };
      }),
    );
    const placed = cells
      .flat()
      .filter((cell) => cell.risks.length > 0)
      .sort((a, b) => b.score - a.score)
      .map((cell) => `score ${cell.score} (${cell.letter}): ${cell.risks.join(', ')}`);
    const unscored = risks.filter((risk) => risk.residual === null).map((risk) => risk.ref);
    return [
      {
        kind: 'figure',
        id,
        caption: options.caption ?? 'Residual risk on the matrix of likelihood and impact',
        alt: `Heat map of ${scheme.likelihood.length} levels of likelihood by ${scheme.impact.length} of impact. ${
          placed.length === 0 ? 'No risk is scored.' : `Residual ${placed.join('; ')}.`
        }${unscored.length === 0 ? '' : ` Not scored: ${unscored.join(', ')}.`} The risk table gives each risk in full.`,
        chart: { kind: 'heatMap', likelihood: scheme.likelihood, impact: scheme.impact, cells },
        notes: [],
      },
    ];
  },
});
