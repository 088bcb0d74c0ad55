import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { behaviours } from './behaviours';
import { buildZoo, builtFolder } from './build-zoo';
import { catalogue, type Specimen } from './catalogue';
import { serveZoo } from './serve-zoo';

const PROGRAM = process.env.EVENKEEL_FIREFOX ?? '/usr/bin/firefox-esr';

/** Editors in frames of their own are left to Chromium: the page can give orders to its own frame only. */
const FRAMED = new Set(['tinymce', 'ckeditor-4', 'iframe-design-mode', 'cross-origin']);
/** Firefox opens closed shadow roots to extensions by another way, which this page script does not have. */
const CLOSED = 'shadow-closed';

/** Not there yet in Firefox, and said so: nothing may be reported as inserted that is not. */
const NOT_YET = new Set([
  'monaco: empty',
  'monaco: paragraphs',
  'monaco: special',
  'toast-ui: paragraphs',
  'toast-ui-markdown: paragraphs',
]);

const tried = behaviours.filter(({ id }) => ['empty', 'paragraphs', 'special'].includes(id));
/** One-line fields are left out too: they are reply boxes only where the agent has been in them. */
const specimens = catalogue.filter(({ id, oneLine }) => !FRAMED.has(id) && id !== CLOSED && !oneLine);

/** As much of puppeteer-core as is used here: it is installed beside the editors and not with the product. */
type FirefoxPage = {
  goto(address: string): Promise<unknown>;
  evaluate<T, A extends unknown[]>(run: (...values: A) => T | Promise<T>, ...values: A): Promise<T>;
  waitForFunction(run: () => unknown): Promise<unknown>;
  keyboard: { type(text: string): Promise<void> };
};
type Firefox = {
  installExtension(path: string): Promise<string>;
  newPage(): Promise<FirefoxPage>;
  close(): Promise<void>;
};
type Puppeteer = { launch(options: object): Promise<Firefox> };

describe('in Firefox', () => {
  const isMissing = !existsSync(PROGRAM);
  let firefox: Firefox | undefined;
  let page: FirefoxPage;
  let zoo: Awaited<ReturnType<typeof serveZoo>>;

  beforeAll(async () => {
    if (isMissing) return;
    buildZoo();
    zoo = await serveZoo();
    const { launch } = (await import('puppeteer-core' as string)) as Puppeteer;
    firefox = await launch({ browser: 'firefox', executablePath: PROGRAM, headless: true });
    await firefox.installExtension(`${builtFolder}/extension-firefox`);
    page = await firefox.newPage();
  });
  afterAll(async () => {
    await firefox?.close();
    zoo?.close();
  });
  beforeEach((context) => {
    if (isMissing) context.skip(`there is no Firefox at ${PROGRAM}; EVENKEEL_FIREFOX can name one`);
  });

  describe.each(specimens)('$id', (specimen) => {
    const fitting = tried.filter(({ appliesTo }) => appliesTo === undefined || appliesTo(specimen));

    it.for(fitting)(
      `${specimen.id}: $name, and the agent types on`,
      async ({ id, inserts, expect: lines }) => {
        await open(specimen);
        const text = inserts[0]?.text ?? '';
        const outcome = await page.evaluate(insertIntoZoo, text);
        if (NOT_YET.has(`${specimen.id}: ${id}`)) {
          expect(outcome).not.toMatchObject({ status: 'inserted' });
          return;
        }
        expect(outcome).toMatchObject({ status: 'inserted' });
        await page.keyboard.type('xyz');
        await expect.poll(() => page.evaluate(readZoo)).toEqual(Array(2).fill(`${lines.join('\n')}xyz`));
      },
    );
  });

  async function open({ id }: Specimen): Promise<void> {
    await page.goto(`http://localhost:${zoo.port}/${id}.html`);
    await page.waitForFunction(() => window.zoo !== undefined && document.documentElement.dataset.ready);
  }
});

/** Runs in the page: asks the extension's script there for an insertion and waits for its answer. */
async function insertIntoZoo(text: string): Promise<unknown> {
  await window.zoo?.set([]);
  document.dispatchEvent(new CustomEvent('zoo-order', { detail: text }));
  const { dataset } = document.documentElement;
  for (let waited = 0; dataset.outcome === undefined && waited < 5_000; waited += 30) {
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return JSON.parse(dataset.outcome ?? 'null');
}

/** Runs in the page: the model's text, and what would be sent. */
function readZoo(): string[] {
  const plain = (text = '') =>
    text
      .replaceAll('\u00A0', ' ')
      .replace(/[ \t]+$/gm, '')
      .replace(/\n+$/, '');
  return [plain(window.zoo?.text()), plain(window.zoo?.submitted())];
}
