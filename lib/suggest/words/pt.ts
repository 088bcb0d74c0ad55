import type { CueWords, TopicWords } from './vocabulary';

const COISA = '(?:encomenda|pedido|pacote|entrega|produto|compra|carta|mala|item)';

export const topics: TopicWords = {
  'double charge': [
    '(?:cobr|debit|pag|descont)\\p{L}*[^.?!]{0,30}(?:duas vezes|2 vezes|em dobro|duplicad\\p{L}*|em duplicidade)|(?:duas|2|segunda|dupla) cobranças?|cobrança (?:dupla|duplicada|em duplicidade)',
  ],
  'wrong amount': [
    '(?:valor|preço|fatura|conta|total)[^.?!]{0,20}(?:errad|incorret|a mais)\\p{L}*|cobr\\p{L}* (?:a mais|demais)|em vez de (?:r\\$|€)',
  ],
  'unexpected charge': [
    '(?:não|nunca) (?:autoriz|contrat|assin|aceit|pedi|solicit)\\p{L}*|cobrança (?:indevida|desconhecida)|não reconheço|renov\\p{L}* automática\\p{L}*|continu\\p{L}* (?:cobrando|a cobrar)',
  ],
  refund: ['reembols\\p{L}*|estorn\\p{L}*|devolu\\p{L}*|dinheiro de volta|devolv\\p{L}* (?:o |meu )'],
  'refund awaited': [
    '(?:reembolso|estorno|dinheiro|devolução)[^.?!]{0,60}(?:ainda|até agora|não (?:caiu|chegou|recebi|veio)|nada|continu\\p{L}*)|(?:cadê|onde está|esperando|espero|ainda não|até hoje|sem)[^.?!]{0,50}(?:reembolso|estorno|meu dinheiro)',
  ],
  fee: ['taxas?|multa|tarifa|juros|encargos'],
  'price rise': [
    '(?:aument|sub|reajust)\\p{L}*[^.?!]{0,20}(?:preço|valor|mensalidade)|(?:preço|valor|mensalidade)[^.?!]{0,20}(?:aument|sub|reajust)\\p{L}*|mais caro',
  ],
  discount: ['desconto\\p{L}*|cupom|cupons|vale[- ]?presente|código promocional|pontos'],
  'failed payment': [
    '(?:cartão|pagamento)[^.?!]{0,30}(?:recusad|negad|rejeitad|falh)\\p{L}*|não consigo pagar',
  ],
  invoice: ['nota fiscal|faturas?|recibo'],
  update: ['(?:desde|depois d|após) a? ?(?:última )?atualização'],
  'late delivery': [
    `${COISA}[^.?!]{0,50}(?:não (?:chegou|foi entregue|veio)|atras\\p{L}*|ainda|parad\\p{L}*)|(?:cadê|onde está) (?:o |a )?(?:meu|minha)|(?:não chegou|ainda não chegou|era para (?:chegar|ter chegado)|devia ter chegado|fora do prazo|atrasad\\p{L}*)`,
  ],
  'lost parcel': [
    `${COISA}[^.?!]{0,40}(?:perdid|sumi|extravi|roubad)\\p{L}*|nunca (?:recebi|chegou)|não recebi`,
  ],
  'marked delivered': ['(?:consta|aparece|diz|marcado|mostra)[^.?!]{0,20}(?:como )?entregue'],
  'wrong item': [
    '(?:produto|item|pedido|modelo|cor|tamanho) errad\\p{L}*|(?:mandaram|enviaram|veio|recebi|chegou)[^.?!]{0,20}(?:outro|outra|errad\\p{L}*)|não é o que (?:pedi|comprei)',
  ],
  'missing item': [
    'falt(?:a|am|ou|ando|ava)|incomplet\\p{L}*|só (?:veio|chegou|recebi) (?:um|uma|metade|parte)',
  ],
  'missed appointment': [
    '(?:técnico|instalador|entregador|ninguém|encanador)[^.?!]{0,40}(?:não (?:veio|apareceu|compareceu)|veio|apareceu|compareceu)|(?:o dia todo|o dia inteiro|a manhã toda) (?:esperando|em casa|à espera)|perdi (?:o|um) dia',
  ],
  'cancelled order': [
    '(?:pedido|reserva|voo|compra)[^.?!]{0,20}cancelad\\p{L}*|(?:cancelaram|vocês cancelaram)',
  ],
  damaged: [
    'quebrad\\p{L}*|danificad\\p{L}*|amassad\\p{L}*|rasgad\\p{L}*|arranhad\\p{L}*|em pedaços|partid\\p{L}*|rachad\\p{L}*',
  ],
  faulty: [
    'não (?:está )?(?:funciona\\p{L}*|liga|carrega|presta)|parou de funcionar|com defeito|defeituos\\p{L}*|estrag\\p{L}*|pifou|avariad\\p{L}*',
  ],
  'poor quality': [
    '(?:má|péssima|baixa) qualidade|qualidade (?:péssima|ruim|horrível)|descostur\\p{L}*|desbot\\p{L}*',
  ],
  'wrong size': [
    '(?:muito|demasiado) (?:pequen|grande|curt|larg|apertad)\\p{L}*|não (?:serve|serviu)|tamanho errado',
  ],
  'no reply': [
    '(?:ninguém|não|nunca)[^.?!]{0,30}(?:respond\\p{L}*|retorn\\p{L}*|atend\\p{L}*|deu retorno|resposta)|sem (?:resposta|retorno)|me ignor\\p{L}*|sou ignorad\\p{L}*',
  ],
  'contradictory answers': [
    'contradi\\p{L}*|cada (?:um|atendente|vez)[^.?!]{0,20}(?:fala|diz)|(?:um|primeiro|antes)[^.?!]{0,60}(?:outro|depois|agora)[^.?!]{0,20}(?:fala|diz|disse\\p{L}*)',
  ],
  'rude agent': [
    'gross\\p{L}*|mal[- ]?educad\\p{L}*|desrespeit\\p{L}*|arrogante|desligou na (?:minha )?cara|rude|ignorante|estúpid\\p{L}*',
  ],
  'passed around': [
    'de um (?:lado|setor) (?:para|pro) (?:o )?outro|(?:me )?(?:transfer|empurr|jog)\\p{L}*[^.?!]{0,20}(?:setor|outro|lado)|jogo de empurra',
  ],
  'repeating the story': [
    '(?:expli|cont|repet)\\p{L}*[^.?!]{0,30}(?:de novo|outra vez|toda vez|mil vezes|tudo)|já (?:expliquei|falei|contei|disse|mandei)|pela (?:terceira|quarta|enésima) vez',
  ],
  'not as described': [
    '(?:não é|nada a ver|diferente)[^.?!]{0,30}(?:descri\\p{L}*|foto\\p{L}*|anúnci\\p{L}*|site|prometid\\p{L}*)|propaganda enganosa|enganad\\p{L}*|(?:o site|o anúncio|a página)[^.?!]{0,20}(?:dizia|diz|falava)',
  ],
  'broken promise': [
    'promet\\p{L}*|garantiram|asseguraram|(?:me|nos) (?:disseram|falaram|informaram)|ficaram de|iam (?:ligar|devolver|enviar)|disseram que',
  ],
  'locked out': [
    'bloquead\\p{L}*|não (?:consigo|posso|deixa|estou conseguindo) (?:entrar|acessar|aceder|logar|fazer login)|sem acesso|conta (?:suspensa|bloqueada|desativada)',
  ],
  password: ['senha|palavra-passe|código (?:de )?(?:verificação|acesso|segurança)'],
  hacked: [
    'hacke\\p{L}*|invad\\p{L}*|fraude|golpe|clon\\p{L}*|alguém (?:entrou|acessou)[^.?!]{0,20}conta|phishing',
  ],
  'closed account': ['(?:conta|perfil)[^.?!]{0,20}(?:encerrad|excluíd|apagad|desativad)\\p{L}*'],
  outage: [
    'fora do ar|caiu|queda|sem (?:internet|sinal|serviço|conexão|luz|linha)|instabilidade|não (?:tem|há) (?:internet|sinal)',
  ],
  bug: [
    'erro(?:s)?|trav\\p{L}*|fecha sozinho|tela (?:branca|preta)|não (?:carrega|abre|salva|sincroniza)|bug\\p{L}*',
  ],
  slow: ['lent\\p{L}*|demora (?:demais|muito)'],
  'lost data': [
    '(?:dados|arquivos|fotos|trabalho|documentos)[^.?!]{0,30}(?:perdi|perdid|sumi|apagad)\\p{L}*|perdi tudo|sumiu tudo',
  ],
  'return window': [
    'prazo de (?:devolução|troca)|(?:quero|posso|como) (?:devolver|trocar)|fora do prazo de|arrependimento',
  ],
  cancellation: ['cancelar|cancelamento|fidelidade|rescindir|encerrar (?:minha|a) conta'],
  warranty: ['garantia'],
  'identity check': ['(?:rg|cpf|passaporte|documento)|confirmar (?:minha )?identidade'],
  bereavement: ['falec\\p{L}*|morreu|morte|velório|funeral|viúv\\p{L}*|luto|enterro'],
  illness: [
    'hospital\\p{L}*|câncer|cirurgia|operaç\\p{L}*|deficiên\\p{L}*|cadeira de rodas|insulina|remédio|medicamento|grávida|doen\\p{L}*',
  ],
  'money trouble': [
    'sem dinheiro|não tenho (?:dinheiro|como pagar)|aluguel|desempregad\\p{L}*|dívidas?|conta no vermelho|não consigo pagar',
  ],
  'self-harm': [
    'suicíd\\p{L}*|me matar|tirar (?:a )?minha vida|não quero mais viver|me machucar|acabar com tudo',
  ],
  'deadline or event': [
    'casamento|aniversário|natal|viagem|férias|mudança|prova|formatura|preciso (?:até|para|antes)',
  ],
  gift: ['presente'],
  'a service': [
    'hotel|quarto|voo|viagem|trem|comboio|ferry|curso|aulas?|contrato|plano|assinatura|seguro|mala|bagagem|pedido de (?:visto|passaporte)|passaporte|consulta|técnico|limpeza|internet|conta|aplicativo|app|jogo|tratamento|restaurante',
  ],
};

