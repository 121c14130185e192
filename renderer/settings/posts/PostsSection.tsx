import { Plus } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { settingsPath } from '../../paths.ts';
import { today } from '../../today.ts';
import { FilterBox } from '../parts/FilterBox.tsx';
import form from '../parts/Form.module.css';
import { Section } from '../parts/Section.tsx';
import { useCouncil } from '../useCouncil.ts';
import { NewPost } from './NewPost.tsx';
import { PostPage } from './PostPage.tsx';
import { holderFaults, holderName, postKindWords, postsOf } from './posts.ts';

const manyPosts = 8;

/** The posts of a council by title, each with its holder today; one of them, where the address names it. */
export function PostsSection() {
  const { council, rows, readOnly } = useCouncil();
  const { rowId } = useParams();
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed).toLowerCase().split(/\s+/).filter(Boolean);
  const posts = postsOf(rows, council.id);
  const open = posts.find(({ id }) => id === rowId);
  if (open !== undefined) return <PostPage key={open.id} post={open} />;
  const lines = posts
    .map((post) => ({
      post,
      holder: holderName(rows, post.id, today()),
      faults: holderFaults(rows, post.id, today()).length,
    }))
    .filter(({ post, holder }) => {
      const text = `${post.title} ${holder ?? ''} ${postKindWords[post.kind]}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  return (
    <Section
      title="Posts and holders"
      lead="Papers name posts. Who holds one changes from day to day, so each holder has a first and a last day."
      action={
        !readOnly &&
        !adding && (
          <Action weight="main" onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> New post
          </Action>
        )
      }
    >
      {adding && <NewPost onClose={() => setAdding(false)} />}
      {posts.length > manyPosts && <FilterBox label="Find a post" value={typed} onChange={setTyped} />}
      {posts.length === 0 && !adding && (
        <EmptyNote title="No post has been added yet">
          Begin with those who decide and those who sign: the Leader, the portfolio holders, the chief finance
          officer, the monitoring officer.
        </EmptyNote>
      )}
      {posts.length > 0 && lines.length === 0 && (
        <EmptyNote title="No post matches">Try a part of the title, or the name of the holder.</EmptyNote>
      )}
      {lines.length > 0 && (
        <ul className={form.list}>
          {lines.map(({ post, holder, faults }) => (
            <li key={post.id} className={form.line}>
              <div>
                <Link to={settingsPath('posts', post.id)} className={form.name}>
                  {post.title}
                </Link>
                <p className={form.about}>{holder ?? 'No holder today'}</p>
              </div>
              <span className={form.about}>
                {faults > 0
                  ? faults === 1
                    ? '1 thing to look at'
                    : `${faults} things to look at`
                  : postKindWords[post.kind]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
