import type { Page } from 'playwright-core';

/** How the panel is looked at: its width in CSS pixels, and the system's scheme. */
export interface Look {
  width: number;
  scheme: 'light' | 'dark';
}

/** Every width and scheme that the product promises to be legible in. */
export const looks: readonly Look[] = [320, 360, 480].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
);

/** Shows the docked panel in one width and scheme; people drag its edge, which no driver can. */
export async function setLook(panel: Page, { width, scheme }: Look): Promise<void> {
  await panel.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const session = await panel.context().newCDPSession(panel);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height: 760,
    deviceScaleFactor: 1,
    mobile: false,
  });
}
