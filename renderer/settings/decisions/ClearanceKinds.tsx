import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import type { Problem } from '../../../shared/api.ts';
import type { Row, Rows } from '../../../shared/entities/index.ts';
import { organisation } from '../../../shared/entities/organisation.ts';
import { templatesOf } from '../../../shared/templates/index.ts';
import { Action } from '../../components/Action.tsx';
import type { Option } from '../../fields/optionsOf.ts';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import removeStyles from '../../components/IconButton.module.css';
import { EntryField } from '../parts/EntryField.tsx';
import form from '../parts/Form.module.css';
import { postsOf } from '../posts/posts.ts';
import { useCouncil } from '../useCouncil.ts';

type Kind = Row<'organisation'>['clearance'][number]['kinds'][number];

const kindSchema = organisation.shape.clearance.element.shape.kinds.element;

interface ClearanceKindsProps {
  readonly kinds: readonly Kind[];
  readonly save: (kinds: Kind[]) => Promise<Problem | null>;
}

/** What a paper is cleared for, by whom, where the sign-off prints, and when it is due. */
export function ClearanceKinds({ kinds, save }: ClearanceKindsProps) {
  const { council, rows, readOnly } = useCouncil();
  const list = useRef<HTMLDivElement>(null);
  const posts = postsOf(rows, council.id).map(({ id, title }) => ({ value: id, label: title }));
  const sections = sectionOptions(rows, council);
  const add = async (): Promise<void> => {
    await save([
      ...kinds,
      { kind: nextName(kinds), section: sections[0]?.value ?? 'other', postId: null, workingDays: 5 },
    ]);
    list.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus();
  };
  return (
    <>
      <div ref={list} tabIndex={-1} className={form.list}>
        <div className={`${form.fields} ${form.clearances} ${form.heads}`} aria-hidden="true">
          <span>Cleared for</span>
          <span>By the post</span>
          <span>Prints under</span>
          <span>Days before</span>
          <span />
        </div>
        {[...kinds.entries()].map(([at, kind]) => {
          const change = (fields: Partial<Kind>) =>
            save(kinds.map((each, index) => (index === at ? { ...each, ...fields } : each)));
          const entry = { of: kindSchema, entry: kind, change, readOnly } as const;
          return (
            // Kinds have no identity but their place.
            <fieldset key={at} aria-label={kind.kind} className={`${form.fields} ${form.clearances}`}>
              <EntryField {...entry} field="kind" hiddenLabel={`Name of clearance ${at + 1}`} />
              <ValueChoice
                label="Post"
                hiddenLabel={`Post that clears for ${kind.kind}`}
                value={kind.postId}
                options={posts}
                none="Not named"
                isReadOnly={readOnly}
                save={(postId) => change({ postId })}
              />
              <ValueChoice
                label="Section"
                hiddenLabel={`Section under which the sign-off for ${kind.kind} prints`}
                value={kind.section}
                options={withOwn(sections, kind.section)}
                isReadOnly={readOnly}
                save={(section) => change({ section: section ?? '' })}
              />
              <EntryField
                {...entry}
                field="workingDays"
                form="whole"
                hiddenLabel={`Working days before publication, ${kind.kind}`}
              />
              {readOnly ? (
                <span />
              ) : (
                <Button
                  className={`${removeStyles.remove}`}
                  aria-label={`Take away clearance for ${kind.kind}`}
                  onPress={() => {
                    list.current?.focus();
                    void save(kinds.filter((_, index) => index !== at));
                  }}
                >
                  <X aria-hidden="true" size={16} />
                </Button>
              )}
            </fieldset>
          );
        })}
      </div>
      {!readOnly && (
        <div>
          <Action onPress={() => void add()}>
            <Plus aria-hidden="true" size={17} /> Add a clearance
          </Action>
        </div>
      )}
    </>
  );
}

/** Those that a council is likely to name next, then numbers. */
function nextName(kinds: readonly Kind[]): string {
  const usual = ['Finance', 'Legal', 'Human resources', 'Equality', 'Procurement', 'Property'];
  const taken = new Set(kinds.map(({ kind }) => kind.toLowerCase()));
  return usual.find((name) => !taken.has(name.toLowerCase())) ?? `Clearance ${kinds.length + 1}`;
}

const sectionOptions = (rows: Rows, council: Row<'organisation'>): readonly Option[] =>
  (templatesOf(council.id, rows).find(({ id }) => id === council.houseTemplate)?.sections ?? []).map(
    ({ key, heading }) => ({ value: key, label: heading }),
  );

/** A section of another template stays until a new one is chosen. */
const withOwn = (options: readonly Option[], own: string): readonly Option[] =>
  options.some(({ value }) => value === own) ? options : [...options, { value: own, label: own }];
