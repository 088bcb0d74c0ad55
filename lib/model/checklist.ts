import * as z from 'zod/mini';
import { Step } from './method';

/** An ordered list of steps for one kind of conversation. */
export const Checklist = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  items: z.array(
    z.strictObject({
      id: z.string().check(z.minLength(1), z.maxLength(60)),
      /** The step of the method that it stands for, when it is one. */
      step: z.nullable(Step),
      label: z.string().check(z.minLength(1), z.maxLength(80)),
      hint: z.string().check(z.maxLength(200)),
    }),
  ),
});
export type Checklist = z.infer<typeof Checklist>;
