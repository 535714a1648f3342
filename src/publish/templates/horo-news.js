/* <horo-news src="https://…/de/feed.json" count="5"><a href="https://…/de/">…</a></horo-news>
   Shows the newest articles of a feed. Loads that feed and nothing else, keeps nothing, reports nothing.
   Without script, or when the feed cannot be read, the link inside stays. */
(() => {
  const style = `
    :host { display: block; font: inherit; color: inherit; line-height: 1.5; }
    ul { list-style: none; margin: 0; padding: 0; }
    li { padding: .6em 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
    a { color: inherit; font-weight: 600; text-underline-offset: .15em; }
    a:focus-visible { outline: 2px solid; outline-offset: 2px; }
    time, small { display: block; font-size: .85em; opacity: .8; }`;
  const make = (name, text, set = {}) => Object.assign(document.createElement(name), { textContent: text }, set);
  const web = address => {
    try { return /^https?:$/.test(new URL(address).protocol) && address; } catch { return false; }
  };
  customElements.define("horo-news", class extends HTMLElement {
    static observedAttributes = ["src", "count"];
    #asked = 0;
    connectedCallback() { this.#load(); }
    attributeChangedCallback() { if (this.isConnected) this.#load(); }
    async #load() {
      const asked = ++this.#asked;
      try {
        const source = new URL(this.getAttribute("src"), document.baseURI);
        const answer = await fetch(source, { credentials: "omit", referrerPolicy: "no-referrer" });
        if (!answer.ok) return;
        const feed = await answer.json();
        if (asked === this.#asked) this.#show(feed);
      } catch { /* The link inside stays. */ }
    }
    #show(feed) {
      const count = Math.min(Math.max(parseInt(this.getAttribute("count"), 10) || 5, 1), 50);
      const list = make("ul", "", { lang: feed.language });
      const day = new Intl.DateTimeFormat(feed.language, { dateStyle: "long", timeZone: "UTC" });
      for (const item of (feed.items || []).slice(0, count)) {
        if (!web(item.url)) continue;
        const entry = make("li", "");
        entry.append(make("a", item.title, { href: item.url, lang: item.language }));
        const date = new Date(item.date_published);
        if (!isNaN(date)) entry.append(make("time", day.format(date), { dateTime: item.date_published.slice(0, 10) }));
        const note = item._horo && item._horo.machine_note;
        if (note) entry.append(make("small", note));
        list.append(entry);
      }
      if (!list.children.length) return;
      const root = this.shadowRoot || this.attachShadow({ mode: "open" });
      const funding = feed.description ? [make("small", feed.description, { lang: feed.language })] : [];
      root.replaceChildren(make("style", style), list, ...funding);
    }
  });
})();
