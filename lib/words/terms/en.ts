import type { FactTerms } from './terms';

export const en: FactTerms = {
  day: 'day|days|calendar day*',
  workday: 'working day*|business day*|work day*|workday*|weekday*|bank day*',
  week: 'week|weeks|wks',
  month: 'month|months',
  year: 'year|years|yr|yrs',
  hour: 'hour|hours|hrs|hr|h',
  night: 'night|nights',
  numbers:
    'one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|ten=10|twelve=12|fourteen=14|fifteen=15|twenty=20|twenty eight=28|thirty=30|sixty=60|ninety=90',
  till: 'to|and|or|until',
  ret: 'return|returns|returned|returning|returnable|withdraw*|money back|cooling off|send… back|sent back|sending… back|change* your mind|right to cancel|right of cancellation|cancel* (the/your/this) (contract/purchase)|refund policy|trial',
  swap: 'exchange|exchanges|exchanged|exchanging|swap*',
  retCost:
    'return (shipping/postage/delivery/freight/carriage/cost*/fee*/charge*/label*/ship)|returns (shipping/postage/delivery/cost*/fee*/charge*/label*)|(cost*/expense*/postage/shipping/fee*/charge*)… return*|(shipping/postage)… back|return* (is/are) at|returning… (cost/expense)|returns cost*|return* will cost|send… back at|restocking fee|(charge*/deduct*)… return*|return* charge*',
  retFree:
    'free (uk)? (shipping/delivery) (and/&) (free)? returns|free returns|free (uk/easy/and easy) returns|returns are free|free return*|return… free of charge|return… for free|prepaid (return/shipping)*|(no/without) return required|pre paid (return/label)*|complimentary return*|(cover/pay) (the/your) postage|(cover/pay) for (the/your) return*|cover (the/your) return*',
  refund: 'refund*|reimburs*|money back to|credit your|repay',
  gotBack:
    'we receive*|we have received|we ve received|(we/been/have/has/is/are) receiv*… (return*/back)|receiv* (the/your) return*|upon receipt of (the/your) return*|receipt of the returned|of receiving|processed within|processing time',
  damage: 'damage*|defect*|fault*|incorrect*|wrong item*|broken|missing|spoil*',
  delivery:
    'delivery|deliveries|deliver|delivered|delivers|delivering|shipping|ship|ships|shipment*|postage|courier|royal mail|p and p|transit|arrive*|standard post|postal',
  deliveryTime:
    'delivery time*|shipping time*|delivery takes|transit time*|estimated delivery|delivery estimate*|(standard/estimated/normal/typical) (delivery/shipping)|(will/should) arrive|next day delivery|(usually/typically/normally) arrive*',
  dispatch:
    'dispatch*|despatch*|process|processed|processing|handling time*|we ship|ships in|ships within|ship (within/in/out)|be shipped|are shipped|is shipped|made to order|production|prepar*|sent out|hand made|packed|we (aim to)? send',
  express:
    'express|next day|next working day|overnight|priority|same day|special delivery|guaranteed|expedited|saturday|premium|24 hour',
  abroad:
    'international*|abroad|overseas|rest of|europe|european|other countries|outside|highlands|islands|northern ireland|channel islands|remote|non eu|outlying',
  store:
    'in store|to store|click and collect|collect in*|collection|local pickup|store pickup|pick up|our (shop/store)|local collection',
  free: 'free|complimentary|no charge|free of charge|on us|no minimum',
  over: 'over|above|from|exceed*|at least|minimum of|more than|min|minimum|of|on|totalling|totaling|spend|spending',
  orMore: 'or more|and over|or over|and above|and up|or above|plus|upwards',
  under: 'under|below|less than|up to|between|until',
  member: 'member*|club|subscriber*|loyalty|rewards',
  maybe: 'may be|promotion*|qualifying|campaign|occasional*|varies|vary|depend*|discount code|voucher*|selected',
  incase:
    'in (that/this/such) case|if (the/your/an)? (item/product/order/goods)… (damage*/fault*/defect*/incorrect)|in the event|our (error/mistake/fault)',
  unless: 'unless|except*|excluding|apart from|only if',
  not: 'not|no|never|without|don t|cannot|can t|isn t|aren t',
  unclaimed: 'unclaimed|uncollected|undeliver*|returned to (us/sender)|refused|failed delivery',
  complaint:
    'legal guarantee|statutory (guarantee/warranty)|right to complain|complaint*|legal warranty|conformity|statutory rights',
  warranty: 'warrant*|guarantee|guaranteed|guarantees',
  longer: 'limited lifetime',
  reply:
    'repl(y/ies)*|respond*|response*|get back to you|answer*|be in touch|come back to you|hear (back)? from us|contact you',
  you: 'you|your|yours|customer*|buyer*|purchaser*|consumer*|own|sender',
  we: 'we|us|our|seller*|retailer*|the shop|the company',
  pay: 'pay*|paid|bear*|cover*|responsib*|expense*|liable|charge*|cost|deduct*|arrange|fund',
  payment: 'pay|payment*|paid|paying|checkout',
  accept:
    'accept*|pay (with/by/via/using)|payment method*|payment option*|payment by|payments (by/via/with)|payment via|ways to pay|we take|support*|secure payment*|choose',
  refuse: '(not/don t/cannot/no longer) (currently)? (accept/take/offer/support)*',
  invoice: 'invoice|by invoice|on invoice|pay by invoice',
  card: 'card|cards|credit card*|debit card*|bank card*|debit and credit|debit creditcard|creditcard*|payment card*',
  bank: 'bank transfer*|wire transfer*|direct transfer*|bacs|ach|eft',
  privacy: 'cookie*|privacy|gdpr|personal data|data protection|third party',
  opening:
    'opening (hours/times)|open|business hours|customer service*|available|our team|office hours|support hours|lines are open|closed|call us',
  phone: 'tel|telephone|phone*|call|mobile|whatsapp|text|ring|hotline|helpline|contact|ph',
  fax: 'fax|telefax|facsimile',
  days: 'monday*|mon;tuesday*|tue|tues;wednesday*|wed;thursday*|thu|thur|thurs;friday*|fri;saturday*|sat;sunday*|sun',
  weekdays:
    'monday*|mon;tuesday*|tue|tues;wednesday*|wed;thursday*|thu|thur|thurs;friday*|fri;saturday*|sat;sunday*|sun',
  everyday: 'every day|everyday|daily|7 days a week|seven days a week|all week',
};
