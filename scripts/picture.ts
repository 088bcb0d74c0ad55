/** `npm run picture`: makes docs/panel.png, a photograph of the real panel docked beside a real helpdesk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBed, stopBed, truths } from '../tests/beds/bed';
import { signIn } from '../tests/beds/sign-in';
import { builtExtension } from '../tests/e2e/support/built-extension';
import { grantSite } from '../tests/e2e/support/grant-site';
import { launch } from '../tests/e2e/support/launch';
import { openPanel } from '../tests/e2e/support/open-panel';
import { startDisplay } from '../tests/e2e/support/start-display';
import { takeScreenPicture } from '../tests/e2e/support/take-screen-picture';

const docs = fileURLToPath(new URL('../docs/', import.meta.url));

const bed = await startBed('rt', { fresh: true });
const display = await startDisplay();
if (bed.status !== 'ready') throw new Error(bed.reason);
if (display.status !== 'ready') throw new Error(display.reason);
const [ticket] = truths('rt');
if (!ticket) throw new Error('The bed has no tickets.');

// A profile that does not offer to save the password, whose bubble would cover the panel.
const profile = mkdtempSync(join(tmpdir(), 'evenkeel-picture-'));
mkdirSync(join(profile, 'Default'));
writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ credentials_enable_service: false }));

const args = ['--window-size=1440,900', '--window-position=0,0'];
const browser = await launch({ extension: await builtExtension(), headless: false, display, args, profile });
const [desk] = browser.context.pages();
if (!desk) throw new Error('The browser opened no tab.');
await signIn(desk, 'rt', bed);
const panel = await openPanel(browser, desk);
await desk.goto(ticket.url);
const ask = panel.getByRole('button', { name: 'Allow on this site' });
await grantSite(browser, { ask, origin: 'http://127.0.0.1/*', display });
await panel.getByRole('heading', { name: ticket.customerName }).waitFor();
await desk.goto(ticket.replyUrl);
await panel.getByRole('button', { name: 'Insert suggestion 1' }).click();
await panel.getByText('Inserted.').waitFor();
mkdirSync(docs, { recursive: true });
await takeScreenPicture(display, `${docs}panel.png`);

await browser.close();
rmSync(profile, { recursive: true, force: true });
display.stop();
await stopBed('rt');
