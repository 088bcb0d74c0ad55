/** Frequent short words that tell languages apart, folded. Languages beyond the supported ones are here to be recognised. */
export const languageWords: Readonly<Record<string, string>> = {
  en: 'the and you to is was for my i it of that not have this with your we are but me on can please hi hello order still has been what when they no would im dont just from get any will why how thanks help account service am never ive cant do did all at',
  de: 'der die das und ich nicht ist sie mein meine meinen mir mich bitte wir haben habe hat ein eine einen mit auf fur von zu den dem es auch noch wie wann warum aber nach bei wird wurde sind ihr ihre ihnen danke seit kein keine immer schon hallo guten tag man wenn dass war mehr jetzt warte',
  es: 'el la los las que de y no es mi un una con para por me se lo su usted ustedes hola gracias pero como cuando porque estoy tengo ha han he pedido sin muy mas esto esta este del al ya donde quiero todavia necesito favor buenos dias yo si son fue nada nunca',
  fr: 'le la les des de et je ne pas est vous nous mon ma mes un une avec pour que qui dans sur bonjour merci mais comment quand pourquoi toujours j ai n suis il elle ce cette du au aux votre vos l d c est plus rien commande ete sans depuis encore tres bien svp on',
  pt: 'o a os as que de e nao meu minha um uma com para por me se voce voces ola obrigado obrigada mas como quando porque estou tenho ja foi ainda pedido sem muito isso esta este do da no na em ao bom dia boa tarde quero eu sim sao nada nunca mais ate preciso dos das',
  it: 'il lo gli che di non sono ho mio mia un una con per mi si ciao grazie ma come quando perche ancora del della ordine ordini questo questa e buongiorno vorrei ha hanno stato nessuno ne anche piu molto sempre',
  nl: 'de het een en ik niet is mijn van ik heb met voor dat je u wij hallo bedankt maar hoe wanneer waarom nog steeds geen bestelling ook op te zijn wat wordt al naar bij kan kunt graag dag',
  pl: 'nie jest i w na z moj moje prosze dziekuje ale jak kiedy dlaczego zamowienie to czy sie mam do od ze dzien dobry jeszcze juz nadal',
  sv: 'och jag inte ar min mitt det en ett med for pa som att har hej tack men hur nar varfor bestallning fortfarande kan ni vi av',
  da: 'og jeg ikke er min mit det en et med for pa som at har hej tak men hvordan hvornar hvorfor ordre stadig kan vi af',
  tr: 've bir bu icin benim degil ama nasil ne zaman neden siparis hala merhaba tesekkur lutfen var yok cok mi de da',
};
