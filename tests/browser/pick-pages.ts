/** Pages on which a place is picked, each in one file. */
import { dialog, touchyDialog } from './marker-pages';

export { dialog, touchyDialog };

export const plain =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blue mug – shop</title><style>body{margin:0;font:16px/1.5 sans-serif}main,header,footer{padding:20px 40px}</style></head><body><header><a href="/account">My account</a></header><main><h1>Blue mug</h1><p>Price £12.00 <button>Add to basket</button></p><p id="hours">We are <b>here from 9 to 4</b></p></main><footer><a href="/contact">Contact us</a> <a href="/returns">Returns</a> <a href="/terms">Terms of sale</a></footer></body></html>';

const EVENTS = [
  ...['click', 'mousedown', 'mouseup', 'mousemove', 'pointerdown', 'pointerup', 'pointermove', 'touchstart', 'wheel'],
  ...['keydown', 'keyup', 'keypress', 'auxclick', 'contextmenu'],
];

/** Hears every event of hand and keys on the window before anybody else, and keeps it from all others. */
export const greedy = plain
  .replace('<button>', '<button id="buy" onclick="document.title = 1">')
  .replace('Add to basket', 'Buy now')
  .replace(
    '</head>',
    `<script>var heard = []; for (const type of ${JSON.stringify(EVENTS)}) addEventListener(type, (event) => { heard.push(type); event.stopImmediatePropagation(); event.preventDefault(); }, { capture: true, passive: false });</script></head>`,
  );

/** A component with a shadow root, a frame of the shop's own, and a box that scrolls by itself. */
export const nested = plain.replace(
  '</main>',
  `<shop-hours></shop-hours><iframe srcdoc="<p style='margin:0;font:40px/1.2 sans-serif'>Chat until midnight</p>" width="400" height="60"></iframe><div id="box" style="height:120px;overflow:auto"><p style="height:900px">Much to read</p></div></main><script>customElements.define('shop-hours', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host{display:block}p{margin:0}</style><p>Open every day</p>'; } })</script>`,
);

/** Two menus that stand open only under the pointer: one by styles alone, one by the page's own code. */
export const menus = plain.replace(
  '<header>',
  `<style>nav>div{position:relative;display:inline-block;padding:10px 20px;background:#eee}nav ul{position:absolute;top:100%;left:0;z-index:9;display:none;width:200px;margin:0;padding:0;background:#fff;list-style:none}nav li a{display:block;padding:10px}.styled:hover ul,.open ul{display:block}</style>
<nav><div class="styled"><span>Help</span><ul><li><a id="sizes" href="/sizes">Size guide</a></li></ul></div> <div class="coded"><span>Service</span><ul><li><a id="chat" href="/chat">Chat with us</a></li></ul></div></nav>
<script>addEventListener('DOMContentLoaded', () => { window.heard = []; const menu = document.querySelector('.coded'); menu.addEventListener('mouseenter', () => menu.classList.add('open')); menu.addEventListener('mouseleave', () => menu.classList.remove('open')); for (const type of ['pointerdown','mousedown','mouseup','click']) document.addEventListener(type, () => heard.push(type), true); })</script><header>`,
);
