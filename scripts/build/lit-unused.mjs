// Edits that remove what our templates do not use from the minified files of lit-html: [from, to]. Removed are asynchronous
// and nested directives, property and element bindings, bindings in comments and raw text, and SVG and MathML fragments.
// Each edit saves 20 to 210 bytes of kpu-news.js after brotli. `lit-trim.mjs` applies them and rejects a source that uses a
// removed feature.

/** @type {Record<string, readonly (readonly [from: string, to: string])[]>} */
export const unused = {
  'lit-html/lit-html.js': [
    [
      'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);',
      'c===p?">"===u[0]?(c=v,d=-1):(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c=p;',
    ],
    ['if(this.el=S.createElement(f,e),P.', 'this.el=l_(f),P.'],
    [
      ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r',
      ';for(;null!==(r',
    ],
    ['"."===e[1]?I:"?"', '"?"'],
    [
      'r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}',
      'r.removeAttribute(t)}}else r.data===n&&d.push({type:2,index:l});l++}}}const l_=t=>{const s=l.createElement("template");return s.innerHTML=t,s};',
    ],
    [
      'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
      'function M(t,i){if(i===E)return i;let h=t._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(t._$Cl=h=o&&new o(t)),h?h._$AS(t,i.values):i}',
    ],
    [
      'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]',
      'this._$AV.push(2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)),r=s[++n]',
    ],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode',
      'get startNode',
    ],
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    [
      'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}}class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
      'class z extends H{constructor(){super(...arguments),this.type=5,this.element.addEventListener(this.name,this)}_$AI(t){this._$AH=t}handleEvent(t){this._$AH(t)}}const j={I:k};',
    ],
    // worth 1 to 13 bytes each, 170 together
    [
      'v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,',
      'v=/<\\/?[a-zA-Z][^>\\s]*/g,',
    ],
    ['y=/^(?:script|style|textarea|title)$/i,', ''],
    ['let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;', 'let l="",c=v;'],
    ['s+o+(-2===d?i:x)}', 's+o+x}'],
    ['l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")', 'l+(t[s]||"<?>")'],
    ['if(r.hasAttributes())for(const t of', 'for(const t of'],
    [
      'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
      'this._$AV=[],this._$AD=t,this._$AM=i}',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
    ],
    ['class k{get _$AU(){return this._$AM?._$AU??this._$Cv}', 'class k{'],
    ['this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t', 'this.type=2,this._$AH=A,this._$AA=t'],
    ['this.options=e,this._$Cv=e?.isConnected??!0}', 'this.options=e}'],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){t=M(this,t),a(t)'],
    ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);t', '_$AR(t=this._$AA.nextSibling){for(;t'],
    ['this._$AR(s&&s._$AB.nextSibling,e),', 'this._$AR(s&&s._$AB.nextSibling),'],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    [
      'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
      'this.type=1,this._$AH=A,this.element=t,this.name=i,this._$AM=e,',
    ],
    [
      'if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o',
      'if(void 0===h)o=!a(t)||t!==this._$AH,o',
    ],
    ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=', 'r=e[s+n],o||='],
    [
      'class I extends H{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===A?void 0:t}}',
      '',
    ],
  ],
  'lit-html/directive-helpers.js': [
    [
      'const t=e._$AB.nextSibling,n=e._$AM,c=n!==o;if(c){let t;e._$AQ?.(o),e._$AM=o,void 0!==e._$AP&&(t=o._$AU)!==n._$AU&&e._$AP(t)}if(t!==d||c){',
      'const t=e._$AB.nextSibling;if(t!==d){',
    ],
  ],
};
