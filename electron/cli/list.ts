import { failed, ok } from '../../shared/api.ts';
import { libraryOption, withChosenLibrary } from './chosenLibrary.ts';
import type { Command } from './command.ts';
import { due } from './lists/due.ts';
import { finance } from './lists/finance.ts';
import { measures } from './lists/measures.ts';
import { meetings } from './lists/meetings.ts';
import { papers } from './lists/papers.ts';
import { risks } from './lists/risks.ts';
import { suggestion } from './suggestion.ts';
import { table } from './table.ts';

/** What can be listed; a new one is a file and a word here. */
const lists = { meetings, papers, risks, measures, finance, due };
const names = Object.keys(lists);
const isList = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name);

/** `list risks`: what a library holds, as a table or as JSON. */
export const list: Command = {
  name: 'list',
  words: names.join('|'),
  summary: 'Lists what a library holds.',
  options: { library: libraryOption },
  run: async (surroundings) => {
    const [name] = surroundings.words;
    if (name === undefined) return failed('invalid', `Say what to list: ${names.join(', ')}.`);
    if (!isList(name))
      return failed(
        'invalid',
        `There is no list of "${name}"${suggestion(name, names, `: choose ${names.join(', ')}.`)}`,
      );
    return withChosenLibrary(surroundings, async ({ read }) => {
      const listing = lists[name](read, surroundings.now);
      const text =
        listing.rows.length === 0
          ? name === 'due'
            ? 'Nothing is kept for a time.'
            : `The library holds no ${name}.`
          : table([listing.head, ...listing.rows], listing.right);
      return Promise.resolve(ok({ json: listing.json, text }));
    });
  },
};
