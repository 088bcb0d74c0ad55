import type { Insert } from '@/lib/model/insertion';

export const PARAGRAPHS = ['Para one', 'line two', '', 'Para three'];
export const SPECIAL = `<b>not bold</b> & &amp; "quotes" 'single' 👩‍👩‍👧 שלום مرحبا ½ €`;
export const SIGNATURE = [
  '',
  '',
  '-- ',
  'Priya Nair',
  'Acme support',
  '',
  'On Monday Dana wrote:',
  '> It broke again.',
];
/** A phrase with looks, and the same words without. */
export const RICH: Insert = {
  text: 'Please check two things:\n- the label\n- the parcel page',
  html: '<p>Please check <strong>two</strong> things:</p><ul><li>the label</li><li><a href="https://help.example.com/parcel">the parcel page</a></li></ul>',
};
export const LONG = Array.from(
  { length: 100 },
  (_, index) => `Sentence number ${100 + index} of a long, patient answer.`,
)
  .join(' ')
  .slice(0, 4_998)
  .padEnd(5_000, '.');
