import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WindowApi } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { launchApp } from '../host/launchApp.ts';
import { readPdf } from '../tools/pdf.ts';
import { faultsOn } from './faults.ts';
import { answerSaveDialog, openMeeting, openSample } from './startApp.ts';

describe('a revised paper goes out as a supplement', () => {
  let app: ElectronApplication;
  let page: Page;

  /** The sample's meeting with a paper whose title has been worded anew since it was published. */
  beforeAll(async () => {
    ({ app, page } = await launchApp());
    await openSample(page);
    await page.evaluate(async () => {
      const { api } = window as unknown as { api: WindowApi };
      const opened = await api.invoke('openLibrary', undefined);
      if (!opened.ok || opened.value.kind !== 'open') throw new Error('no library is open');
      const { paper, agendaItem, meeting } = opened.value.rows;
      const cabinet = meeting.find(({ ref }) => ref === 'bcp-cabinet-2023-09-27');
      const item = agendaItem.find((each) => each.meetingId === cabinet?.id && each.paperId !== null);
      const row: Row<'paper'> | undefined = paper.find(({ id }) => id === item?.paperId);
      if (row === undefined) throw new Error('the meeting has no paper');
      await api.invoke('save', {
        kind: 'paper',
        row: JSON.stringify({ ...row, title: `${row.title}, revised` }),
      });
    });
    await page.reload();
    await openMeeting(page);
    await page.getByRole('tab', { name: 'Details' }).click();
    // The deadlines come in above it when the checks are done, and would move it from under the pointer.
    await page.getByRole('region', { name: 'Deadlines' }).waitFor();
    await page.getByRole('button', { name: 'Publish a supplement' }).click();
    await page.getByRole('dialog').waitFor();
  });
  afterAll(() => app.close());

  const dialog = () => page.getByRole('dialog', { name: 'Supplement 1' });

  test('only what has changed can be chosen', async () => {
    expect(await dialog().getByRole('checkbox').count()).toBe(1);
    expect(await dialog().innerText()).toMatch(/The paper has \d+ changes\./);
    expect(await faultsOn(page, 'supplement-dialog')).toEqual([]);
  });

  test('late and without a reason, it says what is missing', async () => {
    await dialog().getByRole('checkbox').check({ force: true });
    await dialog().getByRole('button', { name: 'Publish supplement 1' }).click();
    await dialog().getByText('Say why it is urgent').waitFor();
  });

  test('with the reason it is published, with the pages that follow those of the pack', async () => {
    await dialog().getByLabel('Why it cannot wait').fill('The inspection report came after publication');
    await dialog().getByRole('button', { name: 'Publish supplement 1' }).click();
    await dialog().waitFor({ state: 'hidden' });
    const line = page.getByRole('region', { name: 'Supplements' }).getByRole('listitem');
    const [, first, last] = /Pages (\d+) to (\d+)/.exec(await line.innerText()) ?? [];
    await line.scrollIntoViewIfNeeded();
    expect(await faultsOn(page, 'supplements')).toEqual([]);
    const file = join(temporaryFolder(), 'supplement.pdf');
    await answerSaveDialog(app, file);
    await line.getByRole('button', { name: 'Export PDF' }).click();
    await page.getByText('Exported supplement.pdf').first().waitFor();
    const { pages } = await readPdf(file);
    expect([pages[0]?.label, pages.at(-1)?.label]).toEqual([first, last]);
  });
});
