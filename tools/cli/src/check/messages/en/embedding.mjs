/** The files of kpu-news, and pages that show it: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const embedding = {
  script: ['kpu-news.js is right (build {build}).'],
  'script-page': [
    'The answer is a web page ({type}), no script.',
    'The address is wrong, or the file is not uploaded.',
  ],
  'script-type': [
    'Content-Type: {type}; browsers refuse a module script of this type.',
    'Send text/javascript.',
  ],
  'script-cors': [
    'A script on another host needs Access-Control-Allow-Origin; {site} is not allowed.',
    'Send the header, or upload the script to your own site.',
  ],
  'script-cached': [
    'kpu-news.js is cached for {hours} hours ({control}); a new version does not arrive.',
    'Its name stays, so browsers must ask: no-cache.',
  ],
  'bundles-missing': [
    'The folder {build} is not beside kpu-news.js (status {status}).',
    'Upload all of dist/ of one version, with this folder.',
  ],
  'bundles-other': ['The folder {build} has another build ({other}).', 'Upload all of dist/ of one version.'],
  'bundles-uncached': [
    'Files in the folder of the build are not cached for long (Cache-Control: {control}).',
    'The folder never changes: cache it for a year.',
  ],
  bundles: ['The folder {build} is there, of the same build, and cached for long.'],
  page: ['The page loads kpu-news with {count} feeds ({policy}).'],
  'page-no-script': [
    'The page has elements of kpu-news but does not load the script; a CMS may have removed it.',
    'Put this tag into the template:',
  ],
  'page-not-module': ['kpu-news.js is loaded without type="module".', 'Add it:'],
  'page-script-missing': ['The script of the page is missing (status {status}).', 'Upload all of dist/.'],
  'csp-script': [
    'The Content-Security-Policy forbids the script {source}.',
    'Your policy, with what is needed added:',
  ],
  'csp-connect': [
    'The Content-Security-Policy forbids the feed {source} (connect-src).',
    'Your policy, with what is needed added:',
  ],
  'csp-img': [
    'The Content-Security-Policy forbids pictures of {source} (img-src).',
    'Your policy, with what is needed added:',
  ],
  'csp-trusted-types': [
    'The Content-Security-Policy does not allow the Trusted Types policy kpu-news.',
    'Your policy, with what is needed added:',
  ],
  'page-feed-broken': [
    'The feed of this page does not answer (status {status}).',
    'Check its address with kpu-news check.',
  ],
  'page-feed-cors': [
    'The feed of this page does not let {site} read it.',
    'Run kpu-news check for the address of the feed; its lines are for the server of the feed.',
  ],
};
