import type { Language } from './vocabulary';

export const es: Language = {
  code: 'es',
  common: 'el la los las de del y en que con para por una un tu su nuestros más es como al',
  words: {
    'contact-page': {
      label:
        'contacto | contacta* | contáctanos | atención al cliente | ayuda | servicio al cliente | soporte | escríbenos | llámanos | atención al consumidor | servicio de atención* | contacte* | atención a clientes | servicio de atención al cliente | necesitas ayuda | ponte en contacto* | contactar | centro de ayuda | te ayudamos | podemos ayudarte | en qué podemos ayudarte',
      never:
        'lentes de contacto | lentillas de contacto | soporte de* | soporte para* | soporte pared | soporte tv | soporte móvil | primeros auxilios',
    },
    'opening-hours': {
      label: 'horario*',
      text: 'horario de atención | horario comercial | de lunes a | lunes a viernes | l v | abierto de',
      never: 'horario escolar',
    },
    'contact-form': {
      label:
        'formulario de contacto | envíanos un mensaje | escríbenos | enviar mensaje | enviar consulta | haz una pregunta | rellena el formulario* | completa el formulario* | envía un mensaje | mándanos un mensaje | envíanos un correo* | envíanos un email | envíanos tu consulta | envíanos tu* | tu mensaje | tu consulta | realizar una consulta | hacer una consulta | haznos una consulta | te llamamos | solicita una llamada',
    },
    'message-field': { label: 'mensaje | consulta | comentario* | pregunta | duda' },
    'live-chat': {
      label:
        'chat en vivo | chatea con nosotros | chatea* | iniciar chat | chat | chat online | chat en directo | abrir chat | abre el chat | chatear* | habla con un agente | habla con nosotros por chat | asistente virtual | chatbot | chat con* | chat de ayuda | chat de atención* | inicia un chat | iniciar conversación',
      never: 'snapchat',
    },
    'response-time': {
      text: 'respondemos en | responderemos en | respuesta en menos de | responderemos lo antes',
    },
    'physical-store': {
      label:
        'tiendas | encuentra tu tienda | buscar tienda* | dónde estamos | tienda física | recogida en tienda | puntos de venta | localizador de tiendas | tiendas físicas | encuentra una tienda | nuestra tienda | recoger en tienda | click y recoge | recogida gratis* | stock en tienda | disponibilidad en tienda | nuestras tiendas | encuentra tu tienda* | encuentra tienda | encuentra nuestras* | busca tu tienda | buscador de tiendas | localizador de tienda | localiza tu tienda | tu tienda | mi tienda | tu tienda más cercana | tienda más cercana | tiendas y horarios | todas las tiendas | ver tiendas | elige tienda | elige tu tienda | selecciona tu tienda | selecciona tienda | showroom | visítanos | ven a vernos | ven a visitarnos | dónde encontrarnos | encuéntranos | distribuidores | tiendas cercanas | recoger en tienda* | recogida en tienda* | recogida gratuita | click collect | click and collect | reserva en tienda | encuentra tu tienda más cercana | recogida en tienda gratis',
      text: 'recogida en tienda | recoger en tienda | nuestras tiendas | tienda física | recoge en tienda | recogida gratuita en tienda | tiendas físicas | disponible en tienda',
      never: 'tiendas online',
    },
    'company-identity': {
      label: 'aviso legal | información legal | datos de la empresa',
      text: 'cif | nif | registro mercantil | razón social | domicilio social',
    },
    faq: {
      label:
        'preguntas frecuentes | ayuda | dudas frecuentes | preguntas y respuestas | centro de soporte | preguntas más frecuentes | dudas | cómo comprar | necesitas ayuda',
    },
    'site-search': {
      label:
        'buscar | busca | búsqueda | qué estás buscando | buscador | buscar productos | qué buscas* | buscar en* | busca en* | busca productos',
    },
    'order-tracking': {
      label:
        'seguimiento de pedido* | sigue tu pedido | estado del pedido | seguimiento | localizar pedido | historial de pedidos | rastrear pedido | rastrea tu pedido | dónde está mi* | pedidos | historial de compras | mis compras | estado de mi pedido | seguir pedido* | seguir mi pedido | seguir tu pedido | sigue tu envío | seguir envío* | seguimiento de envío* | seguimiento del pedido | seguimiento de tu* | seguimiento de mi* | seguimiento del envío | rastreo* | rastrear mi pedido | rastrear envío* | localiza tu pedido | localizar mi pedido | localizador de pedidos | mis pedidos* | tus pedidos | historial de mis pedidos | consultar pedido | consulta tu pedido | ver mis pedidos | estado de pedido* | estado de tu pedido | estado del envío | dónde está tu* | dónde está el* | mis pedidos',
    },
    guides: {
      label:
        'guía de compra | guías | blog* | consejos | inspiración | manual* | instrucciones | recetas | revista | artículos | guía | guías de* | cómo elegir* | cómo cuidar* | tutorial* | guía de cuidado* | guías de compra | cuidados | instrucciones de* | fichas | trucos | ideas y consejos',
      never: 'guía de tallas | guía de medidas | cómo elegir tu talla | ideas para regalar | guía de regalos',
    },
    account: {
      label:
        'iniciar sesión | cuenta | registrarse | crear cuenta | acceder | regístrate | entrar | inicia sesión | identifícate | mi perfil | nuevo cliente | área de cliente* | área privada | mis datos | olvidaste tu contraseña | registro | crear una cuenta | mi cuenta | mi área* | he olvidado mi contraseña | olvidé mi contraseña | has olvidado tu contraseña | cerrar sesión',
      never:
        'registrarse en la newsletter | cuenta atrás | ten en cuenta | tener en cuenta | cuenta bancaria | número de cuenta',
    },
    returns: {
      label:
        'devoluciones* | devolución | devolución gratuita | cambios | reembolso* | devolver* | cambio o* | política de cambios | hacer una devolución | devolver un* | cambios y devoluciones | cambios o devoluciones | política de devoluciones | devoluciones y reembolsos',
      text: 'devolución gratuita | devoluciones gratis | días para devolver* | devoluciones gratuitas | plazo de devolución | días de devolución | devolución en | devoluciones en | días para cambi* | días naturales para* | devolución gratis | cambios gratuitos | cambios gratis | devolver tu* | devolver el producto | devolver un producto | te devolvemos el dinero | 30 días para | devoluciones fáciles',
      never: 'cambios de aceite | cambios de marcha*',
    },
    withdrawal: {
      label:
        'desistimiento* | cancelar pedido | formulario de desistimiento | anular pedido | cancelar mi pedido | desistir* | cancelación de pedido* | derecho de desistimiento | cancelaciones | cancelar un pedido | anulación de pedido*',
      text: 'desistimiento | desistir del | derecho a desistir',
    },
    complaints: {
      label:
        'garantía* | reclamaciones | quejas* | reclamación* | producto defectuoso | resolución de conflictos | resolución de litigios',
      text: 'años de garantía | garantía de | reclamación* | garantía legal | meses de garantía | hojas de reclamaciones | resolución de litigios | año de garantía | 3 años garantía | garantía del fabricante | garantía 3 años',
      never:
        'garantía de precio | garantía de devolución | mejor precio garantiz* | garantía de satisfacción | garantía mejor precio',
    },
    delivery: {
      label:
        'envío* | gastos de envío | envío gratis | entrega* | plazos de entrega | información de envío | formas de envío | envios | envio | plazo de entrega | coste de envío | costes de envío | entrega a domicilio | portes* | envíos y entregas | entregas y envíos | métodos de envío | política de envíos | coste del envío',
      text: 'envío gratis* | gastos de envío | envío gratuito | entrega en | plazo de entrega | horas laborables | envío en | envíos gratis | envio gratis | gastos de envio | llega mañana | entrega a domicilio | envío a domicilio | entrega 24 | coste de envío | costes de envío | portes gratis | entrega gratis | envío 24',
    },
    terms: {
      label:
        'condiciones generales* | condiciones | condiciones de contratación | términos y condiciones* | términos | bases legales y condiciones* | condiciones de venta | condiciones de compra | condiciones generales de venta | términos de uso | condiciones de uso | términos legales',
      never:
        'condiciones de envío | condiciones de devolución | condiciones de la promoción | condiciones del sorteo | condiciones de la oferta',
    },
    privacy: {
      label:
        'privacidad* | política de privacidad | protección de datos* | datos personales | politica de privacidad | datos de carácter personal',
    },
    'size-guide': {
      label:
        'tabla de tallas | tallas | encuentra tu talla | cuál es mi talla | guía de medidas | tabla de medidas | qué talla* | calculadora de tallas | cómo medir* | guía de tallas | guía de tamaños | tabla de medidas* | tu talla | guía de tallaje | cómo medirse | talla y ajuste',
      text: 'guía de tallas | la modelo lleva | el modelo mide | tabla de tallas | la modelo mide',
      never: 'todas las tallas | tallas grandes',
    },
    reviews: {
      label:
        'opiniones* | valoraciones | opiniones de clientes | escribe una opinión | comentarios de clientes | valoración | opinión* | reseña* | escribir una reseña | escribir opinión | lo que opinan* | clientes opinan | qué dicen nuestros clientes | deja tu opinión | testimonios',
      text: 'opiniones | compra verificada | de 5 estrellas | valoraciones | reseñas de clientes | escribir reseña | escribe tu opinión',
      never: 'danos tu opinión',
    },
    'product-background': {
      label:
        'sostenibilidad* | sostenible* | origen | materiales | medio ambiente | fabricación | composición | artesanía | hecho en españa | bienestar animal | nuestros valores sostenibles | responsabilidad social* | proveedores | ingredientes | hecho a mano | rsc | trazabilidad | nuestro compromiso | compromisos | compromiso social',
      text: 'fabricado en | hecho en | hecho a mano | algodón orgánico | país de origen | materiales reciclados | fabricado a mano | hecha a mano | made in spain | algodón reciclado | poliéster reciclado | materiales sostenibles',
    },
    'rich-media': {
      label:
        'ampliar* | más imágenes | vídeo | imagen siguiente | ver más grande | galería | imagen anterior | ver imagen* | vídeo del producto | zoom | hacer zoom* | haz zoom* | clic para ampliar | ampliar imagen* | pantalla completa | ver más fotos | más fotos | todas las fotos | ver todas las* | ver imágenes | imagen 1 | imagen 2 | foto 1 | foto 2 | foto siguiente | foto anterior | siguiente imagen | abrir imagen* | abrir elemento multimedia* | miniatura* | galería de imágenes | galería de fotos | ver vídeo | ver video | reproducir vídeo | reproducir video | vista 360* | 360 grados* | 360°',
    },
    'ar-vr': { label: 'realidad aumentada | probador virtual | ver en 3d', text: 'realidad aumentada' },
    availability: {
      label:
        'en stock | agotado | disponibilidad* | sin existencias | disponible | avísame* | en existencias | notifícame* | stock en tienda | pocas unidades | no disponible | disponible online | disponibilidad inmediata | en stock online | últimas unidades | última unidad | próximamente | bajo pedido | temporalmente agotado | temporalmente sin* | sin stock | con stock | ver disponibilidad* | consultar disponibilidad* | comprobar disponibilidad* | quedan pocas* | solo quedan* | de nuevo en stock | preventa',
      text: 'en stock | con stock | agotado | últimas unidades | disponible en | sin stock | disponibilidad* | pocas unidades | fuera de stock | no disponible | hay existencias | sin existencias | solo quedan | últimas tallas | en existencias | bajo pedido | disponibilidad inmediata | disponible online | temporalmente agotado | próximamente disponible | preventa | stock disponible',
    },
    recommendations: {
      label:
        'también te puede* | productos relacionados | te puede interesar | productos similares | otros clientes* | recomendado para ti | vistos recientemente | más vendidos | completa tu look | comprados juntos* | recomendaciones | clientes que compraron* | quizás te guste* | te puede gustar* | te podría* | podría interesarte* | también compraron* | también vieron* | recomendados* | te recomendamos* | lo más vendido | visto recientemente | productos vistos* | productos recomendados | combínalo con | para ti | frecuentemente comprados* | productos destacados | artículos similares | también te gustar* | quizá te* | quizá también* | quizás también* | tal vez te* | puede que te* | puede que también* | podría gustarte* | podrían interesarte* | te pueden* | te recomendamos | nuestras recomendaciones* | sugerencias para* | seleccionado para ti | selección para ti | solo para ti | los clientes también* | otros usuarios* | quienes compraron* | los clientes que* | comprar juntos | compra conjunta | se compran juntos* | completa el look | combina con* | combinar con | llévalo con* | productos complementarios | productos alternativos | artículos relacionados | últimos productos vistos | últimos vistos | has visto* | vistos anteriormente | tu historial | de la misma* | descubre también* | quizás te* | a lo mejor te* | combínalo con*',
      never: 'recomendados para niños | edad recomendada | precio recomendado',
    },
    wishlist: {
      label:
        'favoritos | lista de deseos | guardar para más tarde | lista de compra* | añadir a mi lista* | lista de regalos | mis favoritos | mi lista de deseos | añadir a favoritos | lista de favoritos | mis listas',
    },
    payment: {
      label:
        'pago* | formas de pago | métodos de pago | pago seguro | medios de pago | pagar* | financia* | pago a plazos | compra segura | paga en* | pago aplazado | paga a plazos | métodos de pago seguros | opciones de pago',
      text: 'formas de pago | pago seguro | tarjeta de crédito | métodos de pago | contrareembolso | transferencia bancaria | tarjeta de débito | paga en | a plazos | contra reembolso | pago 100 seguro | bizum',
    },
    discounts: {
      label:
        'rebajas* | ofertas* | descuento* | cupón* | oferta | rebajados | liquidación* | saldos | ofertas de* | chollos* | chollo | liquidaciones | cupones | folleto* | promociones | promoción | outlet | últimas unidades | descuento estudiante* | precios especiales | códigos descuento | black friday*',
      text: 'antes ahora | de descuento | ahorra | precio anterior | código promocional | cupón descuento | ahorras | código descuento | precio original | precio rebajado | dto | pvp recomendado | precio más bajo*',
      never: 'ofertas de empleo | oferta de empleo | oferta de trabajo | ofertas de trabajo | solicitar oferta',
    },
    gift: {
      label:
        'tarjeta regalo* | tarjetas regalo | regalo* | envolver para regalo | ideas para regalar | regalar* | tarjetas de regalo | lista de bodas | tarjeta de regalo | cheque regalo* | cheques regalo | vale regalo | envoltorio de regalo | listas de boda',
      text: 'tarjeta regalo* | envuelto para regalo | envoltorio de regalo | tarjetas regalo | vale regalo | tarjeta de regalo',
      never: 'regalo con tu* | regalo por tu* | papel de regalo',
    },
    'choice-of-language': {
      label:
        'idioma | selecciona tu país | elegir país | moneda | cambiar país | español | país | selecciona idioma | cambiar idioma | divisa | elige país | selecciona tu idioma | seleccionar idioma | elegir idioma | elige tu idioma | selecciona un idioma | seleccionar país | selecciona país | selecciona un país | elige tu país | país e idioma | idioma y país | idioma y moneda | país región | cambiar de país | cambiar moneda | otros países | país de envío | enviar a',
    },
    'loyalty-club': {
      label:
        'club* | puntos | socios | hazte socio | fidelidad | programa de puntos | fidelización | ventajas exclusivas | ventajas socios | programa de fidelidad | tarjeta cliente | invita a un amigo | programa de fidelización | mis puntos | tarjeta de fidelidad | programa de socios | hazte del club | trae a un amigo | club de clientes | club cliente*',
      text: 'programa de puntos | acumula puntos | hazte socio | puntos por tus compras | programa de fidelidad | programa de fidelización | gana puntos | consigue puntos | tarjeta de fidelización | precio socio',
      never: 'club de fútbol | puntos de venta | puntos de recogida | puntos fuertes',
    },
    newsletter: {
      label:
        'boletín* | suscríbete* | suscribirse | suscribirme* | suscripción* | recibe nuestras* | mantente informado | suscripción a la newsletter | suscríbete a la newsletter | no te pierdas* | recibe ofertas* | date de alta* | recibe novedades',
      text: 'boletín de noticias | newsletter* | suscríbete a | suscríbete y | boletín informativo | recibe nuestras ofertas',
      never: 'darse de baja',
    },
    feedback: {
      label:
        'encuesta* | tu opinión | sugerencias | valora tu experiencia | encuesta de satisfacción | danos tu opinión* | cuéntanos* | qué te parece* | qué opinas* | ayúdanos a* | valóranos* | valora nuestra* | valora la web | valora tu compra | encuesta | encuestas | cuestionario* | sugerencia* | buzón de sugerencias | quejas y sugerencias | sugerencias y* | reportar un error | informar de un error* | avísanos de un error* | has encontrado* | te ha sido útil* | te ha resultado* | feedback',
      text: 'danos tu opinión | tu opinión nos importa',
      never: 'sugerencias para ti | satisfacción garantizada | sugerencia de presentación | nuestras sugerencias',
    },
    'trust-mark': {
      label: 'confianza online | sello de confianza | tienda segura | compra segura | compra 100 segura',
      text: 'confianza online | sello de confianza',
      never: 'compra segura de armas',
    },
    community: {
      label:
        'comunidad | comparte tu foto | fotos de clientes | foros | foro | comparte tu look | nuestra comunidad | únete a la comunidad* | la comunidad | community | fotos de nuestros* | fotos de clientes* | vuestras fotos* | vuestros looks | comparte tu foto* | comparte tu estilo* | enséñanos* | muéstranos* | visto en instagram | shop instagram | compra en instagram | inspiración de clientes* | embajadores | embajadoras | foro de* | historias de clientes',
      text: 'comparte tu foto | etiquétanos | comparte tus fotos | comparte tu look | etiquétanos* | con el hashtag | usa el hashtag | utiliza el hashtag | menciónanos',
      never: 'comunidad autónoma* | comunidad de madrid | comunidad valenciana | comunidades autónomas',
    },
    'after-sales': {
      label:
        'reparación* | recambios | servicio técnico | reciclaje* | segunda mano | postventa | manuales | instalación | repuestos | piezas de repuesto | reparaciones | servicio postventa | reacondicionado* | montaje | servicio de montaje | plan renove | registro de producto* | registra tu producto | servicio posventa | posventa | piezas y recambios | reparación y* | servicio de instalación | productos reacondicionados',
      text: 'servicio técnico | piezas de recambio | reciclaje | repuestos originales | servicio postventa | servicio de reparación | reacondicionado* | recogida de tu antiguo | recogida del antiguo',
    },
    'about-us': {
      label:
        'quiénes somos | trabaja con nosotros | empleo | la empresa | nosotros | conócenos | acerca de* | nuestra empresa | nuestro equipo | prensa | únete al equipo | trabaja en* | nuestros valores | sobre nosotros | quienes somos | nuestra historia | historia de la marca | el equipo | ofertas de empleo | sala de prensa | únete a nosotros | sobre la empresa | nuestra filosofía | la marca',
      never:
        'acerca de cookies | contacta con nosotros | contacte con nosotros | contactar con nosotros | contacto con nosotros | chatea con nosotros | habla con nosotros | confía en nosotros',
    },
    cart: { label: 'carrito* | cesta* | tramitar pedido | bolsa | finalizar compra | realizar pedido' },
    'add-to-cart': {
      label:
        'añadir al carrito* | añadir a la cesta* | comprar | comprar ahora | agregar al carrito* | añadir a la bolsa',
      text: 'añadir al carrito | añadir a la cesta | agregar al carrito | añadir a la bolsa',
    },
  },
};
