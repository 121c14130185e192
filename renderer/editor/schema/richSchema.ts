import type { Extensions } from '@tiptap/core';
import { LiveBlock, Reference } from './atoms.ts';
import { List, ListItem } from './listNodes.ts';
import { Emphasis, Link, Strong } from './marks.ts';
import { Table, TableCell, TableHeader, TableRow } from './tableNodes.ts';
import { Doc, HardBreak, Heading, Paragraph, Text } from './textNodes.ts';

/** The schema of authored text and nothing else: what it cannot hold cannot be typed, pasted or saved. */
export const richSchema: Extensions = [
  Doc,
  Text,
  Paragraph,
  Heading,
  List,
  ListItem,
  Table,
  TableRow,
  TableCell,
  TableHeader,
  LiveBlock,
  Reference,
  HardBreak,
  Link,
  Strong,
  Emphasis,
];
