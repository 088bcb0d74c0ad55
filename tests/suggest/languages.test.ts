import { describe, expect, it } from 'vitest';
import { loadPack } from '@/lib/phrases/index';
import { rankPhrases } from '@/lib/suggest/rank';
import { type LineMessage, toConversation } from '@/scripts/conversation-line';
import { buildAnalysis } from './build-analysis';

async function rankIn(code: string, messages: LineMessage[]) {
  const pack = await loadPack(code);
  const analysis = buildAnalysis({ language: { code, supported: true } });
  const conversation = toConversation({ id: 1, channel: 'email', messages });
  return rankPhrases({ conversation, analysis, phrases: pack?.phrases ?? [] }).map(({ phrase }) => phrase);
}

describe('suggesting in the customer’s language', () => {
  it.each([
    [
      'de',
      'Mir wurde der Betrag doppelt abgebucht, ich möchte mein Geld zurück.',
      'de-acknowledge-zweimal-abgebucht',
    ],
    ['es', 'Mi pedido no ha llegado y nadie responde.', 'es-acknowledge-contabas-con-ese-dia'],
    ['fr', 'Le vase est arrivé cassé.', 'fr-acknowledge-ouvrir-le-carton'],
    ['pt', 'Fui cobrado duas vezes pela mesma compra.', 'pt-acknowledge-cobrado-duas-vezes'],
  ])('begins in %s with what happened', async (code, text, id) => {
    const [first] = await rankIn(code, [{ role: 'customer', text }]);
    expect(first?.id).toBe(id);
  });

  it.each([
    ['de', 'Soll ich Ersatz schicken oder das Geld erstatten?', 'Lieber Ersatz, danke.'],
    ['es', '¿Prefiere otro o el reembolso?', 'El reembolso, gracias.'],
    ['fr', 'Préférez-vous un échange ou un remboursement ?', 'Un remboursement, merci.'],
    ['pt', 'Prefere a troca ou o reembolso?', 'A troca, obrigado.'],
  ])('goes on in %s to the agreement when an offer is taken', async (code, offer, answer) => {
    const [first] = await rankIn(code, [
      { role: 'customer', text: '…' },
      { role: 'agent', text: offer },
      { role: 'customer', text: answer },
    ]);
    expect(first?.step).toBe('agree');
  });

  it.each([
    ['es', 'Estimados señores: les ruego me expliquen este cargo que no reconozco.', 'formal'],
    ['es', 'oye, qué es este cobro indebido', 'warm'],
    ['pt', 'Prezados, não reconheço esta cobrança indevida.', 'formal'],
  ])('answers in %s in the register of “%s”', async (code, text, tone) => {
    const [first] = await rankIn(code, [{ role: 'customer', text }]);
    expect(first?.tone).toBe(tone);
  });
});
