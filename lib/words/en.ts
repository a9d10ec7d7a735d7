import type { Language } from './vocabulary';

export const en: Language = {
  code: 'en',
  common: 'the and of to you your with for our this is are from we on be by or it that',
  words: {
    'contact-page': {
      label:
        'contact | contacts | get in touch | customer service | customer services | customer care | customer support | client services | support | support centre | support center | talk to us | reach us | help desk | write to us | call us | help | speak to us | email us | contact details | chat to us',
      never:
        'contact lens* | contact grill* | contact adhesive* | contact paper | contact sport* | eye contact | support bra* | arch support | lumbar support | knee support | ankle support | support stocking* | support sock* | support tights | contact dermatitis | help yourself | skip to* | technical support forum | helpful | contact details page',
    },
    'opening-hours': {
      label:
        'opening hours | opening times | store hours | business hours | hours of operation | trading hours | office hours | shop hours | customer service hours | hours and location | hours location | hours and directions | shop opening hours',
      text: 'opening hours | opening times | business hours | office hours | 24 7 | lines are open | phone lines open | open daily | open 7 days',
    },
    'contact-form': {
      label:
        'contact form | enquiry form | inquiry form | send us a message | send a message | write to us | send message | your message | leave a message | submit a request | ask a question | send an enquiry | contactform* | contact us form | make an enquiry | send us an enquiry | send an inquiry | send inquiry | send enquiry | submit an enquiry | submit enquiry | submit a ticket | open a ticket | create a ticket | raise a ticket | message us | drop us a line | drop us a message | drop us an email | get in touch form | fill in the form | fill out the form | complete the form | write us a message | write us | email form | e mail form | support request | submit your question | ask us a question | ask us anything | send us a question | request a callback | request a call back | callback request | call me back | use our contact form | message our team',
      never: 'ask a question about this product | gift message',
    },
    'message-field': {
      label: 'message | enquiry | inquiry | comment | your question | how can we help | description | comments',
    },
    'live-chat': {
      label:
        'chat | live chat | chat with us | chat now | start chat | open chat | webchat | web chat | chatbot | virtual assistant | ask our assistant | chat online | online chat | launch help chat window | chat window | livechat | chat to us | chat to an expert | chat with an expert | chat with a specialist | chat live | chat support | chat with support | chat with an agent | chat with our* | chat to our* | chat with customer service | chat bot | support chat | talk to an expert online | message us live | start a chat | start a conversation | start live chat | open live chat | open chat window | launch chat | let s chat | begin chat | instant chat | help chat | customer chat | virtual agent | digital assistant | ai assistant | chat assistant | live help | live support | live video chat | online assistant',
      never: 'snapchat | chateau | chat up | chat show | chit chat',
    },
    'response-time': {
      text: 'reply within | respond within | answer within | get back to you within | response within | replies within | answered within | reply in | respond to all | response time | usually reply | aim to respond | aim to reply | be in touch within | contact you within | responds within | respond the same day',
    },
    'physical-store': {
      label:
        'find a store | store finder | store locator | stores | shops | find store | find a shop | store locations | locations | visit us | showroom | showrooms | visit our store | click and collect | click collect | pick up in store | in store pickup | collect in store | collect from store | stockists | retailers | find us | where to buy | find a retailer | branches | boutiques | flagship store | check in store* | in store stock | store availability | our stores | our shops | our shop | our store | our showrooms | our showroom | find your store | find your nearest store | find your nearest | find nearest store | find a store near* | find my store | nearest store | my store | your local store | local store | choose a store | choose your store | select store | select a store | change store | set your store | store directory | store list | store information | shop locations | shop finder | shop locator | find our shops | store hours | in store services | visit a store | visit our shop | visit our showroom | visit our stores | visit the shop | book a visit | where to find us | our locations | our branches | branch finder | branch locator | find a branch | local branches | find a dealer | dealer locator | dealers | find a stockist | stockist finder | collect from shop | collection from store | collect from our* | free click and collect | order and collect | reserve and collect | reserve collect | reserve in store | pickup points | curbside pickup | store pickup | free store pickup | find in store | find us in store | visit us in store | free pickup in store | pickup in store | store services | pick up today',
      text: 'click and collect | click collect | collect in store | pick up in store | visit our store | visit our shop | in our store in | our showroom | our shop is open | our store is open | our shop is in | our store is in | visit us in store | visit us at our | come and visit us | come in and see us | pop in to our | pop into our | drop into our | drop in to our | drop into us | pick up from our | available to collect | free collection from | our stores are open | call into our | call in to our',
      never:
        'app store* | play store | store in a | store policy | all stores reserved | online stores | online store | online shops | shop all | follow and find us | retailer login | stockist login | become a stockist | become a retailer | pick up lines | dealers login | trade dealers | become a dealer | app stores | dealer login | visit our blog | visit our website | visit our help* | visit our faq* | visit our contact* | visit our facebook | visit our instagram | visit our social* | pick up and collection recycling | pick up your | visit our sister | visit our other | visit our privacy* | visit our cookie* | in store credit | pick up where* | visit our support* | visit our customer* | our shop policies | our store policies | welcome to our shop',
    },
    'company-identity': {
      label:
        'imprint | legal notice | legal information | company details | company information | corporate information | registered in england*',
      text: 'company number | company no | company registration | registered in england* | registered in scotland | registered office | vat number | vat no | vat reg* | registered company | registration number | company reg | abn | ein | registered charity | registered in england and* | registered in wales',
    },
    faq: {
      label:
        'faq* | frequently asked questions | help centre | help center | help hub | knowledge base | questions and answers | questions answers | q a | common questions | help topics | help pages | help section | help | self service | got a question | any questions | infocenter | info center | customer help | how can we help you | popular questions | how to order',
      never: 'help us | help yourself | helpful | product q a',
    },
    'site-search': {
      label:
        'search | search our shop | search products | search for products | search the store | search store | search site | what are you looking for | find products | find a product | quick find | search query | looking for | search for products* | search our* | search the shop',
      never: 'job search | search order* | search light*',
    },
    'order-tracking': {
      label:
        'track order | track your order | track my order | order tracking | track and trace | track trace | order status | where is my order | where s my order | my orders | your orders | track a parcel | track parcel | parcel tracking | track delivery | track shipment | order history | find my order | orders and returns | delivery status | track package | your recent orders | view orders | check order status | track an order | track orders | track your orders | track order status | track orders and returns | track your parcel | track my parcel | track your package | track my package | track your delivery | track my delivery | track your shipment | track it | order lookup | order status and tracking | order tracker | orders tracking | check my order | check your order | check order | find your order | find an order | look up order | look up your order | view order | view your order | view my orders | view order status | where s my parcel | where is my parcel | where s my package | where is my package | where s my delivery | where is my delivery | my order history | your order history | your order status | past orders | recent orders | purchase history | orders history | tracking | tracking number | shipping status | shipment tracking | delivery tracking | order tracking form',
      never:
        'orders over | orders above | orders shipped | orders placed | money orders | bulk orders | large orders | special orders | custom orders | trade orders | wholesale orders | pre orders | all orders | how to place orders | orders and shipping | orders and delivery | orders delivery | international orders | group orders | business orders | corporate orders | fitness tracking | gps tracking | sleep tracking | activity tracking | motion tracking | eye tracking | cookies and tracking | tracking cookies | location tracking | heart rate tracking | on orders* | free on orders*',
    },
    guides: {
      label:
        'buying guide* | buyer s guide | buyers guide | guides | guide to * | how to * | blog | magazine | journal | inspiration | advice | advice centre | tips | tutorials | instructions | manuals | user manual* | user guide* | product manuals | care guide | product care | learn | learning centre | articles | recipes | ideas and advice | inspiration and ideas | lookbook | style guide | how it works | expert advice | knowledge | resources | videos | downloads | assembly instructions | instruction manual* | white papers | glossary | stories | gift guide | skill builders | buying advice | how to choose* | wash and care | wash care | learning hub | fitting guide* | knowledge hub | knowledge centre | advice hub | project ideas | diy ideas | tips and advice | tips advice | help and advice | inspiration hub | tips and tricks | planting guide* | *guides',
      never:
        'size guide* | fit guide | sizing guide | how to order | how to pay | how to return* | how to contact | how to buy | downloads folder | how to find us | measuring guide | gift ideas | size guides | gift guides | sizing guides | fit guides | girl guides | candle guides',
    },
    account: {
      label:
        'account | log in | login | sign in | signin | log on | register | create account | create an account | sign up | my page | customer login | new customer | member login | profile | my details | forgot password | forgot your password | forgotten your password | forgotten password | reset password | sign out | log out | your details | my information',
      never:
        'sign up for our newsletter | sign up for newsletter* | sign up to our newsletter | newsletter sign up | sign up for email* | sign up and save | sign up to receive | register your product* | register product* | product register | account number | bank account | email sign up | sign up for the latest | sign up for news* | sign up for our* | media login | partner login | dealer login | supplier login | staff login',
    },
    returns: {
      label:
        'returns | return policy | returns policy | return | exchanges | refunds | refund policy | returning items | return an item | free returns | easy returns | exchange policy | make a return | start a return | returns centre | money back guarantee | return form | return your order | day returns | returns portal | how do i return* | how to return* | nights trial | night trial | night sleep trial | return something | refund and return* | refunds and returns | money back* | day return* | days return* | send it back | returns and refund*',
      text: 'day return* | days return* | days to return | return within | returned within | returns are free | easy returns | return your order within | day money back | money back guarantee | return policy | returns policy | return the goods | return items | return any item | refund policy | returnable until | free return* | return or exchange',
      never:
        'return to oven | return to the oven | return to top | return to home* | return to shop* | return to store | return to cart | return to basket | return to login | return to previous | return to search | many happy returns | in return | return ticket* | return flight* | return on investment | return key | return to the | return to your | point of no return | tax return* | delivery of services',
    },
    withdrawal: {
      label:
        'right of withdrawal | withdrawal | right to cancel | cancellation right* | right of cancellation | cancellation form | withdrawal form | cancel order | cancel contract | cancellation policy | cancel an order | cancel my order | cooling off period | withdraw from contract | revocation | right of revocation | cancelling your order | cancellations | order cancellation* | cancel or change* | cancel your order | change or cancel* | amend or cancel* | cancellation and*',
      text: 'right of withdrawal | right to withdraw | right to cancel | cancellation form | cooling off period | withdrawal form | withdraw from the contract | withdraw from this contract | cancel your order within | consumer contracts regulations | distance selling regulations | withdrawal period | cancellation period',
      never: 'cancel newsletter',
    },
    complaints: {
      label:
        'complaints | complaint | make a complaint | warranty | warranties | guarantee | guarantees | product warranty | claims | faulty item* | damaged goods | faulty products | warranty claim | complaints procedure | warranty policy | defects | damaged item* | quality guarantee | make a claim | report a problem | warranty and service | wrong with your order | problem with your order | problem with my order | damaged or faulty* | faulty or damaged* | report a fault | product fault* | warranty information',
      text: 'year guarantee | years guarantee | year warranty | years warranty | manufacturer s warranty | manufacturer warranty | warranty period | lifetime warranty | lifetime guarantee | make a complaint | faulty or damaged | damaged or faulty | limited warranty | warranty against | complaints to | guaranteed for | month warranty | months warranty | warranty disclaimer | month guarantee | complaints procedure | faulty goods | damaged goods | under warranty',
      never:
        'satisfaction guaranteed delivery | price guarantee | best price guarantee | low price guarantee | lowest price guarantee | price match guarantee | money back guarantee | guaranteed delivery | delivery guarantee',
    },
    delivery: {
      label:
        'delivery | shipping | shipping policy | delivery policy | free delivery | free shipping | delivery options | shipping rates | delivery charges | delivery costs | delivery services | postage | postage and packaging | shipping costs | shipping details | next day delivery | delivery pass | deliveries | delivery details',
      text: 'free delivery | free shipping | free uk delivery | next day delivery | delivery within | delivered within | shipping cost* | delivery charge* | delivery cost* | working days delivery | dispatched within | ships within | shipped within | usually dispatched | delivery in | working day delivery | free express | same day dispatch | ships free | standard delivery | home delivery | delivery time* | shipping time* | free postage | delivery from | plus delivery | excl shipping | delivery is | we ship | we dispatch | orders ship | orders are shipped | orders are dispatched',
      never:
        'special delivery room | baby delivery | shipping container* | delivery of service* | shipping boxes | shipping box | shipping supplies | shipping label* | shipping scale*',
    },
    terms: {
      label:
        'terms of service | terms of use | terms | general terms | general conditions | t cs | t c s | t c | ts cs | ts and cs | conditions | terms of business | terms of purchase | user agreement | website terms | legal',
      never: 'in terms of | long term* | glossary of terms | search terms',
    },
    privacy: {
      label:
        'privacy | privacy policy | privacy notice | privacy statement | data protection | privacy and cookies | privacy cookies | personal data | privacy centre | privacy center | data privacy | gdpr | privacy security | privacy and security | do not sell* | privacy rights | your privacy choices | california privacy*',
      never: 'privacy screen* | privacy film | privacy glass | privacy filter* | privacy curtain* | privacy fence*',
    },
    'size-guide': {
      label:
        'size guide* | size chart* | sizing | sizing guide | sizing chart | fit guide | size and fit | size fit | find your size | what s my size | size help | measuring guide | size finder | fit finder | how to measure | size advice | size information | size table | sizes and measurements | ring sizer | ring size guide | shoe size guide | size calculator | my size | ring sizes | ring sizing | what size* | size conversion* | conversion chart | international sizes | find your fit | find my size | find my fit | how to size | measure yourself | sizes guide | sizing information | sizing info | sizing help',
      text: 'size guide | size chart | true to size | model is wearing | model wears | fits small | fits large | runs small | runs large',
    },
    reviews: {
      label:
        'reviews | customer reviews | product reviews | write a review | ratings | rate this product | be the first to review | testimonials | customer ratings | see all reviews | add a review | add your review | customer review | what our customers say | review this product | rate and review | star rating | happy customers | leave a review | rated excellent | rated 5 stars | our customers say | customers say | customers love | customer stories | review us | customer feedback and reviews',
      text: 'customer reviews | based on reviews | verified buyer | verified purchase | write a review | out of 5 | stars out of | star reviews | verified customer | verified reviews | verified buyers | verified customers',
      never:
        'game reviews | film reviews | book reviews | press reviews | expert reviews | editorial review* | reviews awards | partner testimonials | awards reviews',
    },
    'product-background': {
      label:
        'sustainability | sustainable | responsibility | environment | suppliers | ethical* | made in * | origin | how it s made | how its made | our factories | transparency | traceability | social responsibility | csr | our impact | craftsmanship | conscious | environmental policy | fair trade | fairtrade | organic | modern slavery* | the planet | materials and care | materials care | composition | responsible sourcing | eco friendly | our ingredients | ingredients policy | animal welfare | cruelty free | quality and safety | carbon neutral | where it s made | supply chain | sustainability report | our craft | animal testing | our materials | esg | our commitment | our commitments | b corp | our planet | people and planet | people planet | planet people | social impact | ingredients | recycled materials | provenance | carbon footprint | our makers | our farmers | where we make* | how we make* | our approach to sustainability | environmental impact | better cotton | human rights | responsible business | giving back | ethics | animal friendly | vegan policy | supply chains | our sourcing | sourcing policy | climate action | climate commitment',
      text: 'country of origin | made in the uk | made in england | made in britain | made in usa | hand made in | handmade in | made in italy | made from recycled | recycled polyester | organic cotton | responsibly sourced | sustainably sourced | ethically made | fair trade | fairtrade | cruelty free | fsc certified | oeko tex | gots certified | produced in our | made by hand in | designed and made in | manufactured in | modern slavery act | sustainable sources | made in * factory | eco friendly | handcrafted in',
      never: 'raw materials prices | made in minutes | most popular',
    },
    'rich-media': {
      label:
        'zoom | click to zoom | enlarge | view larger | larger image | play video | watch video | product video | 360 view | 360 degree* | view 360 | more images | more views | image gallery | next image | previous image | view gallery | see all photos | all images | click to enlarge | product images | hover to zoom | roll over image to zoom | full size image | view full size | video | open image* | view image* | thumbnail | load image* | image thumbnail* | videos | zoom in | zoom image | tap to zoom | pinch to zoom | touch to zoom | mouse over to zoom | magnify | enlarge image | click for larger* | view larger image | see larger image | open media* | open gallery | open featured media* | view in gallery | photo gallery | product gallery | product gallery thumbnails | gallery thumbnail* | image 1 of* | image 1 | image 2 | image 3 | photo 1 | photo 2 | slide 1 of* | next photo | previous photo | next slide | previous slide | go to image* | go to slide* | show image* | show all photos | view all photos | view all images | see all images | additional images | alternate views | other views | full screen | fullscreen | view full screen | watch the video | watch product video | play product video | see it in action | product film | videos for this product | spin view | rotate image | 360° | 360° view | load image into gallery* | image gallery viewer',
      never: 'zoom lens* | video game* | video card* | video camera* | video doorbell*',
    },
    'ar-vr': {
      label:
        'augmented reality | virtual try on | try on virtually | view in your room | view in your space | see it in your room | view in 3d | 3d view | 3d viewer | view in ar | ar view | virtual fitting* | virtual mirror | try it on | virtual showroom | view in your home | see in your space | room planner 3d | place in your room',
      text: 'augmented reality | virtual try on | view in your room | view in your space',
    },
    availability: {
      label:
        'in stock | out of stock | sold out | availability | check stock | check availability | notify me when* | back in stock | stock status | email me when available | email when in stock | available online | check in store stock | stock availability | currently unavailable | low stock | temporarily unavailable | pre order | notify me | available | available now | available to order | available for delivery | not available | unavailable | limited stock | limited availability | selling fast | almost gone | nearly gone | only a few left | last few | few left | ready to ship | ready to dispatch | coming soon | on backorder | backorder | back order | made to order | special order | in stock now | in store only | notify when available | register interest | join waitlist | join the waitlist | waitlist | stock level | check stock in store | available in stock | check in store availability | discontinued | no longer available',
      text: 'in stock | out of stock | sold out | currently unavailable | available to order | stock status | stock level | availability | only left | last one | few left | low stock | ready to ship | ready to dispatch | pre order | available for dispatch | available now | available online | limited stock | selling fast | almost gone | only a few left | in stock and ready | on backorder | made to order | no longer available | out of stock online | this item is unavailable | temporarily out of | more on the way | back in stock',
      never:
        'availability of products | specifications and availability | pricing and availability | subject to availability | subject to change | available sizes | available colours | available colors | available in store only by | not available for delivery to | job availability | delivery availability | coming soon page | service availability | available from all good*',
    },
    recommendations: {
      label:
        'you may also like | you might also like | related products | related items | customers also bought | customers also viewed | recommended for you | recommendations | recently viewed | frequently bought together | similar products | similar items | complete the look | goes well with | others also bought | others also viewed | people also bought | people also viewed | more like this | best sellers | bestsellers | popular products | trending now | trending | picked for you | for you | inspired by your* | you may like | pairs well with | shop the look | wear it with | more from this* | staff picks | products related to* | compare with similar* | because you viewed | your recently viewed* | customers who bought* | customers who viewed* | most popular | top sellers | top picks | we recommend | we think you* | combine with | similar to this | last viewed | recommended products | also viewed | also bought | others also like* | buy it with | explore similar | treat yourself | you might like | you may be interested in* | you might be interested in* | you may also be interested* | you might also be interested* | we also recommend | we thought you* | just for you | selected for you | recommended for you* | recommended accessories | suggested products | suggested for you | suggestions for you | suggested items | related accessories | accessories for this* | works well with | match it with | style it with | styled with | looks good with | looks great with | finish the look | get the look | complete the set | complete the outfit | customers also like* | customers also love* | customers also purchased | others are viewing | others viewed | often bought together | usually bought together | usually bought with | buy together | bought together | bundle and save | add to your order | don t forget to add | recently viewed items | recently seen | viewed recently | your browsing history | your history | products you viewed | items you viewed | previously viewed | continue shopping for* | keep shopping for* | more to love | more to explore | more to consider | you ll love | you ll also love* | you will also like* | you might love* | may we suggest* | why not try* | alternative products | similar styles | matching products | matching items | other products you* | other products in the same* | in the same category | also in this range | from the same collection | from the same range | customer favourites also* | shop similar',
    },
    wishlist: {
      label:
        'wishlist* | wish list* | favourites | favorites | add to wishlist | add to wish list | save for later | saved items | saved for later | save item | my list | add to list | like this product | shopping list | add to my list | move to wishlist | favourite | favorite | save to list | saved products | my lists | shopping lists | love list | my wish list | your lists | favourites list | favorites list',
      never:
        'save to cart | customer favourites | customer favorites | all time favorites | our favorites | our favourites | price lists | lists of | gift lists',
    },
    payment: {
      label:
        'payment | payments | payment methods | payment options | ways to pay | how to pay | pay later | financing | finance options | finance | pay in 3 | pay in instalments | pay with * | secure payment | secure payments | flexible payment | credit options | payment plans | we accept | accepted payment* | payment security | secure shopping | pay monthly | spread the cost | secure checkout | safe checkout | safe and secure | klarna | clearpay | afterpay | pay in * | pay over time | buy now pay later | monthly payments | pay by * | finance available | 0 finance',
      text: 'we accept | payment methods | pay with | pay in 3 | pay by card | credit card* | debit card* | interest free | pay later | payment options | pay in instalments | accepted cards | debit and credit cards | all major cards | card payments',
      never: 'no payment',
    },
    discounts: {
      label:
        'sale | sales | offers | offer | deals | outlet | clearance | discount* | student discount | promo* | voucher* | coupon* | special offer* | black friday* | cyber monday* | bargains | reduced | on sale | today s deals | last chance | price drop* | save up to | specials | hot deals | weekly deals | final sale | great deals | now on sale | end of line | closeouts | winter sale | summer sale | half price | off | up to off | multibuy | 3 for 2 | bundle deals | deal of the day | weekly ad* | special buys | buy one get one* | bogo | buy 1 get 1* | multi buy* | buy more save* | bulk discount* | weekly circular | rollback* | save now | save big | save more | save on * | save over* | save an extra | save extra | shop and save | shop save | bundle and save | bundle save | save 1* | save 2* | save 3* | save 4* | save 5* | save 6* | save 7* | save 8* | save 9* | save upto | end of season* | flash sale* | mid season* | price cut* | money off | key worker* | blue light* | great savings | savings | 2 for 1* | weekend sale | dollar deals | bundle offers | bundles and offers | money saving bundles',
      text: 'you save | was now | off your first order | off your next order | discount code | promo code | voucher code | coupon code | student discount | limited time offer | sale now on | special offer | reduced from | up to 50 off | rrp | save up to | percent off | price drop | discount when | discounted price* | save 10 | save 15 | save 20 | save 25 | save 30 | save 40 | save 50',
      never:
        'terms of sale | conditions of sale | conditions of use and sale | after sales* | sales team | sales office | sales department | sales conditions | sales terms | for sale | sales manager | point of sale | sales enquir* | sales tax | gift voucher* | gift coupon* | offer refunds | save for later | save item | save to* | save my* | save your* | save address* | save changes | save cart | save basket | job offers | offer details | coffee | kick off | wholesale | cut off* | turn off | official | sign off | take off | day off | off white | off road | sales and refunds | terms and conditions of sale | save settings | save preferences | save search | savings account* | energy savings | daylight savings | home savings',
    },
    gift: {
      label:
        'gift card* | giftcard* | gift certificate* | gift wrap* | gift service | gift box* | gifts | gift | gift ideas | gift finder | e gift* | egift* | gift sets | gift options | gift packaging | send as a gift | greeting card* | gift guide* | find a gift | gift registry | wedding list | gift list | gift shop | corporate gifting | corporate gifts | christmas gifts | birthday gifts | wedding gifts | gift services | baby registry | wedding registry | gifts for* | gifts by* | gift baskets | gift message* | gift inspiration | gift vouchers | gifting | gifts under*',
      text: 'gift wrap* | gift card* | gift voucher* | gift message | gift certificate* | greeting card',
      never: 'free gift with | gifted | gift aid | gifts for nothing',
    },
    'choice-of-language': {
      label:
        'choose country | select country | change country | select language | change language | choose language | choose your country | select your country | country selector | language | languages | currency | change currency | select currency | ship to | shipping to | country | region | international sites | location and language | deliver to | change region | international | change store view | english | uk site | us site | store view | select your language | choose your language | select your currency | choose your currency | select your region | choose your region | select region | choose region | select your location | switch language | switch country | language selector | currency selector | language switcher | country and language | language and currency | country and currency | country region | country language | language and region | language country | location and currency | shipping country | delivery country | delivering to | you are shopping in | shop in another country | other countries | all countries | international shop | international site | global site | global sites | worldwide | store selector | select store country | change your country | update country | change language or country | change country or language | choose a country | select a country | choose a language | select a language | uk edition | us edition | international edition | translate this page | regional settings',
      never:
        'country of origin | body language | language of love | store location | special edition | limited edition | collector s edition | currency converter news | translate service | market hall | supermarket | digital edition | country style | country living | programming language | sign language | you are in good hands | international cuisine | international food* | international delivery | international shipping | international orders',
    },
    'loyalty-club': {
      label:
        'rewards | loyalty | loyalty programme | loyalty program | loyalty card | reward points | reward programme | reward program | club | member benefits | membership | become a member | join the club | join our club | points | bonus | member prices | members | vip | loyalty scheme | refer a friend | earn points | collect points | join now | prime | insider club | perks | join for free | customer club | club card | clubcard | reward card* | reward scheme | rewards card | rewards club | insider* | give 1* | invite a friend | invite friends | recommend a friend | membership benefits | member offers | members club | loyalty points | loyalty club | vip club | vip programme',
      text: 'earn points | collect points | reward points | loyalty points | loyalty programme | loyalty program | member benefits | members get | become a member | bonus points | join our club | members only | exclusive member | join the club | member price | rewards programme | rewards program',
      never:
        'golf club* | club sandwich | club mate | club soda | bonus material | bonus track* | book club | night club | club wear | clubwear | yacht club | football club | club chair | optimus prime | prime day | prime video | members only forum | power points | affiliate* | points of sale | team members | family members | board members | club chair* | club jacket* | business insider | club shop | clubs | driver club',
    },
    newsletter: {
      label:
        'newsletter* | subscribe | mailing list | email sign up | join our mailing list | sign up for email* | sign up and save | keep in touch | stay in touch | stay up to date | email updates | sign up for news* | join our newsletter | be the first to know | sign up to receive | sign up for updates | sign up to emails | sign up for the latest | stay in the loop | stay in the know | get our emails | never miss out | sign up for 1* | sign up for offers* | sign up and get | sign up save | sign up to our emails | sign up today | get exclusive offers | latest news and offers | news and offers | don t miss out | never miss a* | sign up to our* | sign up to the* | sign up for exclusive* | exclusive offers | join the list | get on the list | email offers | email alerts | join our email list | join our community of',
      text: 'join our mailing list | sign up for news | latest offers straight to | sign up to receive | off your first order when you sign up | subscribe to our mailing list | sign up to our mailing list | our newsletter',
      never: 'subscribe and save | unsubscribe* | your subscribe save items | don t miss out stock',
    },
    feedback: {
      label:
        'feedback | give feedback | send feedback | website feedback | survey | customer survey | rate us | rate your experience | suggestion box | tell us what you think | leave feedback | your opinion | share your thoughts | rate our service | rate this page | was this helpful | customer feedback | give us feedback | provide feedback | report an error | improve this page | rate our website | tell us about a lower price | your feedback | share feedback | share your feedback | submit feedback | site feedback | page feedback | feedback form | satisfaction survey | take our survey | take the survey | take a survey | complete our survey | quick survey | tell us your opinion | tell us what you think* | let us know what you think* | let us know your thoughts | have your say | how are we doing* | how did we do* | how was your* | how can we improve* | help us improve* | help us to improve* | help us get better | rate this website | rate this site | rate our site | rate your visit | rate your shopping* | rate your order* | rate the shop | compliments and complaints | comments and suggestions | suggestions and complaints | make a suggestion | send us your suggestions | suggest an improvement | suggest a product | product suggestion* | report a problem* | report an issue | report a bug | report an error* | report incorrect* | report a mistake | spotted a mistake* | spotted an error* | found an error* | found a mistake* | did you find what* | was this page* | was this article* | was this information* | did this answer* | questionnaire | comments or suggestions | website survey',
      text: 'tell us what you think | your feedback | take our survey | questions or comments about our site | help us improve | we value your feedback | we d love your feedback | we would love your feedback | we love to hear your* | we d love to hear from you | let us know what you think | give us your feedback | share your feedback | send us your feedback | have your say | how did we do | report an error | report a problem with this',
      never:
        'feedback score | haptic feedback | force feedback | feedback vibration | negative feedback | positive feedback | feedback rating | seller feedback | report an issue with this seller | force feedback* | haptic feedback* | suggest a size | tactile feedback',
    },
    'trust-mark': {
      text: 'trusted shops | e commerce trustmark | safe shopping guarantee | certified shop | safebuy | verified by trusted',
      label:
        'trusted shops | trustmark | certified shop | safebuy | trust mark | google customer reviews | norton secured | mcafee secure | verified secure | trustwave | bbb accredited business',
    },
    community: {
      label:
        'community | forum | forums | customer gallery | customer photos | customer images | as seen on instagram | share your style | shop instagram | shop our instagram | tag us | ambassadors | message board | customer pictures | fan photos | get featured | user forum | join the community | styled by you | worn by you | discussion forum | customer projects | customer projects gallery | customer creations | customers gallery | our community | the community | community hub | community forum | community gallery | online community | community stories | customer community | user community | help community | support community | ask the community | join our community | customer stories | customer looks | customer style | your creations | share your photo* | share your picture* | share your look* | share your project* | share your story | share your creation* | share your home | share how you* | share yours* | show us your* | show us how* | shop our feed | shop the feed | shop our insta | shop the gram | instagram shop | instagram gallery | instagram feed | inspired by you | loved by you | styled by our* | seen on you | spotted on* | seen on instagram | as seen on you | in your homes | from our community | from our customers homes | be inspired by our* | user photos | user gallery | fan gallery | discussion board | discussion boards | message boards | become an ambassador | brand ambassadors | ambassador program* | q a community',
      text: 'tag us on instagram | tag us in your | share your photos | share your look | share your style | to be featured | get featured | customer images | tag your | join the conversation | tag us on | tag us for | tag us to | tag us with | use the hashtag | using the hashtag | with the hashtag | use our hashtag | share your photo* | share yours | share your creation* | share your pictures | share how you wear | mention us on instagram | tagging us | share it with us | for a chance to be featured | to get featured | show us your* | show us how you',
      never:
        'community guidelines | local community | european community | community pharmacy | community interest | community centre | community care | community support officer | gardening community centre | community policy | community trade mark | community design | european community* | supporting our community | in the community | giving back to the community | community projects fund | community nurs* | panel discussions | share yours details',
    },
    'after-sales': {
      label:
        'repair | repairs | repair service | spare parts | replacement parts | parts | product registration | register your product* | register product* | register my product | service and repair | servicing | recycling | recycle | trade in | second hand | pre owned | pre loved | used | take back | manuals | product support | product care | aftercare | after sales | after sales service | installation | installation services | service centre | service centers | care plan* | extended warranty | warranty registration | weee | buy back | maintenance | spares | resale | refurbished | product service | data recovery service | accessories and parts | assembly instructions | assembly documents | alterations | alteration service | assembly service* | drivers and downloads | drivers downloads | parts and accessories | parts accessories | parts and service | book a service | book a repair | bike servicing | repair and care | care and repair | care repair | repair care | workshop services | shoe repair* | watch repair* | refurb* | certified refurbished | trade ins | tradein | old appliance removal | appliance recycling | recycle your* | resell | product manuals | instruction manuals | protection plan* | tech support | technical support | firmware* | service plan* | battery recycling | watch servicing',
      text: 'spare parts | repair service | we repair | trade in your | register your product | recycle your old | take back your old | recycling of your old | old appliance | weee | take back scheme | user manual | product registration | replacement parts | free repairs',
      never:
        'hair repair | repair shampoo | repair mask | repair cream | parts of | body parts | repair conditioner | repair serum | recycled | car parts | repair kit* | parts per* | spare parts bag | technical support stocking*',
    },
    'about-us': {
      label:
        'about us | about | our story | who we are | the team | our team | meet the team | careers | jobs | work with us | work for us | company | our brand | the brand | press | our values | brand story | our heritage | investors | investor relations | our mission | join our team | our people | vacancies | media centre | the story | our vision | about the shop | career opportunities | about the company | about the brand | about our company | our company | our history | our heritage* | our journey | our philosophy | our purpose | our promise | our founder* | our founders | our vision* | our ethos | our people* | our staff | founder s story | meet us | meet the makers | meet the founder* | company info | company information | company profile | company history | corporate information | corporate site | get to know us | why us | why choose us | why choose* | why shop with us | why buy from* | why shop* | what we do | what we stand for | behind the brand | behind the scenes | join the team | we re hiring | we are hiring | current vacancies | job vacancies | job opportunities | jobs and careers | careers at* | jobs at* | working at* | working for us | working with us | press room | press office | newsroom | press releases | press and media | pr and media | pr media | media center | in the press | investor* | investors* | group website | about us* | why shop with* | who are we | the founders | leadership | our roots | our commitment to you | press centre | media enquiries | our business | work at* | corporate info* | meet our team | meet our makers | press media',
      never:
        'about this product | about the product | about cookies | about delivery | about this item | about your order | about returns | company registration | out about | heritage collection | order history | browsing history | search history | purchase history | join us on* | join us on facebook | multi media | social media | media player* | media storage | media converter* | print media | join us and save* | gift opportunities | business opportunities login | why choose a* | why choose our product* | history books | natural history | military history | media type* | your history | staff picks | staff discount | staff uniform* | media unit* | media console* | viewing history | about our cookies | about our delivery* | about our returns* | meet our new* | meet our range* | opportunities to save | coffee press* | garlic press* | french press | trouser press* | french press* | cheese press* | bench press* | leg press* | press stud* | press on* | tofu press* | citrus press* | heat press* | flower press* | wine press* | press up* | pill press | chest press | potato press | join us on * | digital media | storage media | art history | history of | meet the bra | meet the collection',
    },
    cart: {
      label:
        'cart | basket | bag | shopping bag | shopping cart | shopping basket | view cart | view basket | trolley | checkout | shop bag',
    },
    'add-to-cart': {
      label:
        'add to cart | add to basket | add to bag | buy now | buy | add to trolley | add to shopping bag | add to shopping cart | shop now',
      text: 'add to cart | add to basket | add to bag',
    },
    article: {
      text: 'published | updated | journalist | editor | read more news | correspondent',
      label: 'news | sport | opinion | politics | weather | culture',
    },
  },
};
