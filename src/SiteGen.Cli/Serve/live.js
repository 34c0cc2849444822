// Added to pages by sitegen serve alone: shows a new build of the page, and its errors over the last good one.
(function () {
  'use strict';
  var tag = document.currentScript;
  var session = tag.dataset.session, page = tag.dataset.page, version = Number(tag.dataset.version);
  var place = 'sitegen-scroll ' + location.pathname;
  var events, box, closed;

  function element(name, text, styles) {
    var made = document.createElement(name);
    made.textContent = text;
    Object.assign(made.style, styles);
    return made;
  }

  function reload() {
    try { sessionStorage.setItem(place, scrollX + ' ' + scrollY); } catch (refused) { /* The browser's own memory has to do. */ }
    location.reload();
  }

  function scrollBack() {
    var kept;
    try { kept = sessionStorage.getItem(place); sessionStorage.removeItem(place); } catch (refused) { return; }
    if (kept) { scrollTo.apply(null, kept.split(' ').map(Number)); }
  }

  function close() {
    if (box) { box.remove(); box = undefined; }
  }

  function show(problems) {
    close();
    var card = element('div', '', { boxSizing: 'border-box', width: 'min(66rem, 100%)', margin: 'auto', padding: '1.5rem 1.75rem', borderRadius: '12px', borderTop: '5px solid #ff6b5e',
      background: '#17191f', color: '#eceef2', font: '14px/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace', boxShadow: '0 20px 60px rgba(0, 0, 0, .45)' });
    var head = element('div', '', { display: 'flex', flexWrap: 'wrap', gap: '.75rem 1.5rem', alignItems: 'center', justifyContent: 'space-between', margin: '0 0 1.25rem' });
    var button = element('button', 'Show the page (Esc)', { font: '600 14px/1 system-ui, sans-serif', padding: '.6rem .9rem', minHeight: '2.5rem', borderRadius: '8px', border: '1px solid #5b6270', background: '#262a33', color: '#eceef2', cursor: 'pointer', outlineColor: '#8ecbff' });
    button.addEventListener('click', function () { closed = version; close(); });
    head.append(element('h1', (problems.length === 1 ? '1 error' : problems.length + ' errors') + '; behind this is the last good page',
      { font: '650 19px/1.35 system-ui, sans-serif', color: '#ffb3ab', margin: '0', letterSpacing: '0' }), button);
    card.append(head);
    problems.forEach(function (problem) {
      var item = element('div', '', { borderTop: '1px solid #343946', padding: '1rem 0 .25rem' });
      var link = element(problem.editor ? 'a' : 'strong', problem.place, { color: '#8ecbff', fontWeight: '600', overflowWrap: 'anywhere' });
      if (problem.editor) { link.href = problem.editor; link.title = 'Open in the editor'; }
      item.append(link, element('pre', problem.text, { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', font: 'inherit', color: 'inherit', background: 'none', border: '0', margin: '.35rem 0 .75rem', padding: '0' }));
      card.append(item);
    });
    box = element('section', '', { position: 'fixed', inset: '0', zIndex: '2147483647', boxSizing: 'border-box', display: 'flex', overflow: 'auto', padding: 'clamp(.75rem, 4vw, 3rem)',
      background: 'rgba(12, 14, 18, .62)', backdropFilter: 'blur(1.5px)', textAlign: 'left', direction: 'ltr' });
    box.id = 'sitegen-problems';
    box.setAttribute('role', 'alertdialog');
    box.setAttribute('aria-label', 'The site has errors');
    box.append(card);
    document.body.append(box);
    button.focus({ preventScroll: true });
  }

  // The theme's files have their hash in their name: site.8bdd4e5008.css.
  function plain(path) { return path.replace(/\.[0-9a-f]{10}(?=\.css$)/, ''); }

  function swap(styles) {
    document.querySelectorAll('link[rel~="stylesheet"]').forEach(function (old) {
      var now = styles.find(function (style) { return plain(style.path) === plain(new URL(old.href).pathname); });
      if (!now || old.dataset.hash === now.hash) { return; }
      var link = old.cloneNode();
      link.dataset.hash = now.hash;
      link.href = now.path + '?' + now.hash;
      // The old one stays until the new one is there, so that the page is never bare.
      link.addEventListener('load', function () { old.remove(); });
      old.after(link);
    });
  }

  function hear(message) {
    var now = JSON.parse(message.data);
    if (now.session !== session || (page === '' && !now.problems)) { reload(); return; }
    if (page === '') { if (now.version > version) { reload(); } return; }
    if (now.problems) { version = now.version; if (closed !== version) { show(now.problems); } return; }
    if (now.page !== page) { reload(); return; }
    close();
    if (now.version > version) { swap(now.styles); version = now.version; }
  }

  // A browser has six connections for one host; a page that nobody sees leaves its own to others.
  function listen() {
    if (events) { events.close(); events = undefined; }
    if (document.visibilityState === 'visible') {
      events = new EventSource('/_sitegen/events?page=' + encodeURIComponent(location.pathname));
      events.onmessage = hear;
    }
  }

  addEventListener('load', scrollBack);
  addEventListener('pagehide', function () { if (events) { events.close(); } });
  addEventListener('pageshow', function (shown) { if (shown.persisted) { listen(); } });
  document.addEventListener('visibilitychange', listen);
  document.addEventListener('keydown', function (key) { if (key.key === 'Escape' && box) { closed = version; close(); } });
  listen();
})();
