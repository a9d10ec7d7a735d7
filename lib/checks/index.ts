/** Every check of kind auto, by its id. */
import type { AutoCheckId } from '../audit/checklist';
import { aboutUs } from './about-us';
import { account } from './account';
import { afterSales } from './after-sales';
import { arVr } from './ar-vr';
import { availability } from './availability';
import type { Check } from './check';
import { choiceOfLanguage } from './choice-of-language';
import { community } from './community';
import { companyIdentity } from './company-identity';
import { complaints } from './complaints';
import { contactForm } from './contact-form';
import { contactPage } from './contact-page';
import { delivery } from './delivery';
import { discounts } from './discounts';
import { email } from './email';
import { externalReviews } from './external-reviews';
import { faq } from './faq';
import { feedback } from './feedback';
import { gift } from './gift';
import { guides } from './guides';
import { liveChat } from './live-chat';
import { loyaltyClub } from './loyalty-club';
import { messaging } from './messaging';
import { newsletter } from './newsletter';
import { openingHours } from './opening-hours';
import { orderTracking } from './order-tracking';
import { payment } from './payment';
import { phone } from './phone';
import { physicalStore } from './physical-store';
import { postalAddress } from './postal-address';
import { privacy } from './privacy';
import { productBackground } from './product-background';
import { recommendations } from './recommendations';
import { responseTime } from './response-time';
import { returns } from './returns';
import { reviews } from './reviews';
import { richMedia } from './rich-media';
import { siteSearch } from './site-search';
import { sizeGuide } from './size-guide';
import { socialMedia } from './social-media';
import { terms } from './terms';
import { trustMark } from './trust-mark';
import { wishlist } from './wishlist';
import { withdrawal } from './withdrawal';

export const CHECKS: Record<AutoCheckId, Check> = {
  'contact-page': contactPage,
  phone,
  email,
  'postal-address': postalAddress,
  'opening-hours': openingHours,
  'contact-form': contactForm,
  'live-chat': liveChat,
  messaging,
  'social-media': socialMedia,
  'response-time': responseTime,
  'physical-store': physicalStore,
  'company-identity': companyIdentity,
  faq,
  'site-search': siteSearch,
  'order-tracking': orderTracking,
  guides,
  account,
  returns,
  withdrawal,
  complaints,
  delivery,
  terms,
  privacy,
  'size-guide': sizeGuide,
  reviews,
  'product-background': productBackground,
  'rich-media': richMedia,
  'ar-vr': arVr,
  availability,
  recommendations,
  wishlist,
  payment,
  discounts,
  gift,
  'choice-of-language': choiceOfLanguage,
  'loyalty-club': loyaltyClub,
  newsletter,
  feedback,
  'external-reviews': externalReviews,
  'trust-mark': trustMark,
  community,
  'after-sales': afterSales,
  'about-us': aboutUs,
};
