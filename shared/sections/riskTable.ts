import { z } from 'zod';
import type { CellDraft } from '../document/make.ts';
import { paragraph, row } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { banded, riskScheme } from './riskScore.ts';
import { type SectionContext, defineSection, option, postTitle, programmeOf, warning } from './section.ts';

/** The programme's open risks, highest residual score first, unscored ones after them. */
export const riskTable = defineSection({
  id: 'riskTable',
  label: 'Risk table',
  help: 'Open risks of a programme with scores, controls and owners',
  options: z.strictObject({
    ...programmeOption,
    ...captionOption,
    risks: option(z.array(z.string()).optional(), {
      label: 'Risks',
      help: 'All open risks where none is chosen',
      choose: 'risk',
    }),
  }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    if (programme === undefined)
      return [warning(id, 'The risk table names a programme that does not exist.')];
    const scheme = riskScheme(context);
    const risks = openRisks(context, programme.id).filter(
      (risk) => options.risks?.includes(risk.ref) ?? true,
    );
    if (risks.length === 0) return [paragraph(id, 'There are no open risks on the register.')];
    const score = (value: Row<'risk'>['residual']): CellDraft => {
      const found = banded(scheme, value);
      return found === null
        ? { of: 'Not scored' }
        : { of: `${found.score} ${found.label}`, tone: found.tone };
    };
    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? `Risks of ${programme.name} on the register`,
        columns: [
          { id: `${id}.ref`, width: 6, align: 'start' },
          { id: `${id}.risk`, width: 34, align: 'start' },
          { id: `${id}.inherent`, width: 10, align: 'start' },
          { id: `${id}.residual`, width: 10, align: 'start' },
          { id: `${id}.target`, width: 10, align: 'start' },
          { id: `${id}.controls`, width: 30, align: 'start' },
        ],
        head: [
          row(`${id}.head`, 'header', [
            'Ref',
            'Risk',
            'Inherent',
            'Residual',
            'Target',
            'Controls in place and owner',
          ]),
        ],
        body: risks.map((risk) => {
          const rowId = `${id}.${risk.ref}`;
          const controls =
            risk.controls.length === 0 ? 'No control recorded.' : `${risk.controls.join('. ')}.`;
          return row(rowId, 'body', [
            risk.ref,
            {
              of: [
                {
                  kind: 'paragraph',
                  id: `${rowId}.title`,
                  text: [{ kind: 'text', text: risk.title, strong: true }],
                },
                paragraph(
                  `${rowId}.event`,
                  [causeEventConsequence(risk)].filter((each) => each !== '').join(' '),
                ),
              ],
            },
            score(risk.inherent),
            score(risk.residual),
            score(risk.target),
            {
              of: [
                paragraph(`${rowId}.controls`, controls),
                paragraph(`${rowId}.owner`, `Owner: ${postTitle(context.rows, risk.ownerPostId)}`),
              ],
            },
          ]);
        }),
        notes:
          scheme === undefined
            ? []
            : [[{ kind: 'text', text: `Score is likelihood × impact. ${bandNote(scheme)}` }]],
      },
    ];
  },
});

/** Open risks, highest residual score first, then by reference. */
export function openRisks(context: SectionContext, programmeId: string): Row<'risk'>[] {
  const value = (risk: Row<'risk'>): number =>
    risk.residual === null ? -1 : risk.residual.likelihood * risk.residual.impact;
  return context.rows.risk
    .filter((risk) => risk.programmeId === programmeId && risk.closedOn === null && risk.deletedAt === null)
    .sort((a, b) => value(b) - value(a) || (a.ref < b.ref ? -1 : 1));
}

const causeEventConsequence = (risk: Row<'risk'>): string =>
  [risk.cause, risk.event, risk.consequence].filter((each) => each !== '').join(' ');

const bandNote = (scheme: NonNullable<ReturnType<typeof riskScheme>>): string =>
  `Bands: ${scheme.bands.map((band) => band.label).join(', ')}, as the council’s matrix sets them cell by cell.`;
