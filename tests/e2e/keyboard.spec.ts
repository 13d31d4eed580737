import { nameOf, prepare, screens, www } from './everyScreen.ts';
import { expect, heading, test } from './onPhone.ts';

for (const screen of screens)
  test(`${nameOf(screen)}: every control is reached with the keyboard, and none holds it`, async ({
    browser,
    phone,
  }) => {
    const own = phone({ www });
    prepare(own, screen, { textSize: 'normal', contrast: 'high' });
    const page = await own.open(browser, screen.path);
    await expect(heading(page)).not.toBeEmpty();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    const controls = page.locator(
      'a[href]:visible, button:visible, input:visible, select:visible, summary:visible, [tabindex="0"]:visible',
    );
    // One of the radio buttons of a group stands for all of them.
    const all = await controls.evaluateAll((elements) => {
      const groups = new Set<string>();
      return elements.filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        return !groups.has(element.name) && groups.add(element.name);
      }).length;
    });
    for (let presses = 0; presses < all + 3; presses++) {
      await page.keyboard.press('Tab');
      await page.evaluate(() => document.activeElement?.setAttribute('data-reached', ''));
    }
    // The body has the focus between the last control and the first.
    expect(await page.locator('[data-reached]:not(body)').count()).toBeGreaterThanOrEqual(all);
  });