export const cues: CueWords = {
  'asks for news': [
    '(?:alguma|tem|há) (?:novidade|notícia|posição|previsão)\\p{L}*|como está|em que pé|quando (?:chega|vai|vou|será|posso|fica|cai)|quanto tempo|até agora nada|continuo esperando',
  ],
  'asks why': [
    'por ?que|por quê|como (?:é possível|isso|pode)|o que (?:aconteceu|houve)|explic\\p{L}*|motivo',
  ],
  'asks for money back': [
    '(?:quero|exijo|preciso|solicito|peço)[^.?!]{0,40}(?:meu dinheiro|reembolso|estorno|devolução)|dinheiro de volta|devolvam',
  ],
  'asks for replacement': [
    'troc(?:a|ar|uem|o)|substitu\\p{L}*|(?:outro|um) novo|(?:envi|mand)\\p{L}* (?:outro|o certo)',
  ],
  'asks for compensation': [
    'compensaç\\p{L}*|indeniza\\p{L}*|ressarci\\p{L}*|o que (?:vocês )?(?:oferecem|vão fazer)',
  ],
  'asks to cancel': [
    '(?:quero|desejo|vou|gostaria de) (?:\\p{L}+ )?(?:cancelar|sair|encerrar|trocar de operadora)|vou para (?:outra|a concorrência)|cancelem',
  ],
  accepts: [
    'sim|ok|tá bom|tudo bem|pode ser|perfeito|combinado|fechado|aceito|prefiro|claro|ótimo|pode (?:fazer|mandar)|(?:a|o) (?:primeir|segund)\\p{L}*',
  ],
  declines: [
    'não (?:quero|aceito|serve|basta|adianta|é suficiente|concordo)|de jeito nenhum|inaceitável|absurdo|piada|só isso|ridículo|nem pensar',
  ],
  'says solved': [
    '(?:já|agora) (?:está )?(?:funciona\\p{L}*|chegou|resolvid\\p{L}*|caiu|deu certo|consegui)|resolveu|deu certo|tudo (?:certo|resolvido)|(?:recebi|chegou) (?:hoje|agora|ontem|certinho)',
  ],
  'says still broken': [
    '(?:continua|segue|está|ficou) (?:igual|na mesma|pior)|fecha(?:ndo)? (?:de novo|ainda)',
    '(?:continua|ainda|segue)[^.?!]{0,30}(?:sem|não|igual|com erro|o mesmo|travando)|não (?:resolveu|adiantou|funcionou|mudou nada)|mesmo (?:problema|erro)|de novo (?:o mesmo|a mesma|parou)',
  ],
  thanks: ['obrigad\\p{L}*|agrade\\p{L}*|valeu'],
  praises: [
    'muito (?:gentis|atenciosos|rápid\\p{L}*|bom atendimento|bem atendid\\p{L}*|prestativos)|(?:foram|foi|são) (?:ótim|maravilhos|incríve|excelente)\\p{L}*',
    '(?:excelente|ótim|maravilhos|fantástic|incrível)\\p{L}* (?:serviço|atendimento|trabalho|ajuda|equipe)|muito (?:atencios|gentil|satisfeit|simpátic|prestativ)\\p{L}*|parabéns|nota (?:dez|10)|amei',
  ],
  'own mistake': [
    'errei|(?:comprei|escolhi|pedi|digitei|coloquei) [^.?!]{0,20}errad[oa]|vacilei',
    '(?:minha|foi minha) culpa|meu erro|me (?:enganei|confundi|equivoquei)|sem querer|por engano|esqueci de',
  ],
  'outside cause': [
    'temporal|chuva|neve|greve|alfândega|transportadora|entregador|carteiro|correios|meu banco|senhorio|vizinh\\p{L}*',
  ],
  'promise not kept': [
    '(?:promet\\p{L}*|disseram|falaram|garantiram|ficaram)[^?!]{0,90}(?:mas|e nada|nada|ninguém|não |até (?:hoje|agora))|não cumpri\\p{L}*|promessas? vazias?|ninguém (?:ligou|retornou)',
  ],
  'wants a call': [
    'me (?:ligue|liguem|liga)|por telefone|falar com (?:alguém|uma pessoa|um humano)|retorno por telefone',
  ],
  'wants it in writing': ['por escrito'],
  'asks how': [
    'como (?:faço|posso|eu|funciona|se)|posso|poderia\\p{L}*|é possível|dá para|tem como|onde (?:posso|encontro)|uma dúvida|uma pergunta',
  ],
  'reports trouble': [
    'não|nunca|ninguém|nada|problema\\p{L}*|erro|ruim|péssim\\p{L}*|falta|reclama\\p{L}*|atras\\p{L}*|absurdo|vergonha|decep\\p{L}*|cansad\\p{L}*',
  ],
  'reports done': [
    '(?:já |acabei de |eu )?(?:reembolsei|enviei|corrigi|resolvi|cancelei|desbloqueei|estornei|troquei|despachei|alterei|redefini)|(?:está|foi|ficou) (?:resolvid|corrigid|feit|enviad|estornad|a caminho)\\p{L}*',
  ],
  'says no': ['não (?:é possível|podemos|posso|conseguimos)|infelizmente|impossível|fora do prazo'],
  'offers choice': [
    'prefer\\p{L}*|(?:posso|podemos|poderia) (?:oferecer|enviar|devolver|estornar|reembolsar|dar|trocar|ligar)|duas opções|ou então|quer que eu|gostaria que',
  ],
  'asks a question': ['[\\p{L}\\p{N}]+["”»)]? ?\\?'],
  'requests details': ['(?:envie|informe|mande|diga|confirme|passe)\\p{L}*'],
  'writes formally': ['prezad[oa]s?|atenciosamente|vossas? senhorias?|o senhor|a senhora|cordialmente'],
  'has asked before': [
    '(?:segunda|terceira|quarta|quinta|enésima) (?:vez|ligação|mensagem|reclamação)|(?:segundo|terceiro|quarto|enésimo) (?:e-?mail|contato|contacto|protocolo)|já (?:liguei|escrevi|reclamei|falei|contatei|contactei|perguntei|mandei)[^.?!]{0,25}(?:vezes|várias|e nada)|várias vezes|de novo|novamente',
  ],
  'adds something': [
    'mas|porém|contudo|no entanto|outra (?:coisa|dúvida|pergunta)|mais uma (?:coisa|dúvida|pergunta)|além disso|só que|agora (?:não|o|a)',
  ],
  'reports sending': ['(?:enviei|enviamos|enviámos|foi enviad[oa]|já seguiu|está a caminho|despach\\p{L}*)'],
  'reports paying': [
    '(?:reembolsei|reembolsamos|estornei|estornamos|devolvi|devolvemos|foi (?:reembolsado|estornado|creditado|devolvido)|creditei|creditamos)',
  ],
  promises: [
    '(?:vou|vamos|irei) (?:escrever|ligar|verificar|enviar|retornar|avisar|consultar|responder|informar)\\p{L}*|(?:retorno|aviso|escrevo|ligo|entrarei em contato) [^.?!]{0,20}|(?:receberá|terá)',
  ],
  'has happened before': [
    '(?:segunda|terceira|quarta|quinta) vez|de novo|novamente|outra vez|toda (?:vez|semana)|todo mês|sempre (?:a mesma|o mesmo)',
  ],
};
