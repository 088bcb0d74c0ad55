import type { AgentRule } from '../rule-book';

export const agent: AgentRule[] = [
  {
    kind: 'step',
    step: 'acknowledge',
    says: [
      'entendo|compreendo|entendemos|compreendemos|imagino|vejo|sei|percebo|reconheço ..10 frustr*|chatead*|chateação|aborrec*|preocup*|decep*|desilus*|difícil|situação|estress*|incómodo|incômodo|transtorno*|insatisfação|irrita*|desagradável',
      'deve|deveria ..3 ser|sido|ter ..2 frustrante|difícil|desagradável|preocupante|estressante|chato',
      'tem|tens ..2 razão|direito',
      'é ..2 compreensível|frustrante|inaceitável|natural',
      'obrigad* ..3 avis*|inform*|relat*|compartilh*|explic*|cont*',
    ],
    unless: ['não ..1 entendo|compreendo'],
  },
  {
    kind: 'step',
    step: 'apologise',
    says: [
      'desculp*|perdão|lamento|lamentamos|sinto_muito|sentimos_muito|peço_desculpa*',
      'erro|falha|culpa ..1 nosso|nossa|meu|minha',
      'foi nosso|nossa|um ..2 erro|falha',
    ],
    unless: [
      'desculp*|lament* ..3 se|mas|caso',
      'qualquer|eventuais|eventual ..1 inconveniente*|transtorno*',
      'lament*|sinto ..8 mas',
      'não ..2 desculp*|lament*',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    asks: true,
    says: [
      '^ ?e ?mas ?então qual|quais|quando|onde|como|quem|o_que|desde|quantos',
      'qual|quais|quando|onde|o_que|desde_quando',
      'poderia|pode|podes|consegue|posso ..2 dizer*|informar*|confirmar*|enviar*|explicar*|descrever*|contar*|indicar*|perguntar|me_dizer|me_informar',
      'entendi|percebi|compreendi ..2 bem|corretamente|tudo|direito',
      'é|está|há|tem|aparece|foi|já',
    ],
    unless: [
      'mais ..2 alguma|algo|ajudar',
      'algo|alguma ..1 mais|coisa',
      'resolvid*|resolveu|funcionando|funciona_agora',
      'prefere|preferia|melhor_para',
      'como ..2 ajudar',
    ],
  },
  {
    kind: 'step',
    step: 'clarify',
    says: [
      'se ..2 entendi|percebi|compreendi ..1 bem|corretamente',
      'para confirmar|resumir|garantir',
      'por favor ..2 informe|envie|confirme|indique|descreva',
    ],
  },
  {
    kind: 'step',
    step: 'root-cause',
    says: [
      'motivo|causa|razão|problema|erro|atraso ..5 foi|é|ocorreu|deve_se|aconteceu',
      'devido a|à|ao|aos|às',
      'por causa',
      'ocorreu|aconteceu|houve ..4 porque|por|falha|erro|devido',
      'descobri|descobrimos|verifiquei|identifiquei|identificamos|apurei|apurámos|encontrei ..2 que|causa|motivo|porque|por_que|uma_falha|um_erro',
      'porque ..4 sistema|armazém|transportadora|pagamento',
    ],
    unless: ['não ..3 causa|motivo|sei', 'desculp* ..6 devido'],
  },
  {
    kind: 'step',
    step: 'gather',
    says: [
      'falei|contactei|contatei|consultei|perguntei|estou|vou|acionei|pedi|já ..3 equipe|equipa|departamento|setor|armazém|transportadora|financeiro|faturamento|faturação|colega*|técnic*|fornecedor|logística',
    ],
  },
  {
    kind: 'step',
    step: 'options',
    says: [
      'prefere|preferes|preferia|gostaria|quer|deseja ..10 ou',
      'duas|três|várias|seguintes|algumas|estas opções|alternativas|possibilidades',
      'posso|podemos|pode ..12 ou',
      'ou_então|em_alternativa|alternativamente|outra_opção',
      'qual|o_que ..3 prefere|melhor_para|convém',
    ],
  },
  {
    kind: 'step',
    step: 'execute',
    asks: false,
    says: [
      'já|fiz|fizemos|acabei_de|foi|foram|está|estão|realizei|tenho ..3 reembols*|estorn*|cancelad*|cancelei|enviad*|enviei|trocad*|corrigid*|corrigi|resolvid*|resolvi|desbloquead*|desbloqueei|redefinid*|processad*|processei|aplicad*|ativad*|atualizad*|atualizei|consertad*|removid*|creditad*|emitid*|realizad*|feito|efetuad*|concluíd*',
      'reembolsei|cancelei|enviei|corrigi|desbloqueei|processei|solicitei_e|estornei|atualizei|removi|apliquei|emiti',
      '^ pronto|feito',
    ],
    unless: [
      'quando|se|assim_que|até|não|ainda|será|serão|após|caso ..8 reembols*|enviad*|cancelad*|resolvid*|processad*',
    ],
  },
  {
    kind: 'step',
    step: 'escalate',
    says: [
      'escal*',
      'encaminh*|passei|passo|passarei|transfiro|transferi|transferir|reencaminh* ..8 supervisor*|responsável|especialista*|gerente|superior|gestor*|equipe|equipa|ouvidoria|coordenador*',
    ],
    unless: ['não ..3 escal*|encaminh*'],
  },
  {
    kind: 'step',
    step: 'confirm',
    says: [
      'algo|alguma ..1 mais|coisa|outra ..4 ajudar|precise|posso|precisa',
      'posso|podemos ..2 ajudar ..3 mais|algo',
      'foi|está|ficou|isso ..3 resolvid*|resolveu|certo|funcionando|ok',
      'resolveu|funcionou|ajudou',
      'obrigad* ..3 paciência|compreensão|aguardar|espera',
      'avise|diga|confirme|informe|me_avise ..3 se|caso ..4 funcion*|resolv*|cheg*|certo',
    ],
    unless: ['já ..2 resolvi|resolvemos', 'resolvid* $'],
  },
  {
    kind: 'step',
    step: 'follow-up',
    says: [
      'queria|gostaria|passando|escrevo|venho|passo ..3 saber|ver|confirmar|verificar ..4 se|como',
      'como está|estão|vai|correu|tem_sido|ficou',
      'chegou|recebeu ..3 bem|pedido|encomenda|direitinho|corretamente',
      'acompanhamento|dar_seguimento',
    ],
    unless: ['farei|darei'],
  },
  {
    kind: 'promise',
    who: 'agent',
    asks: false,
    says: [
      'vou ..1 enviar|ligar|verificar|consultar|tratar|fazer|processar|cancelar|pedir|falar|confirmar|investigar|devolver|reembolsar|resolver|escalar|contactar|contatar|encaminhar|solicitar|acompanhar|responder|mandar|te_ligar|lhe_enviar|retornar|estornar|informar|abrir|providenciar|manter',
      'enviarei|ligarei|verificarei|tratarei|farei|retornarei|avisarei|informarei|manterei|confirmarei|responderei|reembolsarei|entrarei|contactarei|darei|volto|ligo|envio|aviso|confirmo ..4 com|até|amanhã|hoje|lhe|em|o|a|você|um|uma|por|consigo|na|no|assim',
      'receberá|terá|vai_receber ..5 de_mim|resposta|notícias|reembolso|email|ligação|até|amanhã|hoje|em|retorno',
    ],
    unless: ['não ..2 posso|consigo|vou|garantir', 'se|quando|assim_que ..3 enviar|quiser|desejar'],
  },
  {
    kind: 'promise',
    who: 'team',
    asks: false,
    says: [
      'vamos ..1 enviar|verificar|processar|devolver|reembolsar|resolver|contactar|contatar|ligar|retornar|analisar|trocar|estornar|investigar',
      'enviaremos|ligaremos|verificaremos|retornaremos|entraremos|faremos|informaremos|reembolsaremos|resolveremos|avisaremos|responderemos|daremos',
      'equipe|equipa|técnico|colega|transportadora|departamento|supervisor* ..2 vai|irá|entrará|ligará|enviará|retornará|visitará|contactará|passará',
      'reembolso|estorno|pedido|encomenda|dinheiro|valor|produto|técnico|troca ..4 será|chegará|estará|vai|cairá|sairá|aparecerá|é_feito_até',
    ],
    unless: ['não', 'se|quando|assim_que ..3 enviar|quiser|desejar'],
  },
  {
    kind: 'done',
    asks: false,
    says: [
      'já|foi|foram|está|estão|acabei_de|tenho ..3 reembols*|estorn*|cancelad*|enviad*|enviei|trocad*|corrigid*|resolvid*|desbloquead*|processad*|ativad*|atualizad*|consertad*|creditad*|realizad*|feito|efetuad*|verificad*|falei|liguei|entregue*|confirmad*',
      'reembolsei|cancelei|enviei|corrigi|desbloqueei|processei|estornei|atualizei|removi|verifiquei|confirmei|falei',
      'como ..2 prometi|prometido|combinado|combinámos',
    ],
    unless: ['quando|se|assim_que|até|não|ainda|será|serão|após|caso'],
  },
  {
    kind: 'cue',
    heat: 2,
    valence: -0.9,
    emotion: 'frustrated',
    says: [
      'como já ..2 disse|expliquei|informei|informado|dissemos',
      'acalme se',
      'já ..1 expliquei|disse|informei',
      'deveria|devia ter|você ..1 lido|verificado',
    ],
  },
  { kind: 'cue', heat: -1, valence: 0.6, emotion: 'grateful', says: ['prazer|obrigad*|fico_feliz|feliz'] },
];
