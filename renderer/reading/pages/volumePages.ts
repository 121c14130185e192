import { useEffect, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import { invoke } from '../../api.ts';
import type { PdfSource } from '../../pages/openPdf.ts';
import { useReading } from '../reading.ts';
import { askPages } from './askPages.ts';

interface VolumePages {
  readonly source: PdfSource | null;
  readonly problem: Problem | null;
}

const none: VolumePages = { source: null, problem: null };

/** The printed pages of a volume, which are fetched as they are looked at. */
export function useVolumePages(id: string): VolumePages {
  const asked = useReading(({ opened }) => opened.pages);
  const [state, setState] = useState<VolumePages>(none);
  useEffect(() => {
    let stale = false;
    const tell = (problem: Problem): void => {
      if (!stale) setState((before) => ({ ...before, problem }));
    };
    const load = async (): Promise<void> => {
      const answer = await askPages(asked, id);
      if (!answer.ok) {
        asked.delete(id);
        return tell(answer.problem);
      }
      const { sha256, ...sent } = answer.value;
      const part = async (begin: number, end: number): Promise<Uint8Array | null> => {
        const bytes = await invoke('shelfPdfPart', { id, sha256, begin, end });
        if (bytes.ok) return bytes.value;
        tell(bytes.problem);
        return null;
      };
      if (!stale) setState({ source: { ...sent, part }, problem: null });
    };
    void load();
    return () => {
      stale = true;
    };
  }, [asked, id]);
  return state;
}
