// The search of the theme, with four changes: the index is fetched when the
// reader reaches for it, a question is put in words of the index, what has
// the words of the question side by side comes first, and it works in a page
// that was opened as a file.
{
  const SETUP = 0, QUERY = 2, RESULT = 3;
  const END = "〇"; // stands for the character that the theme drops
  const HAN = /\p{sc=Han}+/gu;
  const WORD = /[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/gu;
  const words = new Set(); // all Chinese words of the site, as jieba cut them
  const rarity = new Map(); // how much more a word tells than a common one
  const texts = new Map(); // what is at each address, one space between words
  let asked = ""; // what the reader wants to know

  // Resolves when the reader goes to the search, or came with a question or
  // from an answer, whose words are marked.
  const wanted = new Promise((resolve) => {
    const given = new URLSearchParams(location.search);
    const early = document.activeElement?.name === "query";
    if (early || given.has("q") || given.has("h")) resolve();
    addEventListener("focusin", ({ target }) => {
      if (target.name === "query") resolve();
    });
  });

  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    this.isIndex = String(url).endsWith("/search_index.json");
    return open.call(this, method, url, ...rest);
  };
  XMLHttpRequest.prototype.send = async function (body) {
    if (this.isIndex) await wanted;
    send.call(this, body);
  };

  // Cut a run into as few words as possible, and leave out what is in none.
  function cut(run) {
    const best = [{ cost: 0, found: [] }];
    for (let end = 1; end <= run.length; end++) {
      const { cost, found } = best[end - 1];
      best[end] = { cost: cost + 100, found };
      for (let start = Math.max(0, end - 8); start < end; start++) {
        const word = run.slice(start, end);
        const sum = best[start].cost + (word.length > 1 ? 2 : 3);
        if (words.has(word) && sum < best[end].cost)
          best[end] = { cost: sum, found: [...best[start].found, word] };
      }
    }
    return best[run.length].found.join(" ") || run;
  }

  // A dotted name that nothing begins with is asked for part by part.
  function parts(name) {
    const begun = name.toLowerCase();
    const known = [...rarity.keys()].some((word) => word.startsWith(begun));
    return known ? name : name.split(".").filter(Boolean);
  }

  // The theme drops the last character of a run of Chinese, reads "-9" as
  // "not 9", and takes each word for the beginning of any other.
  function rewrite(question) {
    return question
      .replace(HAN, (run) => ` ${cut(run)} `)
      .replace(/[^\p{L}\p{N}_.]+/gu, " ")
      .trim()
      .split(" ")
      .flatMap(parts)
      .map((word, place, all) => {
        if (words.has(word))
          return word.length > 1 ? word + END : `${word}^1`;
        // "^" asks for this very word; the last may still be unfinished.
        const whole = place < all.length - 1 || word.length < 3;
        const weight = rarity.get(word.toLowerCase());
        return whole || weight ? `${word}^${weight ?? 1}` : word;
      })
      .join(" ");
  }

  // All words of a text in a row, each Chinese character one of them.
  function row(text) {
    const plain = text.replace(/<[^>]+>|&#?\w+;/g, " ").toLowerCase();
    return ` ${(plain.match(/\p{sc=Han}|[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  }

  // Two words that stand side by side in few places, or in none, tell the
  // most. A place that has all such pairs of the question counts nine times.
  function rank(items) {
    const all = row(asked).trim().split(" ");
    const pairs = all.slice(1).map((word, i) => ` ${all[i]} ${word} `);
    const weights = pairs.map((pair) => {
      const count = [...texts.values()].filter((t) => t.includes(pair)).length;
      return Math.log2(1 + texts.size / (count || 1));
    });
    const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
    for (const places of items) {
      for (const place of places) {
        const text = texts.get(place.location) ?? "";
        const has = weights.filter((_, i) => text.includes(pairs[i]));
        place.score *= 1 + 8 * (sum(has) / (sum(weights) || 1)) ** 2;
      }
      places.sort((a, b) => b.score - a.score);
    }
    items.sort(([a], [b]) => b.score - a.score);
  }

  // A word that is in few places says more of where to go than the others.
  function learn(docs) {
    const places = new Map();
    for (const { location, title, text } of docs) {
      const all = `${title} ${text}`;
      texts.set(location, row(all));
      for (const run of all.match(HAN) ?? []) words.add(run);
      for (const word of new Set(all.toLowerCase().match(WORD)))
        places.set(word, (places.get(word) ?? 0) + 1);
    }
    for (const [word, count] of places)
      rarity.set(word, Math.max(1, Math.round(Math.log2(docs.length / count))));
  }

  function prepare(message) {
    if (message?.type === SETUP && message.data.docs) learn(message.data.docs);
    if (message?.type === QUERY && typeof message.data === "string") {
      asked = message.data;
      return { ...message, data: rewrite(asked) };
    }
    return message;
  }

  // A page that was opened as a file may start no worker; a frame will do.
  class Frame extends EventTarget {
    constructor(script) {
      super();
      const frame = document.createElement("iframe");
      frame.hidden = true;
      this.ready = new Promise((resolve) => {
        frame.addEventListener("load", () => resolve(frame.contentWindow));
      });
      globalThis.IFrameWorker = Frame; // the theme's worker looks for it
      document.documentElement.append(frame);
      const inside = frame.contentDocument;
      inside.open();
      frame.contentWindow.postMessage = (data) =>
        this.dispatchEvent(new MessageEvent("message", { data }));
      frame.contentWindow.importScripts = (...files) =>
        files.reduce((before, src) => before.then(() => new Promise((done) => {
          const element = inside.createElement("script");
          Object.assign(element, { src, onload: done });
          inside.body.append(element);
        })), Promise.resolve());
      inside.write(`<body><script src="${script}"></script></body>`);
      inside.close();
    }

    async postMessage(data) {
      const inside = await this.ready;
      inside.dispatchEvent(new inside.MessageEvent("message", { data }));
    }
  }

  if (location.protocol === "file:") globalThis.Worker = Frame;
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    return post.call(this, prepare(message), ...rest);
  };
  const listen = Worker.prototype.addEventListener;
  Worker.prototype.addEventListener = function (kind, then, ...rest) {
    return listen.call(this, kind, (event) => {
      if (event.data?.type === RESULT) rank(event.data.data.items);
      then(event);
    }, ...rest);
  };
}
