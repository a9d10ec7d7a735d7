import type { Language } from './vocabulary';

export const pt: Language = {
  code: 'pt',
  common: 'o a os as de da do e em que com para por uma um seu não mais no na dos das',
  words: {
    'contact-page': {
      label:
        'contacto* | contacte nos | contato | fale connosco | fale conosco | apoio ao cliente | ajuda | atendimento ao cliente | serviço de apoio* | precisa de ajuda',
      never: 'lentes de contacto',
    },
    'opening-hours': {
      label: 'horário* | horário de funcionamento',
      text: 'horário de funcionamento | horário de atendimento | segunda a sexta',
    },
    'contact-form': { label: 'formulário de contacto | envie nos uma mensagem | enviar mensagem' },
    'message-field': { label: 'mensagem | a sua mensagem | comentário* | questão' },
    'live-chat': { label: 'chat ao vivo', never: 'snapchat' },
    'response-time': { text: 'respondemos em | resposta em até | responderemos em' },
    'physical-store': {
      label:
        'lojas | as nossas lojas | encontrar loja | localizador de lojas | ver lojas | recolha em loja | levantar na loja | encontre a sua loja',
      text: 'recolha em loja | levantamento em loja | nas nossas lojas | recolher em loja',
      never: 'lojas online',
    },
    'company-identity': {
      label: 'informação legal | aviso legal',
      text: 'nif | nipc | contribuinte | cnpj | capital social',
    },
    faq: { label: 'perguntas frequentes | ajuda | centro de ajuda' },
    'site-search': { label: 'pesquisar | pesquisa | procurar | o que procura | buscar | pesquise*' },
    'order-tracking': {
      label:
        'seguir encomenda* | as minhas encomendas | estado da encomenda | onde está a minha encomenda | rastrear* | acompanhar encomenda* | encomendas | meus pedidos | estado do pedido',
    },
    guides: {
      label:
        'guia de compra* | guias | blog* | conselhos | dicas | inspiração | manual* | instruções | receitas | revista',
      never: 'guia de tamanhos',
    },
    account: {
      label: 'minha conta | iniciar sessão | entrar | registar | criar conta | conta | área de cliente | registe se',
      never: 'registar na newsletter',
    },
    returns: {
      label: 'devoluções* | devolução | política de devolução* | reembolso* | trocas',
      text: 'devolução gratuita | devoluções gratuitas | dias para devolver | dias para trocar | devolução grátis',
    },
    withdrawal: {
      label: 'livre resolução | direito de arrependimento | cancelar encomenda | direito de livre resolução',
      text: 'livre resolução | direito de arrependimento',
    },
    complaints: {
      label: 'garantia* | reclamações | livro de reclamações*',
      text: 'livro de reclamações | garantia',
      never: 'garantia de preço | preço garantido',
    },
    delivery: {
      label: 'entrega* | envio* | portes* | portes grátis | prazo de entrega | custos de envio',
      text: 'portes grátis | entrega grátis | envio grátis | entrega em | prazo de entrega | portes de envio | entrega gratuita',
    },
    terms: {
      label:
        'termos e condições | condições gerais* | condições de venda | termos de uso | condições de utilização | termos',
    },
    privacy: { label: 'privacidade* | política de privacidade | proteção de dados* | dados pessoais' },
    'size-guide': {
      label: 'guia de tamanhos | tabela de tamanhos | tamanhos | guia de medidas',
      text: 'guia de tamanhos | tabela de medidas',
    },
    reviews: {
      label: 'avaliações | opiniões | comentários de clientes | opiniões de clientes | escrever avaliação | avaliação',
      text: 'avaliações | opiniões de clientes | compra verificada | de 5 estrelas',
    },
    'product-background': {
      label: 'sustentabilidade* | origem | materiais | responsabilidade social* | ambiente | sustentável',
      text: 'fabricado em | feito em portugal | feito à mão | algodão orgânico | país de origem',
    },
    'rich-media': { label: 'ampliar* | ver vídeo | vídeo | mais imagens | imagem seguinte' },
    'ar-vr': { label: 'realidade aumentada | provador virtual | ver em 3d', text: 'realidade aumentada' },
    availability: {
      label: 'em stock | esgotado | disponibilidade* | disponível* | indisponível | avise me*',
      text: 'em stock | esgotado | disponível* | indisponível | últimas unidades | em estoque',
    },
    recommendations: {
      label:
        'também te pode* | também lhe pode* | produtos relacionados | produtos semelhantes | outros clientes* | recomendado para si | vistos recentemente | mais vendidos | comprados em conjunto* | o conjunto perfeito | pode interessar* | sugestões | ver alternativas | quem comprou*',
    },
    wishlist: { label: 'favoritos | lista de desejos | os meus favoritos | adicionar aos favoritos' },
    payment: {
      label:
        'pagamento* | métodos de pagamento | formas de pagamento | pagamento seguro | financiamento* | pagamento e*',
      text: 'métodos de pagamento | pagamento seguro | cartão de crédito | multibanco | formas de pagamento',
    },
    discounts: {
      label: 'saldos* | desconto* | ofertas* | código de desconto | cupão* | folhetos* | campanhas*',
      text: 'de desconto | antes agora | poupe | poupa',
      never: 'ofertas de emprego',
    },
    gift: {
      label:
        'cartão presente* | cartão oferta* | cheque prenda* | presentes | embrulho* | ideias para presente* | cartão dá* | vale presente',
      text: 'cartão presente | cartão oferta | embrulho de presente',
    },
    'choice-of-language': { label: 'idioma | língua | selecionar país | país | moeda | português' },
    'loyalty-club': {
      label: 'clube* | cartão cliente* | programa de fidelização | pontos | vantagens | cartão fidelidade',
      text: 'acumule pontos | programa de pontos | cartão cliente',
    },
    newsletter: { label: 'subscreva* | subscreve*', text: 'newsletter | subscreva a nossa' },
    feedback: {
      label: 'a sua opinião | inquérito* | sugestões e reclamações',
      text: 'a sua opinião',
    },
    'trust-mark': { label: 'confio | selo de confiança', text: 'selo de confiança' },
    community: { label: 'comunidade | fórum | partilhe a sua foto', text: 'partilhe a sua foto' },
    'after-sales': {
      label:
        'reparação* | peças | assistência técnica | reciclagem* | usados | pós venda | manuais | instalação* | serviços | garantia extra',
      text: 'assistência técnica | reciclagem | peças de substituição | equipamento antigo | garantia extra',
    },
    'about-us': {
      label:
        'sobre nós | quem somos | a nossa história | trabalha connosco | emprego | carreiras | a empresa | recrutamento | sobre a* | história da*',
    },
    cart: { label: 'carrinho* | cesto* | finalizar compra' },
    'add-to-cart': { label: 'adicionar ao carrinho* | comprar | adicionar ao cesto', text: 'adicionar ao carrinho' },
  },
};
