'use strict';
// The page reads without this. It ties words and ledger together under the pointer and the keyboard, and filters. It changes classes only, builds
// nothing word by word, reads no layout but where it has to scroll, and asks the network for nothing.
(() => {
  const $ = (id) => document.getElementById(id);
  const root = document.documentElement;
  const text = $('text');
  const list = document.querySelector('.lines');
  const help = $('help');
  const keys = $('keys');
  const wide = matchMedia('(min-width: 62rem)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const lines = list ? [...list.getElementsByClassName('line')] : [];
  const lineOf = new Map(lines.map((line) => [line.dataset.i, line]));
  let current = null;
  let followed = 0; // when the ledger may follow the text again

  root.classList.add('js');
  document.querySelectorAll('.tools, .filters, #tones').forEach((part) => { part.hidden = false; });

  // ---- words and their attributions: a piece of text names all of them, the one that it says most of last

  let pieces = null;
  const piecesOf = (number) => {
    if (!pieces) {
      pieces = new Map();
      for (const piece of text.querySelectorAll('[data-a]')) {
        for (const token of piece.dataset.a.split(' ')) {
          const to = token.slice(0, -1);
          if (!pieces.has(to)) pieces.set(to, []);
          pieces.get(to).push([piece, token.slice(-1)]);
        }
      }
    }
    return pieces.get(number) || [];
  };

  const candidates = (piece) => {
    const tokens = piece.dataset.a.split(' ');
    const last = tokens[tokens.length - 1];
    const same = last.endsWith('t') ? [last] : tokens.filter((token) => token.endsWith(last.slice(-1)));
    return same.map((token) => token.slice(0, -1));
  };

  const painter = () => {
    let painted = [];
    const paint = (element, name) => {
      element.classList.add(name);
      painted.push([element, name]);
    };
    return {
      clear() {
        for (const [element, name] of painted) element.classList.remove(name);
        painted = [];
      },
      words(number, state, only = 'tcsn') {
        for (const [piece, role] of piecesOf(number)) if (only.includes(role)) paint(piece, state + '-' + role);
      },
      line(number, name) {
        if (lineOf.has(number)) paint(lineOf.get(number), name);
      },
    };
  };

  const hot = painter();
  const on = painter();
  let pointed = '';
  const point = (numbers) => {
    if (numbers.join() === pointed) return;
    pointed = numbers.join();
    hot.clear();
    for (const number of numbers) {
      hot.words(number, 'hot');
      hot.line(number, 'hot');
    }
  };

  // ---- to where it stands

  const move = (scroller, by) => {
    const smooth = !calm.matches && Math.abs(by) < 1.5 * innerHeight;
    scroller.scrollBy({ top: by, behavior: smooth ? 'smooth' : 'instant' });
  };

  const showWords = (number) => {
    const mark = $('t' + number);
    if (!mark) return;
    const place = () => mark.getBoundingClientRect().top;
    const bottom = innerHeight * (wide.matches ? 0.85 : 0.5);
    if (place() > innerHeight * 0.08 && place() < bottom) return;
    move(window, place() - innerHeight * 0.3);
  };

  const showLine = (number) => {
    const line = lineOf.get(number);
    if (!line || !wide.matches) return;
    const box = list.getBoundingClientRect();
    const at = line.getBoundingClientRect();
    const bottom = Math.min(box.bottom, innerHeight); // above the fold the list reaches below the window
    if (at.top < box.top || at.bottom > bottom) move(list, at.top - box.top - (bottom - box.top) * 0.2);
  };

  // ---- the selected attribution

  const paint = () => {
    on.words(current, 'on');
    for (const outer of lineOf.get(current).dataset.up.split(' ')) on.words(outer, 'up', 'cs');
  };

  const select = (number, focus) => {
    on.clear();
    if (current) lineOf.get(current).removeAttribute('aria-current');
    current = lineOf.has(number) ? number : null;
    if (!current) {
      $('peek').hidden = true;
      return;
    }
    const line = lineOf.get(current);
    paint();
    line.setAttribute('aria-current', 'true');
    followed = performance.now() + 1200;
    showWords(current);
    showLine(current);
    $('peek').hidden = false;
    $('peek').firstElementChild.replaceChildren(line.cloneNode(true));
    if (focus) (wide.matches ? line.querySelector('.to') : $('t' + current)).focus({ preventScroll: true });
    try {
      history.replaceState(null, '', '#a' + current);
    } catch (e) {
      // some browsers keep the address of a file as it is; nothing hangs on it
    }
  };

  const step = (by, focus) => {
    const shown = lines.filter((line) => !line.hidden);
    if (!shown.length) return;
    const at = shown.findIndex((line) => line.dataset.i === current);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
    select(shown[next].dataset.i, focus);
  };

  const selecting = () => !getSelection().isCollapsed; // somebody is copying words

  text.addEventListener('click', (event) => {
    const piece = event.target.closest('[data-a]');
    if (!piece || (selecting() && !event.target.closest('.n'))) return;
    event.preventDefault();
    const numbers = candidates(piece).filter((number) => !lineOf.get(number).hidden);
    if (numbers.length) select(numbers[(numbers.indexOf(current) + 1) % numbers.length]);
  });

  const toLine = /^#[at]\d+$/;
  const fromLine = (event) => {
    const link = event.target.closest('a[href^="#"]');
    const line = event.target.closest('.line');
    if (!line || (selecting() && !link) || (link && !toLine.test(link.getAttribute('href')))) return;
    event.preventDefault();
    const number = link ? link.getAttribute('href').slice(2) : line.dataset.i;
    if (lineOf.get(number).hidden) showAll(); // what leads out of the filter lifts it
    select(number);
  };

  text.addEventListener('mouseover', (event) => {
    const piece = event.target.closest('[data-a]');
    point(piece ? candidates(piece) : []);
  });
  text.addEventListener('mouseleave', () => point([]));
  if (list) {
    list.addEventListener('click', fromLine);
    list.addEventListener('mouseover', (event) => {
      const line = event.target.closest('.line');
      point(line ? [line.dataset.i] : []);
    });
    list.addEventListener('mouseleave', () => point([]));
  }
  $('peek').addEventListener('click', fromLine);
  $('previous').addEventListener('click', () => step(-1));
  $('next').addEventListener('click', () => step(1));
  $('close').addEventListener('click', () => select(null));

  // ---- the ledger follows the text, unless somebody is at work in it

  if (list) {
    const watch = new IntersectionObserver((seen) => {
      const first = seen.filter((entry) => entry.isIntersecting).pop();
      if (first && wide.matches && performance.now() > followed && !list.matches(':hover, :focus-within')) showFollowing(first.target.dataset.first);
    }, { rootMargin: '-15% 0px -75% 0px' });
    const showFollowing = (number) => {
      const line = lineOf.get(number);
      if (!line.hidden) move(list, line.getBoundingClientRect().top - list.getBoundingClientRect().top);
    };
    text.querySelectorAll('[data-first]').forEach((block) => watch.observe(block));
  }

  // ---- filters

  const filters = ['find', 'by-source', 'by-kind', 'by-flag', 'by-confidence'].map($);
  const [find, bySource, byKind, byFlag, byConfidence] = filters;
  const mix = [...document.querySelectorAll('.mix li[data-t]')];
  const bar = [...document.querySelectorAll('.bar > rect')];
  const bare = (words) => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  let haystacks = null;

  // how every piece looks when all is shown: the class names that it came with
  let came = null;
  const looks = () => {
    if (!came) {
      on.clear();
      point([]);
      came = new Map([...text.querySelectorAll('[data-a]')].map((piece) => [piece, piece.className]));
    }
    return came;
  };

  // what stands beside a piece, whatever element a time or the evidence of a check has around it
  const beside = (piece, way, end) => {
    let at = piece;
    while (!at[way] && at.parentElement.matches('.w, .q, .m, .o')) at = at.parentElement;
    at = at[way];
    while (at && at.nodeType === 1 && at.matches('.w, .q, .m, .o') && at[end]) at = at[end];
    return at && at.nodeType === 1 && at.matches('.k') ? beside(at, way, end) : at;
  };

  // how it looks when some are filtered out: their parts go, and of the brackets those stay that a shown content begins or ends with
  const lookOf = (look, piece, shown) => {
    const left = piece.dataset.a.split(' ').filter((token) => shown.has(token.slice(0, -1)));
    const contents = left.filter((token) => token.endsWith('t'));
    const reaches = (one) => (one && one.dataset && one.dataset.a ? one.dataset.a.split(' ') : []);
    const innermost = piece.dataset.a.split(' ').filter((token) => token.endsWith('t')).pop();
    const edge = (one) => contents.some((token) => !reaches(one).includes(token));
    const kept = look.split(' ').filter((name) => {
      if ('scvh'.includes(name)) return left.some((token) => token.endsWith(name));
      if (name === 'b') return edge(beside(piece, 'previousSibling', 'lastChild'));
      if (name === 'e') return edge(beside(piece, 'nextSibling', 'firstChild'));
      return name === 'n' || (name === 'u' && left.includes(innermost));
    });
    if (contents.length) kept.push('t' + Math.min(3, contents.length));
    if (kept[0] === 'n' && !left.some((token) => token.endsWith('n'))) kept.push('away');
    return kept.join(' ');
  };

  const filter = () => {
    const words = bare(find.value.trim());
    if (words && !haystacks) haystacks = new Map(lines.map((line) => [line, bare(line.textContent)]));
    const [by, source] = [bySource.value.slice(0, 1), bySource.value.slice(2)];
    const least = Number(byConfidence.value);
    const shown = new Set();
    for (const line of lines) {
      const data = line.dataset;
      const fits = (!source || (by === 't' ? data.t : data.s) === source) && (!byKind.value || data.k === byKind.value)
          && (!byFlag.value || data.f.split(' ').includes(byFlag.value)) && Number(data.c) >= least && (!words || haystacks.get(line).includes(words));
      line.hidden = !fits;
      if (fits) shown.add(data.i);
    }
    const all = shown.size === lines.length;
    on.clear();
    point([]);
    for (const [piece, look] of looks()) {
      const wanted = all ? look : lookOf(look, piece, shown);
      if (piece.className !== wanted) piece.className = wanted;
    }
    $('shown').textContent = all ? lines.length + (lines.length === 1 ? ' attribution' : ' attributions') : shown.size + ' of ' + lines.length + ' shown';
    $('clear').hidden = filters.every((one) => !one.value);
    const type = bySource.value.startsWith('t:') ? source : null;
    for (const part of mix) part.firstElementChild.setAttribute('aria-pressed', String(part.dataset.t === type));
    for (const part of bar) part.classList.toggle('dim', Boolean(type) && part.dataset.t !== type);
    if (current && !shown.has(current)) select(null);
    else if (current) paint();
  };

  const showAll = () => {
    filters.forEach((one) => { one.value = ''; });
    filter();
  };

  if (list) {
    let waiting = 0;
    find.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 120);
    });
    filters.slice(1).forEach((one) => one.addEventListener('change', filter));
    $('clear').addEventListener('click', () => {
      showAll();
      find.focus();
    });
    const alone = (type) => {
      bySource.value = bySource.value === 't:' + type ? '' : 't:' + type;
      filter();
    };
    for (const part of bar) if (part.dataset.t) part.addEventListener('click', () => alone(part.dataset.t));
    for (const part of mix) {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = 'Show these alone';
      button.append(...part.childNodes);
      part.append(button);
      button.addEventListener('click', () => alone(part.dataset.t));
    }
    // a browser that goes back to the page keeps what was chosen
    if (filters.some((one) => one.value)) filter();
  }

  // ---- who and what: the mentions of one entity show in the text while it is chosen

  const cards = new Map([...document.querySelectorAll('.cards > li')].map((card) => [card.dataset.m, card]));
  let chosen = null;
  const choose = (number) => {
    for (const one of [chosen, number]) {
      if (!cards.has(one)) continue;
      for (const mention of text.getElementsByClassName('m' + one)) mention.classList.toggle('on-m', one === number);
      cards.get(one).querySelector('button').setAttribute('aria-pressed', String(one === number));
    }
    chosen = number;
  };
  for (const [number, card] of cards) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Mark';
    button.title = 'Mark its mentions in the text';
    button.setAttribute('aria-pressed', 'false');
    card.firstElementChild.append(' ', button);
    button.addEventListener('click', () => choose(chosen === number ? null : number));
    card.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#"]');
      const to = link ? link.getAttribute('href') : '';
      if (to.startsWith('#m')) choose(number); // and the browser goes there
      if (!toLine.test(to)) return;
      event.preventDefault();
      if (lineOf.get(to.slice(2)).hidden) showAll();
      select(to.slice(2), true);
    });
  }

  // ---- tools and keys

  // words of tone say what they are to who points at them, unless their marks are off
  const titled = [...text.querySelectorAll('.o')].map((one) => [one, one.title]);
  const titles = () => {
    const off = root.matches('.plain, .untoned');
    for (const [one, title] of titled) one.title = off ? '' : title;
  };
  const tones = () => {
    if (!$('tones')) return;
    const off = root.classList.toggle('untoned');
    $('tones').setAttribute('aria-pressed', String(!off));
    titles();
  };
  if ($('tones')) $('tones').addEventListener('click', tones);
  const marks = () => {
    const plain = root.classList.toggle('plain');
    $('marks').setAttribute('aria-pressed', String(!plain));
    titles();
  };
  $('marks').addEventListener('click', marks);
  $('help-open').addEventListener('click', () => help.showModal());
  $('help-close').addEventListener('click', () => help.close());
  help.addEventListener('click', (event) => {
    if (event.target === help) help.close(); // beside it
  });

  const actions = { j: () => step(1, true), k: () => step(-1, true), m: marks, t: tones, '?': () => help.showModal(), '/': () => list && find.focus() };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    if (event.key === 'Escape') {
      if (event.target === find && !find.value) find.blur();
      else if (event.target !== find) {
        select(null);
        choose(null);
      }
      return;
    }
    if (event.target === find && event.key === 'Enter') {
      step(1, true);
      return;
    }
    if (event.target.closest('input, select, textarea') || !keys.checked || !actions[event.key]) return;
    event.preventDefault();
    actions[event.key]();
  });

  const named = /^#[at](\d+)$/.exec(location.hash);
  if (named) select(named[1]);
})();
