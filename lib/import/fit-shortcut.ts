const FITS = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u;

/** A shortcut of another program as one of ours: letters, digits and hyphens, up to 40; null when nothing of it is left. */
export function fitShortcut(shortcut: string): string | null {
  if (FITS.test(shortcut)) return shortcut;
  const letters = [
    ...shortcut
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+/u, ''),
  ];
  let slug = '';
  for (const letter of letters) if (slug.length + letter.length <= 40) slug += letter;
  slug = slug.replace(/-+$/u, '');
  return FITS.test(slug) ? slug : null;
}
