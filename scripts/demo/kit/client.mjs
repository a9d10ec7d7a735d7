/** The script that runs in the shops' pages: menus, dialogs, gallery, tabs, forms, cookie banner and the late chat. */

/* Runs in the visited page, never in Node: it is sent as text. */
function shopClient(config) {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);

  const setOpen = (button, open) => {
    byId(button.dataset.opens).hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const openers = all('[data-opens]');
  const closeAll = (but) => {
    for (const button of openers) {
      if (button !== but && !byId(button.dataset.opens).contains(but)) setOpen(button, false);
    }
  };
  for (const button of openers) {
    button.addEventListener('click', () => {
      const open = button.getAttribute('aria-expanded') !== 'true';
      closeAll(button);
      setOpen(button, open);
      if (open) byId(button.dataset.opens).querySelector('input')?.focus();
    });
  }
  document.addEventListener('keydown', (event) => event.key === 'Escape' && closeAll());
  document.addEventListener('click', (event) => {
    if (!event.target.closest('header')) closeAll();
  });

  for (const button of all('[data-dialog]'))
    button.addEventListener('click', () => byId(button.dataset.dialog).showModal());
  for (const button of all('[data-closes]')) button.addEventListener('click', () => button.closest('dialog').close());
  for (const button of all('[data-view]')) {
    button.addEventListener('click', () => {
      const main = byId('main-picture');
      main.src = button.dataset.view;
      main.alt = button.querySelector('img').alt;
      for (const other of all('[data-view]')) other.setAttribute('aria-pressed', String(other === button));
    });
  }
  for (const tab of all('[role=tab]')) {
    tab.addEventListener('click', () => {
      for (const other of all('[role=tab]', tab.parentNode)) {
        other.setAttribute('aria-selected', String(other === tab));
        byId(other.getAttribute('aria-controls')).hidden = other !== tab;
      }
    });
  }
  for (const button of all('[data-toggle]')) {
    button.addEventListener('click', () =>
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true')),
    );
  }
  for (const form of all('form[data-thanks]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      form.querySelector('[role=status]').textContent = form.dataset.thanks;
    });
  }

  const banner = byId('cookies');
  if (localStorage.getItem('cookies')) banner.hidden = true;
  for (const button of all('[data-cookie]')) {
    button.addEventListener('click', () => {
      localStorage.setItem('cookies', button.dataset.cookie);
      banner.hidden = true;
    });
  }

  const addChat = () => {
    const host = document.createElement(config.chat.tag);
    const root = config.chat.shadow ? host.attachShadow({ mode: 'open' }) : host;
    root.innerHTML = config.chat.html;
    document.body.append(host);
    const launcher = root.querySelector('.chat-open');
    const panel = root.querySelector('.chat-panel');
    const toggle = (open) => {
      panel.hidden = !open;
      launcher.setAttribute('aria-expanded', String(open));
    };
    launcher.addEventListener('click', () => toggle(panel.hidden));
    root.querySelector('.chat-close').addEventListener('click', () => toggle(false));
    root.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      const input = root.querySelector('input');
      for (const [by, words] of [
        ['you', input.value],
        ['shop', config.chat.answer],
      ]) {
        const line = document.createElement('p');
        line.className = `chat-line chat-${by}`;
        line.textContent = words;
        root.querySelector('.chat-lines').append(line);
      }
      input.value = '';
    });
    for (const button of all('[data-chat]')) button.addEventListener('click', () => toggle(true));
  };
  setTimeout(addChat, config.chat.delay);
}

/** Milliseconds from the script's start to the chat launcher, as with a real vendor's late embed. */
export const CHAT_DELAY = 1200;

/** The script of one shop; `chat` is {tag, shadow, html, answer}. */
export const clientScript = (chat) => `(${shopClient})(${JSON.stringify({ chat: { ...chat, delay: CHAT_DELAY } })});\n`;

/**
 * Markup of a chat launcher with its closed panel. `label` is the launcher's accessible name, `face` what it shows.
 */
export const chatHtml = ({ label, face, title, hello, field, send, close, style }) => `
<style>${CHAT_STYLE}${style}</style>
<button type="button" class="chat-open" aria-expanded="false" aria-label="${label}">${face}</button>
<section class="chat-panel" aria-label="${title}" hidden>
  <div class="chat-head"><strong>${title}</strong><button type="button" class="chat-close" aria-label="${close}">×</button></div>
  <div class="chat-lines" aria-live="polite"><p class="chat-line chat-shop">${hello}</p></div>
  <form class="chat-form"><input aria-label="${field}" placeholder="${field}" required><button>${send}</button></form>
</section>`;

const CHAT_STYLE = `
.chat-open{position:fixed;right:20px;bottom:20px;z-index:60;border:0;border-radius:30px;min-width:58px;height:58px;padding:0 17px;display:flex;align-items:center;gap:10px;cursor:pointer;background:var(--chat);color:#fff;font:inherit;font-size:15px;font-weight:600;box-shadow:0 6px 22px rgba(0,0,0,.25)}
.chat-open:focus-visible,.chat-panel :focus-visible{outline:3px solid #ffbf47;outline-offset:2px}
.chat-panel{position:fixed;right:20px;bottom:90px;z-index:60;width:min(340px,calc(100vw - 40px));background:#fff;color:#222;border-radius:14px;overflow:hidden;box-shadow:0 12px 40px rgba(0,0,0,.28);font-size:15px}
.chat-panel[hidden]{display:none}
.chat-head{display:flex;justify-content:space-between;align-items:center;padding:14px 16px;background:var(--chat);color:#fff}
.chat-head button{background:none;border:0;color:inherit;font-size:24px;line-height:1;cursor:pointer}
.chat-lines{min-height:150px;max-height:300px;overflow:auto;padding:14px 16px}
.chat-line{margin:0 0 10px;padding:9px 12px;border-radius:12px;background:#f0efec;max-width:85%;line-height:1.4}
.chat-you{margin-left:auto;background:#dfe9e4}
.chat-form{display:flex;gap:8px;padding:12px;border-top:1px solid #e5e3df}
.chat-form input{flex:1;min-width:0;border:1px solid #8a8780;border-radius:8px;padding:9px 10px;font:inherit}
.chat-form button{border:0;border-radius:8px;padding:0 14px;background:var(--chat);color:#fff;font:inherit;font-weight:600;cursor:pointer}
`;
