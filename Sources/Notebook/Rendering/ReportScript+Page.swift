/// What the script adds to the table of contents.
extension ReportScript {
  /// The entry of the section that is being read is the current one, and stays in sight.
  static let contents = #"""
    {
    const nav = document.querySelector(".toc"), links = [...nav.querySelectorAll("a")]
    const heads = links.map(link => document.getElementById(link.getAttribute("href").slice(1)))
    let current
    const follow = () => {
      const isEnd = innerHeight + scrollY > document.documentElement.scrollHeight - 9
      const isRead = head => isEnd || head.getBoundingClientRect().top < innerHeight / 3
      const link = links[heads.findLastIndex(isRead)]
      if (link == current) return
      current?.removeAttribute("aria-current")
      current = link
      link?.setAttribute("aria-current", "true")
      nav.scrollTop = link?.offsetTop - nav.clientHeight / 2
    }
    const observer = new IntersectionObserver(follow, {rootMargin: "0px 0px -66%"})
    heads.forEach(head => observer.observe(head))
    new IntersectionObserver(follow, {threshold: [0, 1]}).observe(document.querySelector(".stamp"))
    }
    """#

  /// A field over the contents: the places that hold every word of it, each with what stands around.
  static let search = #"""
    {
    const nav = document.querySelector(".toc"), list = nav.querySelector("ol"), places = []
    const {search: label, found} = nav.dataset
    const field = make("input", {type: "search", placeholder: label, ariaLabel: label})
    const status = make("span", {role: "status"}), results = make("ol", {className: "found"})
    list.before(field, status, results)
    let title
    for (const node of document.querySelectorAll("main :is(h2,h3,h4,h5,h6,p,li,figcaption,td)")) {
      if (node.querySelector("p,li") || node.closest("details")) continue
      const text = node.textContent.replace(/[#↩\ufe0e\s]+$/, "")
      if (node.tagName > "H" && node.tagName < "I") title = text
      node.id ||= "place:" + places.length
      places.push({node, text, title, words: plain(text)})
    }
    field.oninput = () => {
      const terms = plain(field.value).match(/\S+/g)
      const hits = places.filter(({words}) => terms?.every(term => words.includes(term)))
      list.hidden = terms
      status.textContent = terms ? found.replace("#", hits.length) : ""
      results.replaceChildren(...hits.slice(0, 30).map(({node, text, title, words}) => {
        const start = Math.max(0, words.indexOf(terms[0]) - 30)
        const link = make("a", {href: "#" + node.id}, title ?? label)
        return make("li", {}, link, make("small", {dir: "auto"}, "…", text.slice(start, start + 90)))
      }))
    }
    }
    """#
}
