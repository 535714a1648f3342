use std::io::Write as _;
use std::path::Path;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn docx(body: &str) -> Vec<u8> {
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\" xmlns:r=\"r\"><w:body>{body}</w:body></w:document>"
    );
    let rels = "<Relationships><Relationship Id=\"rId4\" Target=\"https://example.eu/?a=1&amp;b=2\" TargetMode=\"External\"/></Relationships>";
    let styles = "<w:styles><w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"a3\"><w:name w:val=\"Title\"/></w:style></w:styles>";
    let numbering = "<w:numbering><w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>";
    archive(&[
        ("word/document.xml", &document),
        ("word/_rels/document.xml.rels", rels),
        ("word/styles.xml", styles),
        ("word/numbering.xml", numbering),
    ])
}

#[test]
fn a_text_of_word_becomes_headings_paragraphs_lists_tables_and_links() {
    let bytes = docx(
        "<w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr><w:r><w:t>Заглавие</w:t></w:r></w:p>\
         <w:p><w:r><w:t xml:space=\"preserve\">Един </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>важен</w:t></w:r>\
         <w:del><w:r><w:t>стар</w:t></w:r></w:del><w:r><w:t xml:space=\"preserve\"> текст &amp; </w:t></w:r>\
         <w:hyperlink r:id=\"rId4\"><w:r><w:t>връзка</w:t></w:r></w:hyperlink></w:p>\
         <w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>Част</w:t></w:r></w:p>\
         <w:p><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>едно</w:t></w:r></w:p>\
         <w:tbl><w:tr><w:tc><w:p><w:r><w:t>а</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>",
    );
    assert_eq!(
        html(Path::new("x.docx"), &bytes).unwrap(),
        "<h1>Заглавие</h1>\n<p>Един <b>важен</b> текст &amp; <a href=\"https://example.eu/?a=1&amp;b=2\">връзка</a></p>\n\
         <h2>Част</h2>\n<ol>\n<li>едно</li>\n</ol>\n<table>\n<tr><td><p>а</p>\n</td></tr>\n</table>\n"
    );
}

#[test]
fn a_text_of_writer_becomes_the_same() {
    let content = "<office:document-content><office:automatic-styles><style:style style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
        <style:style style:name=\"P1\" style:parent-style-name=\"Title\"/></office:automatic-styles><office:body><office:text>\
        <text:p text:style-name=\"P1\">Заглавие</text:p><text:h text:outline-level=\"3\">Част</text:h>\
        <text:p>Един<text:s/><text:span text:style-name=\"T1\">важен</text:span> <text:a xlink:href=\"https://example.eu/\">текст</text:a><office:annotation><text:p>не</text:p></office:annotation></text:p>\
        <text:list><text:list-item><text:p>едно</text:p></text:list-item></text:list></office:text></office:body></office:document-content>";
    assert_eq!(
        html(Path::new("x.odt"), &archive(&[("content.xml", content)])).unwrap(),
        "<h1>Заглавие</h1>\n<h3>Част</h3>\n<p>Един <b>важен</b> <a href=\"https://example.eu/\">текст</a></p>\n<ul><li><p>едно</p>\n</li></ul>"
    );
}

fn refused(bytes: &[u8]) -> String {
    html(Path::new("x.docx"), bytes).unwrap_err().message
}

#[test]
fn archives_that_are_none_are_refused_with_a_reason() {
    assert!(refused(b"PK\x03\x04").contains("damaged"));
    assert!(refused(&archive(&[("word/other.xml", "")])).contains("no text"));
    let document = docx("<w:p/>");
    assert!(refused(&document[..document.len() / 2]).contains("damaged"));
}

#[test]
fn bombs_in_archives_end_at_once() {
    let zeros = "0".repeat(21_000_000);
    assert!(
        refused(&archive(&[("word/document.xml", &zeros)])).contains("larger"),
        "one part unpacks to 21 MB"
    );
    let names: Vec<String> = (0..10_001).map(|number| format!("l/{number}")).collect();
    let parts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    assert!(refused(&archive(&parts)).contains("larger"), "ten thousand files");
    assert!(refused(&docx(&"<w:p>".repeat(300))).contains("larger"), "depth");
    let attributes: Vec<String> = (0..300).map(|number| format!(" a{number}=\"1\"")).collect();
    let attributes = attributes.concat();
    assert!(refused(&docx(&format!("<w:p{attributes}/>"))).contains("larger"), "attributes");
    for document in [
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><x/>",
        "<x>&e;</x>",
        "<x><y></x>",
        "<x>",
    ] {
        assert!(refused(&archive(&[("word/document.xml", document)])).contains("damaged"), "{document}");
    }
}
