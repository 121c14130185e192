import { PackageOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { noteRefused } from '../history/steps.ts';
import styles from './Shelf.module.css';

/** How long after the last sign of a drag it is taken to be over, in milliseconds: leaving the window is not always told. */
const over = 250;

/**
 * Takes packs that are dropped anywhere on the window, but where a place of its own takes files. Other files are refused in a
 * sentence, and whatever is dropped, the window stays where it is.
 */
export function DropPacks({ open }: { readonly open: (packs: readonly File[]) => void }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    let timer = 0;
    const end = (): void => {
      window.clearTimeout(timer);
      setOver(false);
    };
    const onOver = (event: DragEvent): void => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      const isTaken = document.querySelector('dialog[open]') === null;
      event.dataTransfer.dropEffect = isTaken ? 'copy' : 'none';
      setOver(isTaken);
      window.clearTimeout(timer);
      timer = window.setTimeout(end, over);
    };
    const onDrop = (event: DragEvent): void => {
      end();
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') !== null) return;
      const files = [...event.dataTransfer.files];
      const packs = files.filter(isPack);
      const others = files.filter((file) => !isPack(file));
      if (others.length > 0) noteRefused(refusal(others));
      if (packs.length > 0) open(packs);
    };
    window.addEventListener('dragenter', onOver);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      end();
      window.removeEventListener('dragenter', onOver);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [open]);
  if (!isOver) return null;
  return (
    <div className={styles.dropping} aria-hidden="true">
      <p>
        <PackageOpen size={22} /> Drop a pack to put it on your shelf
      </p>
    </div>
  );
}

const isPack = ({ name }: File): boolean => /\.tabledpack$/iu.test(name);

function refusal(files: readonly File[]): string {
  const [first] = files;
  const what =
    files.length === 1 ? `“${first?.name ?? ''}” is no pack` : `${files.length} files are no packs`;
  return `${what}: the name of a pack ends in “.tabledpack”. A file for a paper is dropped on its place under “Files” of the meeting.`;
}
