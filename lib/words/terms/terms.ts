/**
 * The form of the vocabulary for facts. Terms of one concept are separated by '|'; '*' before or after a term lets
 * letters continue there, a space also meets a hyphen, '(a/b)' is a choice and '(a/b)?' one that may be left out,
 * '…' stands for up to forty other characters of the sentence.
 */
export interface FactTerms {
  /** Units of time. */
  day: string;
  workday: string;
  week: string;
  month: string;
  year: string;
  hour: string;
  night?: string;
  /** Numbers written as words: 'to=2|fem=5'. */
  numbers: string;
  /** What stands between two numbers of a range: 'til'. */
  till: string;

  /** Return, withdrawal, money back. */
  ret: string;
  /** Exchange alone. */
  swap?: string;
  /** What the return costs: return freight, return shipping. */
  retCost: string;
  /** Return that is free, or a label that the shop has paid. */
  retFree?: string;
  /** Paying back the money. */
  refund: string;
  /** Something came back to the shop, or was sent by the customer. */
  gotBack?: string;
  damage: string;
  delivery: string;
  /** Delivery time, said outright. */
  deliveryTime: string;
  dispatch: string;
  express?: string;
  abroad?: string;
  /** Fetching in a shop. */
  store?: string;
  free: string;
  over: string;
  /** What follows a threshold: 'or more'. */
  orMore: string;
  under: string;
  member?: string;
  /** Campaigns and perhapses. */
  maybe?: string;
  /** If it is the shop's fault, in that case, unless. */
  incase?: string;
  unless?: string;
  /** Words that turn the sentence round. */
  not: string;
  unclaimed?: string;
  complaint: string;
  warranty: string;
  /** What lengthens a period for some things only. */
  longer?: string;
  reply: string;
  /** Who pays: the customer, the shop, and the words for paying. */
  you: string;
  we: string;
  pay: string;
  payment: string;
  /** Said when methods are listed: we accept, pay with. */
  accept: string;
  refuse?: string;
  invoice: string;
  card: string;
  bank: string;
  /** Cookies, privacy: what is listed there is not offered. */
  privacy?: string;
  opening: string;
  phone: string;
  fax?: string;
  /** Seven weekdays, Monday first, separated by ';'. */
  days: string;
  weekdays: string;
  everyday?: string;
}
export type FactConcept = keyof FactTerms;
