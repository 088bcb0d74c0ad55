/** The invented support team of Acme. */
export const agents = {
  /** Who is signed in to the practice inbox. */
  self: { name: 'Priya Nair', email: 'priya.nair@acme.example' },
  tom: { name: 'Tom Reyes', email: 'tom.reyes@acme.example' },
  hanna: { name: 'Hanna Lind', email: 'hanna.lind@acme.example' },
} as const;
