import { hostilePages } from '../read/hostile-pages';
import { readInSteps } from '@/lib/read/read-in-steps';
import { Reading } from '@/lib/model/reading';
import { sites } from '@/lib/sites';
export async function run(name: string) {
  hostilePages[name]?.();
  await new Promise(requestAnimationFrame); await new Promise((r) => setTimeout(r, 100));
  const steps = readInSteps(Reflect.get(window,'document'), new URL('https://desk.example/tickets/7'), sites, {});
  let longest = 0, over = 0, n = 0, which = '';
  const start = performance.now();
  for (let from = start; ; from = performance.now()) {
    const step = steps.next(); n++;
    const t = performance.now() - from;
    if (t > longest) { longest = t; which = String(n); }
    if (t > 30) over++;
    if (step.done) { const v: any = step.value; return { longest: Math.round(longest), which, over, n, total: Math.round(performance.now() - start), status: v.status, missing: v.missing, messages: v.conversation?.messages.length, roles: v.conversation?.messages.slice(0,3).map((m:any)=>m.role).join(), error: Reading.safeParse(v).error?.message?.slice(0,200) }; }
  }
}
