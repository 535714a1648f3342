//! The sources as the architecture's facts need them: production code only, without comments and texts.

use std::path::Path;

use horo::files::{Disk as _, Kind, RealDisk};

/// A file of production code.
pub struct Source {
    /// Its path from the repository's root, such as `src/files/lock.rs`.
    pub path: String,
    /// Its module's path, such as `files`, `lock`; empty for the roots.
    pub module: Vec<String>,
    /// Its code; comments, texts and tests are blanked, lines keep their numbers.
    pub code: String,
    /// Its lines, without a test module at its end.
    pub n_lines: usize,
}

/// A name at the root of the library that a line of code reaches.
#[derive(Debug, PartialEq, Eq)]
pub struct Reach {
    /// The line, from 1.
    pub line: usize,
    /// The module at the root.
    pub root: String,
}

/// All production code, sorted by path. Modules behind `#[cfg(test)]` are left out, wherever they stand.
pub fn production(repository: &Path) -> Vec<Source> {
    let mut files = Vec::new();
    collect(repository, "src", &mut files);
    let tests: Vec<Tests> = files.iter().flat_map(|(path, text)| test_modules(path, text)).collect();
    let source = |(path, text): (String, String)| {
        let module = module_of(&path);
        let is_test = tests.iter().any(|tests| match tests {
            Tests::File(file) => *file == path,
            Tests::Module(prefix) => module.starts_with(prefix),
        });
        let kept = &text[..inline_tests(&text)];
        (!is_test).then(|| Source { n_lines: kept.lines().count(), code: code_only(kept), path, module })
    };
    files.into_iter().filter_map(source).collect()
}

/// The root modules that some code reaches by `crate::…`, also in groups, and by `super::…` out of its own module.
pub fn reaches(code: &str, module: &[String]) -> Vec<Reach> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::").filter(|&(at, _)| is_start(code, at)) {
        found.extend(heads(&code[at + "crate::".len()..]).into_iter().map(|root| (at, root)));
    }
    for (at, _) in code.match_indices("super::").filter(|&(at, _)| is_start(code, at)) {
        let rest = code[at..].trim_start_matches("super::");
        let n_up = (code.len() - at - rest.len()) / "super::".len();
        if n_up >= module.len() {
            found.extend(heads(rest).into_iter().map(|root| (at, root)));
        }
    }
    let line = |at: usize| code[..at].matches('\n').count() + 1;
    let mut found: Vec<Reach> =
        found.into_iter().map(|(at, root)| Reach { line: line(at), root: root.to_owned() }).collect();
    found.sort_by(|a, b| a.line.cmp(&b.line).then_with(|| a.root.cmp(&b.root)));
    found
}

fn collect(repository: &Path, folder: &str, files: &mut Vec<(String, String)>) {
    for name in RealDisk.list(&repository.join(folder)).unwrap() {
        let path = format!("{folder}/{name}");
        match RealDisk.kind(&repository.join(&path)).unwrap() {
            Some(Kind::Folder) => collect(repository, &path, files),
            _ if Path::new(&name).extension().is_some_and(|ending| ending == "rs") => {
                files.push((path.clone(), read(repository, &path)));
            }
            _ => {}
        }
    }
}

/// A text of the repository.
pub fn read(repository: &Path, path: &str) -> String {
    String::from_utf8(RealDisk.read(&repository.join(path), 1 << 24).unwrap()).unwrap()
}

fn module_of(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut module: Vec<String> = inner.split('/').map(str::to_owned).collect();
    if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        module.pop();
    }
    module
}

/// What a `#[cfg(test)] mod …;` leads to.
enum Tests {
    File(String),
    Module(Vec<String>),
}

fn test_modules(path: &str, text: &str) -> Vec<Tests> {
    let mut found = Vec::new();
    let mut lines = text.lines().map(str::trim);
    while let Some(line) = lines.next() {
        if line != "#[cfg(test)]" {
            continue;
        }
        let Some(mut item) = lines.next() else { break };
        let file = item.strip_prefix("#[path = \"").and_then(|rest| rest.strip_suffix("\"]"));
        if file.is_some() {
            item = lines.next().unwrap_or_default();
        }
        let Some(name) = item.split("mod ").nth(1).and_then(|rest| rest.strip_suffix(';')) else { continue };
        found.push(match file {
            Some(file) => Tests::File(format!("{}/{file}", path.rsplit_once('/').unwrap().0)),
            None => Tests::Module([module_of(path), vec![name.to_owned()]].concat()),
        });
    }
    found
}

/// Where the test module at a file's end begins.
fn inline_tests(text: &str) -> usize {
    let begins =
        |&(at, mark): &(usize, &str)| text[at + mark.len()..].trim_start().starts_with("mod tests {");
    text.match_indices("#[cfg(test)]").find(begins).map_or(text.len(), |(at, _)| at)
}

fn is_start(code: &str, at: usize) -> bool {
    !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
}

/// The first names of a path, or of every path in a group.
fn heads(path: &str) -> Vec<&str> {
    let Some(group) = path.strip_prefix('{') else { return vec![name(path)] };
    let mut depth = 0_usize;
    let mut heads = vec![name(group.trim_start())];
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => heads.push(name(group[at + 1..].trim_start())),
            _ => {}
        }
    }
    heads.retain(|head| !head.is_empty());
    heads
}

fn name(path: &str) -> &str {
    &path[..path.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(path.len())]
}

/// The code with comments and the insides of texts blanked.
pub fn code_only(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            '"' => string(rest),
            'r' if !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') => {
                raw_string(rest).unwrap_or(0)
            }
            '\'' => character(rest).unwrap_or(0),
            _ => 0,
        };
        if length == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.extend(rest[..length].chars().filter(|&c| c == '\n'));
            rest = &rest[length..];
        }
    }
    code
}

fn string(rest: &str) -> usize {
    let mut is_escaped = true;
    for (at, c) in rest.char_indices() {
        match c {
            '"' if !is_escaped => return at + 1,
            '\\' if !is_escaped => is_escaped = true,
            _ => is_escaped = false,
        }
    }
    rest.len()
}

fn raw_string(rest: &str) -> Option<usize> {
    let after = rest[1..].trim_start_matches('#');
    let n_marks = rest.len() - 1 - after.len();
    let end = format!("\"{}", "#".repeat(n_marks));
    let inner = after.strip_prefix('"')?;
    Some(rest.len() - inner.len() + inner.find(&end)? + end.len())
}

/// The length of a character literal; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let inner = &rest[1..];
    if inner.starts_with('\\') {
        return Some(1 + inner[2..].find('\'')? + 2 + 1);
    }
    let c = inner.chars().next()?;
    inner[c.len_utf8()..].starts_with('\'').then(|| 1 + c.len_utf8() + 1)
}
