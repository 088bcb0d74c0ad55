/** Whether a class name is one of utility frameworks such as Tailwind: it says how something looks today, not what it is. */
export function isLook(token: string): boolean {
  return /[[\]:/!@]/.test(token) || LOOK_ALONE.test(token) || LOOK_VALUE.test(token);
}

const LOOK_ALONE =
  /^(?:flex|grid|block|inline|inline-block|inline-flex|hidden|relative|absolute|fixed|sticky|static|truncate|italic|underline|uppercase|lowercase|capitalize|antialiased|container|clearfix|rounded|border|shadow|grow|shrink|row|col|pull-left|pull-right|float-left|float-right)$/;
const LOOK_VALUE =
  /^-?(?:[mp][trblxyse]?|text|bg|border(?:-[trblxy])?|rounded(?:-[trbl]{1,2})?|shadow|(?:m(?:in|ax)-)?[wh]|gap(?:-[xy])?|space-[xy]|items|justify|self|content|font|leading|tracking|z|top|left|right|bottom|inset(?:-[xy])?|opacity|overflow(?:-[xy])?|cursor|order|col|row|flex|grid|float|align|ring|divide(?:-[xy])?|whitespace|break|object|size|basis|grow|shrink|place|scale|rotate|translate-[xy]|line)-(?:px|auto|full|screen|none|fit|min|max|start|end|center|between|around|evenly|baseline|stretch|left|right|top|bottom|wrap|nowrap|reverse|row|col|hidden|visible|scroll|bold|semibold|medium|normal|light|words|all|xs|sm|md|base|lg|xl|\dxl|white|black|transparent|current|\d[\d./]*|(?:slate|gr[ae]y|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)(?:-\d+)?)$/;
