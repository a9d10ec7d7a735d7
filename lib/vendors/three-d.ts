import type { Vendor } from './vendor';

export const THREE_D: readonly Vendor[] = [
  { name: 'model-viewer', elements: 'model-viewer', source: 'list' },
  { name: 'Vossle', hosts: 'webar.vossle.com vossle.com', source: 'code' },
  { name: 'Fittingbox', hosts: 'fittingbox.com', source: 'list' },
  { name: 'Perfect Corp YouCam', hosts: 'plugins-media.perfectcorp.com plugins-media.makeupar.com', source: 'list' },
  { name: 'ModiFace', hosts: 'modiface.com', source: 'list' },
  { name: 'Sirv 360', hosts: 'scripts.sirv.com', elements: '.Sirv', source: 'known list' },
  { name: 'Cylindo', hosts: 'viewer-cdn.cylindo.com', source: 'list' },
  { name: 'Vntana', hosts: 'embed.vntana.com', source: 'list' },
  { name: 'Sketchfab', hosts: 'sketchfab.com/models/', source: 'known' },
];
