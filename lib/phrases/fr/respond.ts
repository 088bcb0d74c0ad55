import type { PhraseGroup } from '../group';

export const respond: readonly PhraseGroup[] = [
  {
    why: 'A name, an owner and a start: what a first reply needs.',
    avoid: 'You are about to pass it on.',
    on: ['email'],
    tags: ['first reply'],
    warm: {
      'je-m-en-charge':
        'Bonjour{% if customer.name %} {{ customer.name }}{% endif %},\n\nMerci de m’avoir écrit. J’ai lu votre message jusqu’au bout et je m’en charge moi-même.',
      'je-commence': 'Bonjour,\n\nVotre demande est devant moi et je m’y mets tout de suite.',
    },
    formal: {
      'accuse-reception':
        'Madame, Monsieur,\n\nVotre courrier m’est bien parvenu et je serai désormais votre interlocuteur.',
    },
    brief: { 'bien-recu': 'Bonjour, bien reçu, je regarde.' },
  },
  {
    why: 'In chat the first seconds decide whether somebody feels alone.',
    avoid: 'The conversation is already under way.',
    on: ['chat', 'phone'],
    tags: ['first reply'],
    warm: { 'je-suis-avec-vous': 'Bonjour, je suis avec vous et je regarde cela à l’instant.' },
    brief: { 'un-instant': 'Bonjour, un instant, je vérifie.' },
  },
  {
    why: 'A time that can be kept instead of a vague soon.',
    avoid: 'You cannot be sure to write by then.',
    warm: {
      'nouvelles-avant-le':
        'Je n’ai pas encore la réponse et je préfère vérifier plutôt que deviner. Vous aurez de mes nouvelles avant le {{ promise.date }}, quoi qu’il arrive.',
    },
    formal: {
      'retour-au-plus-tard':
        'J’examine votre dossier et reviendrai vers vous au plus tard le {{ promise.date }}.',
    },
    brief: { 'prochain-point': 'Je m’en occupe. Prochain point : {{ promise.date }}.' },
  },
  {
    why: 'It answers the question under the question: am I forgotten?',
    avoid: 'You have news: give it.',
    tags: ['asks for news'],
    warm: {
      'pas-oublie':
        'Vous avez raison de relancer. Personne ne vous a oublié : je cherche où cela bloque et je vous dis ce que je trouve.',
    },
    formal: {
      'etat-du-dossier':
        'Je m’informe de l’état de votre dossier et vous en ferai part avant le {{ promise.date }}.',
    },
  },
  {
    why: 'In an outage people want to know that it is not their own device.',
    avoid: 'Only this customer is affected.',
    fits: ['outage-technical'],
    tags: ['outage'],
    warm: {
      'panne-chez-nous':
        'Votre appareil n’y est pour rien : la panne est chez nous et nos techniciens y travaillent. Je vous écris de nouveau avant le {{ promise.date }}, réparé ou non.',
    },
    brief: { 'cela-vient-de-nous': 'Cela vient de nous. Prochaine information : {{ promise.date }}.' },
  },
  {
    why: 'A plain question deserves a plain and friendly start.',
    avoid: 'They are upset.',
    fits: ['calm', 'confused'],
    tags: ['asks how'],
    warm: { 'je-vous-explique': 'Bonne question. Je vous guide, c’est plus facile qu’il n’y paraît.' },
    formal: { 'volontiers-precision': 'Je vous apporte volontiers cette précision.' },
  },
  {
    why: 'The wait is named from the first line.',
    avoid: 'It is the first hour.',
    tags: ['long wait'],
    warm: {
      'reste-trop-longtemps':
        'Votre message est resté bien trop longtemps sans réponse. Je l’ai maintenant en main et je ne le lâche plus.',
    },
  },
];
