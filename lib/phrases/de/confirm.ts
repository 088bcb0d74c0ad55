import type { PhraseGroup } from '../group';

export const confirm: readonly PhraseGroup[] = [
  {
    why: 'It asks about their result.',
    avoid: 'Nothing has been done.',
    tags: ['fix reported'],
    warm: { 'klappt-es-jetzt': 'Probieren Sie es bitte noch einmal: Klappt es jetzt bei Ihnen?' },
    formal: { 'anliegen-geklaert': 'Darf ich fragen, ob Ihr Anliegen damit geklärt ist?' },
  },
  {
    why: 'It shares the relief.',
    avoid: 'You are not sure that it is solved.',
    tags: ['solved'],
    warm: {
      'freut-mich-geklappt':
        'Das freut mich sehr. Danke, dass Sie so lange mitgemacht haben und mir Bescheid geben.',
    },
    formal: { 'erfreut-geloest': 'Ich freue mich, dass es gelöst ist, und danke Ihnen für Ihre Mithilfe.' },
    brief: { 'prima-danke': 'Prima, danke für die Rückmeldung.' },
  },
  {
    why: 'Thanks are answered simply, with the door open.',
    avoid: 'They asked something in the same message.',
    fits: ['grateful', 'calm'],
    tags: ['thanks', 'praise'],
    warm: {
      'sehr-gern':
        'Sehr gern geschehen. Sollte noch etwas sein, antworten Sie einfach hier, dann landet es wieder bei mir.',
      'lob-weitergeben':
        'Über Ihre Worte freuen sich alle, die daran mitgearbeitet haben. Ich gebe sie weiter.',
    },
    formal: { 'dank-zurueck': 'Vielen Dank für Ihre freundlichen Worte, ich leite sie gern weiter.' },
  },
];
