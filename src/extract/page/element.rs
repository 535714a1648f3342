//! What the elements of a page are to somebody who reads it.

/// How an element takes part in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Nothing in it is text: scripts, drawings, fields of a form.
    Skipped,
    /// It begins and ends a block.
    Block,
    /// It stands inside a block.
    Inline,
    /// A line break.
    Break,
}

/// How an element takes part.
pub(super) fn part(tag: &str) -> Part {
    match tag {
        "script" | "style" | "noscript" | "template" | "iframe" | "object" | "embed" | "svg" | "canvas"
        | "audio" | "video" | "map" | "head" | "title" | "button" | "select" | "textarea" | "input"
        | "option" | "datalist" | "progress" | "meter" | "frameset" | "noframes" | "rp" | "rt" | "applet"
        | "dialog" => Part::Skipped,
        "br" => Part::Break,
        "p" | "div" | "section" | "article" | "main" | "header" | "footer" | "aside" | "nav" | "h1"
        | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "li" | "menu" | "dir" | "dl" | "dt" | "dd"
        | "blockquote" | "pre" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th" | "caption"
        | "figure" | "figcaption" | "form" | "fieldset" | "legend" | "address" | "center" | "details"
        | "summary" | "hr" | "body" | "html" | "hgroup" | "search" | "listing" | "xmp" | "plaintext"
        | "picture" | "amp-img" => Part::Block,
        _ => Part::Inline,
    }
}
