import { Group, Section } from '../parts/Section.tsx';
import { ArchiveKeyForm } from './ArchiveKeyForm.tsx';
import { Periods } from './Periods.tsx';
import { Recipients } from './Recipients.tsx';

/** Who may read what is archived and not for publication, how long records are kept, and the key that signs archives. */
export function ArchiveSection() {
  return (
    <Section
      title="Archive and retention"
      lead="A meeting is archived from its own screen, under “Details”. An archive is a folder that explains itself and can be checked without Tabled."
    >
      <Group
        title="Who may read restricted records"
        lead="What is not for publication goes into a bag of its own, encrypted by age for those who are named here. Each of them makes a key with “age-keygen”, keeps it, and sends you the line that begins with “age1”. Name two at least: what nobody can open any more is lost."
      >
        <Recipients />
      </Group>
      <Group
        title="How long records are kept"
        lead="In years from the meeting, never less than the law has them open. Agenda, decisions and minutes are kept for good. What falls due is listed under “Archive”; nothing goes by itself."
      >
        <Periods />
      </Group>
      <Group
        title="Key that signs"
        lead="It says that an archive is the council’s. It is made when the first meeting is archived, and kept on this computer by its own key store."
      >
        <ArchiveKeyForm />
      </Group>
    </Section>
  );
}
