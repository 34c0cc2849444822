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
    box = element('section', '', { position: 'fixed', inset: '0', zIndex: '2147483647', overflow: 'auto', padding: '2rem',
      background: 'rgba(20, 20, 24, .96)', color: '#f4f4f4', font: '14px/1.5 ui-monospace, monospace', textAlign: 'left', direction: 'ltr' });
    box.id = 'sitegen-problems';
    box.setAttribute('role', 'alert');
    box.setAttribute('aria-label', 'The site has errors');
    var button = element('button', 'Show the page (Esc)', { font: 'inherit', padding: '.4rem .8rem', marginBottom: '1rem' });
    button.addEventListener('click', function () { closed = version; close(); });
    box.append(element('h1', 'The site has errors; below is the last good page', { font: '600 20px/1.4 system-ui, sans-serif', color: '#ff9d94', margin: '0 0 1rem' }), button);
    problems.forEach(function (problem) {
      var link = element(problem.editor ? 'a' : 'strong', problem.place, { color: '#9cd0ff', fontWeight: '600' });
      if (problem.editor) { link.href = problem.editor; }
      box.append(link, element('pre', problem.text, { whiteSpace: 'pre-wrap', color: 'inherit', background: 'none', border: '0', margin: '0 0 1rem', padding: '0' }));
    });
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
