import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA with best practice, and text contrast at 7:1. */
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

/** What depends on the colours alone, for looking again at a page of which the rest was judged. */
const ofColours: RunOptions = { runOnly: ['color-contrast', 'color-contrast-enhanced'] };

/**
 * What axe finds wrong on the page, or with its colours alone: "rule: element", nothing when all is well.
 */
export async function audit(page: Page, coloursOnly = false): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (asked) =>
      (window as unknown as { axe: { run: (asked: RunOptions) => Promise<AxeResults> } }).axe.run(
        asked,
      ),
    coloursOnly ? ofColours : options,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
  );
}

/** Opens everything that is folded, so that it is judged too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Controls under 48 px (the smaller side) and text under 16 px, in words. */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visible = (element: Element) =>
      element.getClientRects().length > 0 && !element.closest('.visually-hidden, .skip-link');
    const controls = [...document.querySelectorAll('a, button, select, summary, label')]
      .filter(
        (element) => visible(element) && !element.matches('.select-field label, .text-field label'),
      )
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.min(width, height) < 47.5
          ? [`control ${Math.round(width)}×${Math.round(height)}: ${element.textContent}`]
          : [];
      });
    const texts = [...document.querySelectorAll('#app *')]
      .filter(
        (element) =>
          visible(element) &&
          !element.closest('svg') &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      .flatMap((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return size < 16 ? [`text ${size}px: ${element.textContent?.slice(0, 40)}`] : [];
      });
    return [...controls, ...texts];
  });
}

/** Whether something sticks out to the right, so that the page would scroll sideways. */
export async function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('#app *')]
      .filter((element) => !element.closest('.skip-link, .visually-hidden, svg'))
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .map(
        (element) =>
          `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`,
      );
  });
}
