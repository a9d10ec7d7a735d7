/** Returns, delivery, terms of sale and privacy of the English shop. */
import { textPage } from './blocks.mjs';

const returns = textPage(
  '/help/returns',
  'other',
  'Returns',
  `<div class="prose"><p class="lead">Changed your mind? You have 45 days to send anything back, as long as it has not been played with.</p><h2>How it works</h2><ul><li>Write to us or ring, and we will e-mail you a Royal Mail label.</li><li>Stick it on the parcel and drop it at any post office. Returns are free within the UK: we pay the postage.</li><li>Your refund is on its way within 5 working days of the parcel reaching us.</li></ul>
<h2>Exchanges</h2><p>To swap one thing for another, send the first one back and order the second. We can hold it for you in the meantime.</p><h2>Your right to cancel</h2><p>Under the Consumer Contracts Regulations you may cancel an order within 14 days of receiving it, for any reason or none. Our 45 days come on top of that.</p><h2>If something is faulty</h2><p>Please make your complaint to us first, with a photograph if you can. We will repair, replace or refund, and pay for the postage. Every wooden toy has a five-year guarantee against splitting and loose joints.</p></div>`,
);

const delivery = textPage(
  '/help/delivery',
  'other',
  'Delivery',
  `<div class="prose"><p class="lead">Everything leaves our studio within a day, in a box without plastic.</p><ul><li>Standard delivery takes 2–3 working days.</li><li>Delivery costs £3.95.</li><li>Orders over £40 are delivered free within the UK.</li></ul><h2>Who brings it</h2><p>Royal Mail, tracked all the way. If you are out, the postie leaves a card and keeps the parcel for 18 days.</p><h2>Following your parcel</h2><p>We e-mail a link when it leaves. You can also <a href="/help/track">track your order</a> here.</p></div>`,
);

const terms = textPage(
  '/terms',
  'terms',
  'Terms and conditions',
  `<div class="prose"><p class="lead">These are the terms on which we sell to you. We have tried to keep them short.</p><h2>Who we are</h2><p>Penny &amp; Pine Ltd, 3 Larkspur Yard, Edinburgh EH6 0XX. VAT registration number GB 123 4567 82. E-mail hello@pennyandpine.example.</p><h2>Prices and payment</h2><p>Prices are in pounds and include VAT. We accept Visa, Mastercard, PayPal and Klarna, and take the money when we post the parcel.</p><h2>Delivery</h2><p>Standard delivery costs £3.95 and takes 2–3 working days. Orders over £40 go free.</p><h2>Cancelling</h2><p>You have a statutory right to cancel within 14 days of receiving the goods. We give you 45 days, and returns are free within the UK.</p><h2>Faulty goods and complaints</h2><p>Your rights under the Consumer Rights Act 2015 are not affected by anything here. Wooden toys carry our five-year guarantee as well. If we cannot settle a complaint between us, Citizens Advice can help.</p><h2>Law</h2><p>Scots law applies, and you may go to the courts where you live.</p></div>`,
);

const privacy = textPage(
  '/privacy',
  'other',
  'Privacy policy',
  `<div class="prose"><p class="lead">We know where you live only because you told us, and we use it only to post parcels.</p><h2>What we keep</h2><p>Your name, addresses, what you bought and what you asked us to write on the card. We never see your card number.</p><h2>How long</h2><p>The tax office wants invoices kept for six years. The rest is deleted after two.</p><h2>Your rights</h2><p>You may see, correct or delete what we hold. Write to hello@pennyandpine.example, or complain to the Information Commissioner’s Office.</p></div>`,
);

export const policyPages = [returns, delivery, terms, privacy];
