import type { Language } from './vocabulary';

export const es: Language = {
  code: 'es',
  common: 'el la los las de del y en que con para por una un tu su nuestros más es como al',
  words: {
    'contact-page': {
      label: 'contacto | contacta* | contáctanos | atención al cliente | ayuda | servicio al cliente | soporte',
      never: 'lentes de contacto | lentillas de contacto',
    },
    'opening-hours': {
      label: 'horario* | horario de atención',
      text: 'horario de atención | horario comercial | de lunes a',
    },
    'contact-form': { label: 'formulario de contacto | envíanos un mensaje | escríbenos | enviar mensaje' },
    'message-field': { label: 'mensaje | consulta | comentario*' },
    'live-chat': { label: 'chat en vivo | chatea con nosotros', never: 'snapchat' },
    'response-time': { text: 'respondemos en | responderemos en | respuesta en menos de' },
    'physical-store': {
      label:
        'tiendas | encuentra tu tienda | buscar tienda* | dónde estamos | tienda física | recogida en tienda | puntos de venta | localizador de tiendas',
      text: 'recogida en tienda | recoger en tienda | nuestras tiendas | tienda física',
      never: 'tiendas online',
    },
    'company-identity': { label: 'aviso legal | información legal', text: 'cif | nif | registro mercantil' },
    faq: { label: 'preguntas frecuentes | ayuda | centro de ayuda | dudas frecuentes' },
    'site-search': { label: 'buscar | busca | búsqueda | qué estás buscando | buscador | buscar productos' },
    'order-tracking': {
      label:
        'seguimiento de pedido* | mis pedidos | sigue tu pedido | estado del pedido | dónde está mi pedido | seguimiento | localizar pedido | historial de pedidos',
    },
    guides: {
      label:
        'guía de compra | guías | blog* | consejos | inspiración | manual* | instrucciones | recetas | revista | tutoriales | artículos',
      never: 'guía de tallas',
    },
    account: {
      label:
        'iniciar sesión | cuenta | registrarse | crear cuenta | acceder | regístrate | entrar | inicia sesión | identifícate',
      never: 'registrarse en la newsletter',
    },
    returns: {
      label: 'devoluciones* | devolución | política de devoluciones | devolución gratuita | cambios | reembolso*',
      text: 'devolución gratuita | devoluciones gratis | días para devolver* | devoluciones gratuitas | plazo de devolución | días de devolución',
    },
    withdrawal: {
      label: 'derecho de desistimiento | desistimiento* | cancelar pedido',
      text: 'desistimiento',
    },
    complaints: {
      label: 'garantía* | reclamaciones | quejas*',
      text: 'años de garantía | garantía de | reclamación* | garantía legal',
      never: 'garantía de precio | garantía de devolución',
    },
    delivery: {
      label:
        'envío* | gastos de envío | envío gratis | entrega* | plazos de entrega | información de envío | formas de envío',
      text: 'envío gratis* | gastos de envío | envío gratuito | entrega en | envío en 24 | plazo de entrega | horas laborables',
    },
    terms: {
      label:
        'condiciones generales* | términos y condiciones | condiciones de venta | condiciones de compra | términos de uso | condiciones',
    },
    privacy: { label: 'privacidad* | política de privacidad | protección de datos* | datos personales' },
    'size-guide': {
      label: 'guía de tallas | tabla de tallas | tallas | encuentra tu talla | cuál es mi talla | guía de medidas',
      text: 'guía de tallas | la modelo lleva | el modelo mide',
      never: 'todas las tallas',
    },
    reviews: {
      label:
        'opiniones* | reseñas | valoraciones | opiniones de clientes | escribe una opinión | comentarios de clientes | valoración',
      text: 'opiniones | compra verificada | de 5 estrellas',
    },
    'product-background': {
      label:
        'sostenibilidad* | sostenible* | origen | materiales | responsabilidad social* | medio ambiente | fabricación | composición',
      text: 'fabricado en | hecho en | hecho a mano | algodón orgánico | país de origen | materiales reciclados',
    },
    'rich-media': {
      label: 'ampliar* | ver vídeo | más imágenes | vídeo | imagen siguiente | ver más grande | galería',
    },
    'ar-vr': { label: 'realidad aumentada | probador virtual | ver en 3d', text: 'realidad aumentada' },
    availability: {
      label: 'en stock | agotado | disponibilidad* | sin existencias | disponible | avísame*',
      text: 'en stock | con stock | agotado | últimas unidades | disponible en | sin stock | disponibilidad* | pocas unidades | fuera de stock',
    },
    recommendations: {
      label:
        'también te puede* | productos relacionados | te puede interesar | productos similares | otros clientes* | recomendado para ti | vistos recientemente | más vendidos | completa tu look | comprados juntos* | recomendaciones | clientes que compraron* | quizás te guste*',
    },
    wishlist: {
      label: 'favoritos | lista de deseos | añadir a favoritos | añadir a la lista de deseos',
    },
    payment: {
      label: 'pago* | formas de pago | métodos de pago | pago seguro | medios de pago | financiación*',
      text: 'formas de pago | pago seguro | tarjeta de crédito | métodos de pago | contrareembolso | transferencia bancaria',
    },
    discounts: {
      label:
        'rebajas* | ofertas* | descuento* | código descuento | cupón* | oferta | rebajados | liquidación* | saldos',
      text: 'antes ahora | de descuento | ahorra | precio anterior | código promocional | cupón descuento',
      never: 'ofertas de empleo',
    },
    gift: {
      label:
        'tarjeta regalo* | tarjetas regalo | regalo* | envolver para regalo | cheque regalo | ideas para regalar | vale regalo',
      text: 'tarjeta regalo* | envuelto para regalo | envoltorio de regalo',
    },
    'choice-of-language': {
      label: 'idioma | selecciona tu país | elegir país | moneda | cambiar país | español | país | selecciona idioma',
    },
    'loyalty-club': {
      label:
        'club* | programa de fidelización | puntos | socios | hazte socio | ventajas | fidelidad | tarjeta de fidelización | programa de puntos',
      text: 'programa de puntos | acumula puntos | hazte socio | puntos por tus compras',
    },
    newsletter: {
      label: 'boletín* | suscríbete* | suscribirse | suscripción newsletter',
      text: 'newsletter | boletín de noticias',
    },
    feedback: {
      label: 'encuesta* | tu opinión | sugerencias | danos tu opinión | buzón de sugerencias',
      text: 'danos tu opinión | tu opinión nos importa',
    },
    'trust-mark': {
      label: 'confianza online | sello de confianza | tienda segura',
      text: 'confianza online | sello de confianza',
    },
    community: {
      label: 'comunidad | foro* | comparte tu foto | fotos de clientes',
      text: 'comparte tu foto | etiquétanos',
    },
    'after-sales': {
      label:
        'reparación* | recambios | servicio técnico | reciclaje* | segunda mano | postventa | manuales | instalación',
      text: 'servicio técnico | piezas de recambio | reciclaje',
    },
    'about-us': {
      label:
        'sobre nosotros | quiénes somos | nuestra historia | trabaja con nosotros | empleo | la empresa | nosotros | conócenos | acerca de*',
    },
    cart: { label: 'carrito* | cesta* | mi cesta | tramitar pedido | bolsa' },
    'add-to-cart': {
      label: 'añadir al carrito* | añadir a la cesta* | comprar | comprar ahora',
      text: 'añadir al carrito | añadir a la cesta',
    },
  },
};
