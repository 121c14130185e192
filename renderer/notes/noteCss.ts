/**
 * How notes look in the re-flowed text. Each kind and colour has an underline of its own besides its colour, and ink that keeps
 * 7 : 1 on it in every paper.
 */
export const noteCss = `
::highlight(note-yellow){background:#ffe88a;color:#1b1e22;text-decoration:underline solid 2px #8a6d00}
::highlight(note-green){background:#c4ecc0;color:#1b1e22;text-decoration:underline dashed 2px #1f6b2a}
::highlight(note-blue){background:#c5e1ff;color:#1b1e22;text-decoration:underline dotted 3px #1c5a9c}
::highlight(note-pink){background:#ffd0e1;color:#1b1e22;text-decoration:underline wavy 1.5px #a3175a}
::highlight(note-orange){background:#ffd6ae;color:#1b1e22;text-decoration:underline double 2px #9a4a00}
::highlight(note-comment){text-decoration:underline dotted 2px var(--accent)}
::highlight(note-question){text-decoration:underline wavy 1.5px var(--accent)}
::highlight(note-star){text-decoration:underline double 2px var(--accent)}
::highlight(note-changed){text-decoration:underline dashed 2px var(--muted)}
.note{display:inline-block;min-width:1.5rem;min-height:1.5rem;margin:0 0 0 .4rem;padding:0 .3rem;border:1px solid var(--muted);border-radius:6px;background:none;color:var(--accent);font:600 .8125rem/1.5 system-ui,sans-serif;letter-spacing:0;vertical-align:middle;user-select:none;cursor:default}
.note:hover{background:var(--pale)}
`;
