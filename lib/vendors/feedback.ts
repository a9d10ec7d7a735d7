import type { Vendor } from './vendor';

/** Services through which visitors tell a site what they think of it. Analytics that only watch do not belong here. */
export const FEEDBACK: readonly Vendor[] = [
  {
    name: 'Usabilla',
    hosts: 'w.usabilla.com d6tizftlrpuof.cloudfront.net',
    elements: '#usabilla .usabilla_live_button_container',
    source: 'code known',
  },
  { name: 'Mopinion', hosts: 'deploy.mopinion.com collect.mopinion.com', source: 'known' },
  { name: 'Medallia / Kampyle', hosts: 'nebula-cdn.kampyle.com', elements: '#nebula_div_btn', source: 'known' },
  { name: 'Feedbackify', hosts: 'cdn.feedbackify.com', source: 'known' },
  { name: 'UserVoice', hosts: 'widget.uservoice.com', elements: '#uvTab', source: 'known' },
  { name: 'OpinionLab', hosts: 'secure.opinionlab.com', source: 'known' },
  { name: 'Userback', hosts: 'static.userback.io', source: 'known' },
];
