// @vitest-environment node
import { labelsOf } from './labels';

labelsOf('en', {
  seen: `
    contact-page: Speak to us, Email us; opening-hours: Hours & location; contact-form: Send us a message;
    live-chat: Live chat; physical-store: Find a stockist, Find your nearest store;
    company-identity: Registered in England and Wales; faq: Customer help; site-search: Search products;
    order-tracking: Track my order; guides: How to choose a bike, Wash & care;
    account: Forgot password?, Forgotten your password?; returns: How do I return something?, 100-night trial;
    withdrawal: Order cancellation, Cancel or change an order; complaints: Something wrong with your order?;
    delivery: Delivery information; terms: Terms & conditions;
    privacy: Do not sell my personal information, California Privacy Rights;
    size-guide: What size am I?, Size conversion chart; reviews: Happy customers, Leave a review;
    product-background: Our materials, ESG; availability: In stock; recommendations: You may also like;
    wishlist: Shopping lists, My lists; payment: Klarna, Spread the cost; discounts: Weekly ads, Special buys;
    gift: Corporate gifts, Christmas gifts; choice-of-language: Change country;
    loyalty-club: Reward card, Reward scheme; newsletter: Sign up for 10% off, Sign up & save;
    feedback: Give feedback; after-sales: Alterations, Assembly service; about-us: Our history, Newsroom;
    community: As seen on Instagram`,
  nothing: `
    Delivery of services, Search lights, Shipping boxes, Club chairs, Cheese press, Garlic press, Bench press,
    Coffee press, Press studs, French press, Save, Contact lenses, Return to oven, Back to top`,
});
