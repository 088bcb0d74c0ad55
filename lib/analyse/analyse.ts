import type { Analysis } from '@/lib/model/analysis';
import type { Conversation } from '@/lib/model/conversation';
import { type AnalyseOptions, createAnalyser } from './create-analyser';

/**
 * Understands a conversation: how heated it is, what it is about, what is asked, promised and done, each with the
 * words that show it. Never throws on any text. Use `createAnalyser` where one conversation is analysed repeatedly.
 */
export function analyse(conversation: Conversation, options?: AnalyseOptions): Analysis {
  return createAnalyser()(conversation, options);
}
