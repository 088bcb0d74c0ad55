/** In: nothing. Out: the npm analysers that are installed, each as a score that rises with how negative a text is. */
export interface Scorer {
  name: string;
  /** From this score on a text counts as upset: the analyser's own neutral point. */
  threshold: number;
  score: (text: string) => number;
}

/** Loaded by name, because they are optional and most come without types; `unknown` is narrowed by hand. */
export async function loadRivals(): Promise<{ rivals: Scorer[]; missing: string[] }> {
  const loaders = {
    sentiment,
    'vader-sentiment': vader,
    'wink-sentiment': winkSentiment,
    'wink-nlp': winkNlp,
  };
  const rivals: Scorer[] = [];
  const missing: string[] = [];
  for (const [name, load] of Object.entries(loaders))
    try {
      rivals.push({ name, threshold: Number.MIN_VALUE, score: await load() });
    } catch {
      missing.push(name);
    }
  return { rivals, missing };
}

async function load<T>(name: string): Promise<T> {
  const module = (await import(name)) as { default?: T };
  return module.default ?? (module as T);
}

async function sentiment(): Promise<Scorer['score']> {
  const Sentiment = await load<new () => { analyze: (text: string) => { comparative: number } }>('sentiment');
  const analyser = new Sentiment();
  return (text) => -analyser.analyze(text).comparative;
}

async function vader(): Promise<Scorer['score']> {
  const { SentimentIntensityAnalyzer } = await load<{
    SentimentIntensityAnalyzer: { polarity_scores: (text: string) => { compound: number } };
  }>('vader-sentiment');
  return (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound;
}

async function winkSentiment(): Promise<Scorer['score']> {
  const analyse = await load<(text: string) => { normalizedScore: number }>('wink-sentiment');
  return (text) => -analyse(text).normalizedScore;
}

async function winkNlp(): Promise<Scorer['score']> {
  type Nlp = { readDoc: (text: string) => { out: (its: unknown) => unknown }; its: { sentiment: unknown } };
  const create = await load<(model: unknown, pipe: string[]) => Nlp>('wink-nlp');
  const nlp = create(await load<unknown>('wink-eng-lite-web-model'), ['sbd', 'negation', 'sentiment']);
  return (text) => -Number(nlp.readDoc(text).out(nlp.its.sentiment));
}
