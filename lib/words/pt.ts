import type { Language } from './vocabulary';

export const pt: Language = {
  code: 'pt',
  common:
    'o a e os as do no na de da em que com para por uma um seu não mais dos das você são também até ao pela é está nos ou',
  words: {
    'contact-page': {
      label:
        'contacto* | contato | fale connosco | fale conosco | apoio ao cliente | ajuda | atendimento ao cliente | serviço de apoio* | precisa de ajuda | contatos | contacte* | entre em contato | entre em contacto | atendimento | apoio a clientes | suporte ao cliente | suporte | sac | contacte nos | apoio ao cliente* | central de ajuda | centro de ajuda | contactos',
      never: 'lentes de contacto | suporte de* | suporte para* | suporte tv | primeiros socorros',
    },
    'opening-hours': {
      label:
        'horário* | horário de funcionamento | horários | horários das lojas | horários de funcionamento | horário das lojas | horário de loja',
      text: 'horário de funcionamento | horário de atendimento | segunda a sexta | segunda a sábado | de segunda | horário de loja | horários das lojas | horário das lojas | horários de funcionamento | dias úteis das | dias úteis entre as',
      never: 'horário escolar',
    },
    'contact-form': {
      label:
        'formulário de contacto | envie nos uma mensagem | enviar mensagem | formulário de contato | envie uma mensagem | faça uma pergunta | escreva nos | formulário de contacto* | preencha o formulário* | preencher formulário | envie a sua mensagem | envie nos um* | envie um email | enviar email | enviar um email | escreva uma mensagem | a sua mensagem | a sua questão | sua mensagem | coloque a sua questão | coloque a sua* | coloque nos | contacte nos por email | nós ligamos* | ligamos lhe | peça uma chamada',
    },
    'message-field': { label: 'mensagem | comentário* | questão | pergunta | dúvida' },
    'live-chat': {
      label:
        'chat ao vivo | iniciar chat | chat | chat online | chat em direto | live chat | abrir chat | abrir o chat | iniciar o chat | iniciar conversa | fale connosco por chat | fale no chat | converse connosco | converse com* | conversar com* | assistente virtual | chatbot | chat de apoio | apoio por chat | fale com um assistente',
      never: 'snapchat',
    },
    'response-time': {
      text: 'respondemos em | resposta em até | responderemos em | responderemos no prazo | respondemos no prazo | respondemos dentro de',
    },
    'physical-store': {
      label:
        'lojas | encontrar loja | localizador de lojas | recolha em loja | levantar na loja | encontre a sua loja | lojas físicas | nossa loja | onde estamos | retire na loja | retirar na loja | levantamento em loja | levantar em loja | click e recolha | disponibilidade em loja | pontos de venda | as nossas lojas | nossas lojas | a nossa loja | a minha loja | minha loja | a sua loja | loja mais próxima | lojas perto* | lojas mais próximas | encontre uma loja* | encontre a loja* | encontrar uma loja | encontra a tua loja | procurar loja* | procure uma loja | pesquisar loja* | lojas e horários | lojas e serviços | horários das lojas | horário das lojas | horários de loja | escolher loja | escolha a sua loja | selecionar loja | selecione a sua loja | todas as lojas | lista de lojas | rede de lojas | ver lojas | loja física | showroom | visite nos | visite a nossa* | onde nos encontrar | onde comprar | revendedores | recolha na loja | recolha gratuita* | recolher em loja | recolher na loja | levante em loja | levantar loja | levantamento na loja | click and collect | click collect | reservar em loja | reserva em loja | stock em loja* | encontre uma loja',
      text: 'recolha em loja | levantamento em loja | nas nossas lojas | recolher em loja | retire na loja | levantar em loja | visite a nossa loja | disponível em loja | lojas físicas | loja física',
      never: 'lojas online',
    },
    'company-identity': {
      label: 'informação legal | aviso legal | informações legais | dados da empresa',
      text: 'nif | nipc | contribuinte | cnpj | capital social | razão social | sede social',
    },
    faq: {
      label:
        'perguntas frequentes | ajuda | perguntas e respostas | dúvidas frequentes | dúvidas | como comprar | ajuda e*',
    },
    'site-search': {
      label:
        'pesquisar | pesquisa | procurar | o que procura | buscar | pesquise* | o que procuras | o que você procura* | procurar por* | busque* | o que está à procura*',
    },
    'order-tracking': {
      label:
        'seguir encomenda* | as minhas encomendas | estado da encomenda | onde está a minha encomenda | rastrear* | acompanhar encomenda* | encomendas | estado do pedido | acompanhar pedido* | rastreamento* | rastreio* | rastrear pedido | onde está o meu* | status do pedido | histórico de encomendas | histórico de pedidos | pedidos | minhas compras | as minhas encomendas* | minhas encomendas | os meus pedidos | meus pedidos | seguir a minha* | seguir pedido | seguir envio | acompanhar a minha* | acompanhar a sua* | acompanhar o* | acompanhar entrega* | localizar encomenda | localizar pedido | estado da minha* | estado da sua* | estado do envio | estado de encomenda* | estado das encomendas | rastreie* | rastrear encomenda | rastrear entrega | siga a sua* | consultar encomenda* | histórico de compras | onde está a* | onde está o* | onde está meu* | onde está minha* | track and trace | acompanhe a sua encomenda | siga a sua encomenda | seguir a minha encomenda',
    },
    guides: {
      label:
        'guia de compra* | guias | blog* | conselhos | dicas | inspiração | manual* | instruções | receitas | revista | como escolher* | tutoriais',
      never:
        'guia de tamanhos | guia de medidas | tabela de tamanhos | ideias para presente* | como escolher o tamanho',
    },
    account: {
      label:
        'minha conta | iniciar sessão | entrar | registar | criar conta | conta | área de cliente | registe se | meu perfil | área do cliente | cadastro* | cadastre se | acessar | inicia sessão | novo cliente | criar uma conta | os meus dados | registo | a minha conta | esqueceu se da* | esqueci a minha* | esqueci minha senha | terminar sessão | a sua conta | entrar registar',
      never:
        'registar na newsletter | conta bancária | registar produto | cadastre se na newsletter | registo de produto',
    },
    returns: {
      label:
        'devoluções* | devolução | política de devolução* | reembolso* | trocas | troca | devolver* | política de trocas* | trocas e devoluções | devoluções e reembolsos | devolver encomenda | devolver um* | trocas e* | troca e devolução | política de devoluções',
      text: 'devolução gratuita | devoluções gratuitas | dias para devolver | dias para trocar | devolução grátis | dias para devolução | troca grátis | trocas grátis | devolver o produto | prazo de devolução',
      never: 'troca de óleo | troca de pneus',
    },
    withdrawal: {
      label:
        'direito de arrependimento | cancelar encomenda | cancelar pedido | livre resolução* | resolução do contrato | direito de livre resolução | formulário de livre resolução | cancelamento de encomenda* | cancelamento de pedido*',
      text: 'livre resolução | direito de arrependimento | resolver o contrato | resolução do contrato',
    },
    complaints: {
      label: 'garantia* | reclamações | livro de reclamações* | reclamação | resolução de litígios',
      text: 'livro de reclamações | garantia | resolução de litígios',
      never:
        'garantia de preço | preço garantido | garantia de satisfação | melhor preço garantid* | garantia de devolução*',
    },
    delivery: {
      label:
        'entrega* | envio* | portes* | portes grátis | prazo de entrega | custos de envio | frete* | frete grátis | prazos de entrega | envios e entregas | portes de envio | métodos de envio | entregas e devoluções | política de envio* | formas de envio | custos de entrega',
      text: 'portes grátis | entrega grátis | envio grátis | entrega em | prazo de entrega | portes de envio | entrega gratuita | frete grátis | envios grátis | envio gratuito | entrega ao domicílio | prazos de entrega | calcular frete | expedido em',
    },
    terms: {
      label:
        'termos e condições | condições gerais* | condições de venda | condições de utilização | termos e* | condições de compra | condições de uso | termos de uso | termos de utilização | termos de serviço | termos e condições* | condições gerais de venda | termos legais',
      never: 'condições de devolução | condições de entrega | condições da campanha',
    },
    privacy: { label: 'privacidade* | política de privacidade | proteção de dados* | dados pessoais | lgpd' },
    'size-guide': {
      label:
        'tabela de tamanhos | tamanhos | guia de medidas | guia de tamanho | tabela de medidas | qual o meu tamanho | como medir* | guia de tamanhos | que tamanho* | encontre o seu tamanho | qual é o meu tamanho | tabelas de medidas',
      text: 'guia de tamanhos | tabela de medidas | tabela de tamanhos | guia de medidas | modelo veste',
      never: 'todos os tamanhos',
    },
    reviews: {
      label:
        'avaliações | opiniões | comentários de clientes | opiniões de clientes | escrever avaliação | avaliação | avaliar produto | avalie* | opiniões dos clientes | avaliações de clientes | opinião dos clientes | o que dizem os nossos clientes | deixe a sua opinião | avaliações de produto* | avaliações de clientes* | testemunhos',
      text: 'avaliações | opiniões de clientes | compra verificada | de 5 estrelas | opinião dos clientes | cliente verificado | avaliação verificada | escrever uma avaliação',
      never: 'avalie nos | avalie a loja | avaliação de risco*',
    },
    'product-background': {
      label:
        'sustentabilidade* | origem | materiais | ambiente | sustentável | feito em portugal | bem estar animal | responsabilidade social | certificações | ingredientes | matérias primas | compromisso ambiental | produção nacional | artesanato',
      text: 'fabricado em | feito em portugal | feito à mão | algodão orgânico | país de origem | produzido em | feito no brasil | materiais reciclados | fabrico nacional | produzido à mão',
    },
    'rich-media': {
      label:
        'ampliar* | vídeo | mais imagens | imagem seguinte | zoom | fazer zoom* | clique para ampliar | ecrã inteiro | tela cheia | ver mais fotos | mais fotos | ver mais imagens | todas as fotos | todas as imagens | ver imagens | imagem 1 | imagem 2 | foto 1 | foto 2 | imagem anterior | próxima imagem | foto seguinte | abrir imagem* | abrir multimédia* | miniatura* | galeria | galeria de imagens | galeria de fotos | ver vídeo | ver o vídeo | reproduzir vídeo | assistir vídeo | vídeo do produto | vista 360* | 360 graus* | 360°',
    },
    'ar-vr': { label: 'realidade aumentada | provador virtual | ver em 3d', text: 'realidade aumentada' },
    availability: {
      label:
        'em stock | esgotado | disponibilidade* | disponível* | indisponível | avise me* | em estoque | sem stock | fora de estoque | notificar me* | avisar me* | pré venda | disponível online | últimas unidades | sob encomenda | por encomenda | brevemente | em breve | temporariamente indisponível | verificar disponibilidade* | ver disponibilidade* | consultar disponibilidade* | stock online | sem disponibilidade | disponibilidade imediata | produto indisponível | avise quando* | pré reserva',
      text: 'em stock | esgotado | disponível* | indisponível | últimas unidades | em estoque | sem stock | fora de estoque | últimas peças | pré venda | restam apenas | disponibilidade imediata | temporariamente indisponível | sob encomenda | por encomenda | brevemente disponível | stock online | produto indisponível | esgotado temporariamente | poucas unidades',
    },
    recommendations: {
      label:
        'também te pode* | também lhe pode* | produtos relacionados | produtos semelhantes | outros clientes* | recomendado para si | vistos recentemente | mais vendidos | comprados em conjunto* | pode interessar* | sugestões | ver alternativas | quem comprou* | poderá gostar* | também poderá* | talvez goste* | quem viu* | recomendados* | recomendado para você | recomendamos* | produtos em destaque | clientes também* | frequentemente comprados* | compre junto* | para você | complete o look | você também pode* | você pode* | talvez também* | pode também* | também vai gostar* | vai gostar* | talvez te* | talvez lhe* | sugerido para* | sugestões para* | selecionado para* | escolhidos para* | só para si | para si | para ti | os clientes também* | os clientes que* | quem viu também* | comprados frequentemente* | comprar em conjunto | compre em conjunto | combina com | combine com | conjugue com | complete o seu* | produtos complementares | produtos alternativos | artigos relacionados | artigos semelhantes | artigos recomendados | relacionados | visto recentemente | vistos anteriormente | últimos vistos | produtos vistos* | já viu | da mesma coleção | descubra também* | outros produtos* | acessórios recomendados | também pode* | comprados juntos*',
      never: 'preço recomendado | idade recomendada',
    },
    wishlist: {
      label:
        'favoritos | lista de desejos | adicionar aos favoritos | lista de compras | adicionar à lista* | guardar para mais tarde | a minha lista* | os meus favoritos | wishlist | minhas listas',
    },
    payment: {
      label: 'pagamento* | métodos de pagamento | financiamento* | parcelamento*',
      text: 'métodos de pagamento | pagamento seguro | cartão de crédito | multibanco | formas de pagamento | cartão de débito | transferência bancária | mb way | meios de pagamento | sem juros | boleto* | cartões de crédito',
    },
    discounts: {
      label:
        'saldos* | desconto* | ofertas* | código de desconto | cupão* | folhetos* | campanhas* | cupom* | cupons | promoções | promoção* | outlet | cupões | códigos promocionais | black friday* | últimas unidades | preços especiais | desconto de estudante | liquidação',
      text: 'de desconto | antes agora | poupe | poupa | preço anterior | preço mais baixo* | pvpr | código promocional | desconto em | desconto imediato | preço promocional',
      never: 'ofertas de emprego | oferta de emprego | ofertas de trabalho',
    },
    gift: {
      label:
        'cartão presente* | cartão oferta* | cheque prenda* | presentes | embrulho* | ideias para presente* | presente | cartões presente | vale oferta | cartões oferta | prendas* | prenda | cartão presente | cheque oferta | vale presente | ideias de presentes | lista de casamento | embrulho de oferta | gift card',
      text: 'cartão presente | cartão oferta | embrulho de presente | cartões presente | embrulho para presente | vale presente | cheque oferta | cheque prenda',
    },
    'choice-of-language': {
      label:
        'idioma | língua | selecionar país | país | moeda | português | escolher idioma | selecione o idioma | escolha o país | selecionar idioma | selecione seu idioma | escolha o idioma | escolher língua | mudar idioma | mudar de idioma | alterar idioma | selecionar o país | selecione o país | escolher país | escolha o seu país | mudar de país | alterar país | país e idioma | idioma e país | país região | outros países | país de entrega | país de envio | entregar em | enviar para | mudar país',
    },
    'loyalty-club': {
      label:
        'clube* | cartão cliente* | programa de fidelização | pontos | cartão de cliente | programa de pontos | programa de fidelidade | fidelidade | vantagens exclusivas | convide um amigo | cashback',
      text: 'acumule pontos | programa de pontos | cartão cliente | ganhe pontos | programa de fidelidade | programa de fidelização | acumular pontos',
      never: 'clube de futebol | pontos de venda | pontos de recolha',
    },
    newsletter: {
      label:
        'subscreva* | subscreve* | subscrição newsletter | receba as nossas* | receba ofertas* | subscrever newsletter | subscrever a newsletter | receba novidades | receba as novidades | fique a par* | inscreva se*',
      text: 'subscreva a nossa | newsletter* | receba as nossas novidades | receba ofertas',
      never: 'cancelar subscrição',
    },
    feedback: {
      label:
        'a sua opinião | inquérito* | deixe a sua sugestão | ouvidoria | dê nos a sua* | o que achou* | o que acha* | ajude nos a* | avalie nos* | avalie a sua experiência* | avalie o site | avalie a loja | inquéritos | inquérito de satisfação | questionário* | sugestões e* | sugestão* | caixa de sugestões | reclamações e sugestões | elogios* | reportar erro* | reportar um* | comunicar um erro* | encontrou um erro* | encontrou o que* | esta informação foi* | foi útil* | feedback',
      text: 'a sua opinião',
      never: 'sugestões para* | satisfação garantida | sugestão de apresentação | sugestões de presente*',
    },
    'trust-mark': { label: 'confio | selo de confiança', text: 'selo de confiança' },
    community: {
      label:
        'comunidade | fórum | partilhe a sua foto | a nossa comunidade | nossa comunidade | junte se à comunidade* | community | fotos de clientes* | fotos dos nossos* | mostre nos* | visto no instagram | embaixadores | fóruns | inspire se com*',
      text: 'partilhe a sua foto | identifique nos | marque nos | use a hashtag | com a hashtag | partilhe as suas fotos | compartilhe sua foto | usando a hashtag',
    },
    'after-sales': {
      label:
        'reparação* | peças | assistência técnica | reciclagem* | usados | pós venda | manuais | instalação* | serviços | garantia extra | reparações | peças de reposição | peças de substituição | recondicionad* | retoma* | montagem | extensão de garantia | registo de produto | registar produto',
      text: 'assistência técnica | reciclagem | peças de substituição | equipamento antigo | garantia extra | peças de reposição | serviço de reparação | recolha do antigo* | retoma | recondicionad*',
    },
    'about-us': {
      label:
        'sobre nós | quem somos | trabalha connosco | emprego | carreiras | a empresa | recrutamento | história da* | nossa história | a nossa equipa | nossa equipe | institucional | imprensa | trabalhe connosco | trabalhe conosco | sobre a loja | quem é a* | quem é o* | sobre o grupo | sobre a empresa | sobre a marca | a nossa história | nossa história* | a nossa missão | nossa missão | missão e valores | missão visão* | os nossos valores | nossos valores | trabalhar connosco | trabalhe na* | trabalha na* | trabalhar na* | junte se a nós | junte se à equipa | junta te a nós | faça parte da* | oportunidades de carreira | empregos | ofertas de emprego | oportunidades de emprego | recursos humanos | sala de imprensa | media center | investidores | relações com investidores | conheça nos | conheça a nossa* | nossa equipa | institucional* | porquê nós | porque escolher* | a marca | carreira | a nossa loja | conheça nos*',
      never:
        'sobre a encomenda* | sobre a entrega* | sobre a devolução* | sobre o produto* | sobre a garantia* | sobre a privacidade* | sobre cookies | mais vagas | sobre a newsletter',
    },
    cart: { label: 'carrinho* | cesto* | finalizar compra | finalizar encomenda | sacola*' },
    'add-to-cart': {
      label: 'adicionar ao carrinho* | comprar | adicionar ao cesto | adicionar à sacola | comprar agora',
      text: 'adicionar ao carrinho | adicionar ao cesto | adicionar à sacola',
    },
  },
};
