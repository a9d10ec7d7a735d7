export const product = {
  'size-guide': {
    name: 'Size guide',
    question: 'Is there a size guide?',
    hint: 'A link, tab or table of sizes and measures, or a size finder.',
  },
  reviews: {
    name: 'Customer reviews',
    question: 'Can customers read each other’s reviews?',
    hint: 'Stars or reviews by customers on the shop’s products, or a link to them.',
  },
  'product-background': {
    name: 'Background of the products',
    question: 'Is it told where and how products are made?',
    hint: 'A link or text about origin, materials, suppliers or sustainability.',
  },
  'rich-media': {
    name: 'Pictures, zoom and video',
    question: 'Are there several pictures, zoom, video or 360°?',
    hint: 'Open a product page: two pictures or more, zoom, video or a 360° view.',
  },
  'ar-vr': {
    name: 'Virtual try-on (AR/VR)',
    question: 'Can products be tried virtually?',
    hint: 'AR, VR, virtual try-on or a 3D model of the product.',
  },
  availability: {
    name: 'Stock status',
    question: 'Is it said whether the product is in stock?',
    hint: 'In stock, sold out or few left, close to the product.',
  },
  recommendations: {
    name: 'Suggestions',
    question: 'Are there personal suggestions?',
    hint: 'Lists such as “others bought”, “recently viewed” or “for you”.',
  },
  wishlist: {
    name: 'Favourites',
    question: 'Can you save favourites?',
    hint: 'A heart, a favourites list or a wish list.',
  },
};
