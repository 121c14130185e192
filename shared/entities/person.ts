import { z } from 'zod';
import { common, line, link, prose } from './field.ts';

export const person = z.object({
  ...common,
  organisationId: link('Council'),
  name: line('Name', 'As it should be printed, with title: "Councillor A Member"'),
  email: prose('E-mail'),
  telephone: prose('Telephone'),
});
