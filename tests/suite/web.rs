//! Articles from the web, through the real command and a server of this machine.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use horo::files::{Disk as _, RealDisk};

use crate::project::{ID, Project, Told};

/// A site on the loopback: what each path answers can be changed while it runs.
struct Site {
    address: SocketAddr,
    pages: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Site {
    fn start() -> Site {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let site = Site { address, pages: Arc::default(), asked: Arc::default() };
        let (pages, asked) = (Arc::clone(&site.pages), Arc::clone(&site.asked));
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (pages, asked) = (Arc::clone(&pages), Arc::clone(&asked));
                std::thread::spawn(move || answer(stream, &pages, &asked));
            }
        });
        site
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// Lets a path answer with these headers and this body.
    fn put(&self, path: &str, status: &str, headers: &str, body: &[u8]) {
        let head = format!(
            "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        self.pages.lock().unwrap().insert(path.to_owned(), [head.as_bytes(), body].concat());
    }

    fn page(&self, path: &str, html: &str) {
        self.put(path, "200 OK", "Content-Type: text/html; charset=utf-8\r\nDate: Fri, 17 Nov 2023 12:00:00 GMT\r\nETag: \"1\"\r\n", html.as_bytes());
    }

    fn project(&self, settings: &str) -> Project {
        let project = Project::translated(&["de"]);
        let with = project.text("horo.toml")
            + &format!("\n[fetch]\nallow_private = [\"{}\"]\n{settings}", self.address);
        project.write("horo.toml", &with);
        project
    }
}

fn answer(mut stream: TcpStream, pages: &Mutex<BTreeMap<String, Vec<u8>>>, asked: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).map_or(true, |read| read == 0) {
            return;
        }
    }
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    asked.lock().unwrap().push(head);
    let missing = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_vec();
    let answer = pages.lock().unwrap().get(&path).cloned().unwrap_or(missing);
    let _ = stream.write_all(&answer);
}

const PATH: &str = "/news/17";
const PAGE: &str = "input/2023-11-17-sreshta-na-partnyorite-v-haskovo.html";
const BESIDE: &str = "input/2023-11-17-sreshta-na-partnyorite-v-haskovo.toml";

fn article(first: &str, around: &str) -> String {
    format!(
        "<!doctype html><html lang=bg><head><title>Среща на партньорите в Хасково | Община</title></head><body><nav><a href=/>Начало</a> {around}</nav>\
         <article><h1>Среща на партньорите в Хасково</h1><p class=date>17.11.2023 г.</p><p>{first}</p>\
         <figure><img src=/a.png alt='Участници пред читалището' width=400 height=300><figcaption>Пред читалището. Снимка: Мария Стоянова</figcaption></figure>\
         <p>Срещата продължи два дни и завърши с посещение на три социални предприятия в областта, <a href='/proekt'>описани тук</a>.</p></article>\
         <footer>Реклама {around}</footer></body></html>"
    )
}

const FIRST: &str =
    "Партньорите по проекта се събраха в Хасково, за да обсъдят следващите стъпки на съвместната си работа.";

fn picture() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(400, 300).write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn add(project: &Project, site: &Site) -> Told {
    project.horo(&["add", &site.url(PATH)])
}

#[test]
fn a_page_is_kept_as_served_with_where_it_came_from_and_its_pictures() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    site.put("/a.png", "200 OK", "Content-Type: image/png\r\n", &picture());
    let project = site.project("");
    let told = add(&project, &site);
    assert_eq!(told.code, Some(0), "{told:?}");
    for shown in ["Среща на партньорите в Хасково", "2023-11-17", "Bulgarian", "2 paragraphs, 1 picture"]
    {
        assert!(told.stderr.contains(shown), "{shown}: {}", told.stderr);
    }
    assert_eq!(project.text(PAGE), article(FIRST, ""));
    let beside = project.text(BESIDE);
    for line in [
        site.url(PATH),
        "retrieved = \"2023-11-17T12:00:00Z\"".into(),
        "etag = '\"1\"'".into(),
        "credit = \"Мария Стоянова\"".into(),
        "width = 400".into(),
    ] {
        assert!(beside.contains(&line), "{line}: {beside}");
    }
    assert_eq!(project.bytes("input/2023-11-17-sreshta-na-partnyorite-v-haskovo/1.png"), picture());
    let run = project.horo(&["run"]);
    let source = project.text("locales/bg/news/2023-11-17-sreshta-na-partnyorite-v-haskovo.ftl");
    assert!(
        source.contains("alt-")
            && source.contains("caption-")
            && source.contains("Участници пред читалището"),
        "{run:?}\n{source}"
    );
}

#[test]
fn a_page_that_only_changed_its_furniture_makes_no_new_version() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, "реклама 1"));
    let project = site.project("");
    add(&project, &site);
    let before = project.tree("input");
    site.page(PATH, &article(FIRST, "реклама 2, обновена в 12:30"));
    let told = add(&project, &site);
    assert!(told.stderr.contains("nothing new"), "{told:?}");
    assert_eq!(project.tree("input"), before);
    site.put(PATH, "304 Not Modified", "", b"");
    assert!(add(&project, &site).stderr.contains("nothing new"));
    assert!(site.asked.lock().unwrap().last().unwrap().to_lowercase().contains("if-none-match: \"1\""));
}

#[test]
fn a_changed_article_is_taken_and_what_the_officer_corrected_stays() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    let project = site.project("");
    add(&project, &site);
    let mine = "[correct]\ntitle = \"Работна среща в Хасково\" # по-точно\ndate = \"2023-11-16\"\ndrop = [\"Срещата продължи два\"]\n";
    project.edit(BESIDE, "[correct]\n", mine);
    let changed = article(&FIRST.replace("следващите", "бъдещите"), "");
    site.page(PATH, &changed);
    let told = add(&project, &site);
    assert!(told.stderr.contains("the article changed"), "{told:?}");
    assert!(told.stderr.contains("Работна среща") && told.stderr.contains("2023-11-16"), "{told:?}");
    assert!(project.text(BESIDE).contains(mine));
    assert_eq!(project.text(PAGE), changed);
    project.horo(&["run"]);
    let source = project.text("locales/bg/news/2023-11-16-rabotna-sreshta-v-haskovo.ftl");
    assert!(source.contains("бъдещите") && !source.contains("Срещата продължи"), "{source}");
}

#[test]
fn what_was_left_out_and_every_doubt_is_shown() {
    let site = Site::start();
    let page = article(FIRST, "").replace("17.11.2023 г.", "").replace(
        "</article>",
        "<div class=related><p>Прочетете още: Ремонт на улиците в града започва през пролетта</p></div></article>",
    );
    let (bytes, ..) = encoding_rs::WINDOWS_1251.encode(&page);
    site.put(PATH, "200 OK", "Content-Type: text/html; charset=utf-8\r\n", &bytes);
    let told = add(&site.project(""), &site);
    for shown in [
        "left out",
        "Прочетете още: Ремонт",
        "it is windows-1251",
        "no date was found",
        "horo does not guess",
    ] {
        assert!(told.stderr.contains(shown), "{shown}: {}", told.stderr);
    }
}

#[test]
fn what_is_no_article_never_takes_the_place_of_a_good_one() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    let project = site.project("");
    add(&project, &site);
    let before = project.tree("input");
    let login = "<h1>Вход в системата</h1><form><p>Моля, въведете потребителско име и парола, за да продължите към страницата.</p><input name=u><input type=password></form>";
    let cookies = "<h1>Бисквитки</h1><p>Този сайт използва бисквитки, за да подобри вашето преживяване. Моля, приемете бисквитките, за да продължите.</p>";
    let gone = "<title>404</title><h1>Страницата не е намерена</h1><p>Търсената от вас страница е преместена или вече не съществува на този адрес.</p>";
    let other =
        article("Съвсем друг текст за ремонта на пътищата в общината, който няма нищо общо с предишния.", "")
            .replace("Среща на партньорите в Хасково", "Ремонт на улици")
            .replace("Срещата продължи два дни", "Ремонтът продължи два месеца");
    for page in [login, cookies, gone, "<p>", &other] {
        site.page(PATH, &format!("<html lang=bg><body>{page}"));
        let told = add(&project, &site);
        assert!(told.stderr.contains("not taken"), "{page}: {told:?}");
        assert_eq!(project.tree("input"), before, "{page}");
    }
    for status in ["404 Not Found", "403 Forbidden", "500 Internal Server Error"] {
        site.put(PATH, status, "Content-Type: text/html\r\n", article(FIRST, "").as_bytes());
        let told = add(&project, &site);
        assert_eq!((told.code, project.tree("input") == before), (Some(6), true), "{told:?}");
    }
}

#[test]
fn feeds_bring_what_is_new_and_a_dead_one_stops_nothing() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    let rss = format!(
        "<rss version=\"2.0\"><channel><title>Н</title><item><title>Среща</title><link>{}</link></item></channel></rss>",
        site.url(PATH)
    );
    site.put("/rss", "200 OK", "Content-Type: application/rss+xml\r\n", rss.as_bytes());
    let map = format!(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>{}</loc></url></urlset>",
        site.url(PATH)
    );
    site.put("/map", "200 OK", "Content-Type: application/xml\r\n", map.as_bytes());
    let feeds = ["/dead", "/map", "/rss"].map(|path| format!("[[feed]]\nurl = \"{}\"\n", site.url(path)));
    let project = site.project(&feeds.concat());
    let dry = project.horo(&["run", "--dry-run"]);
    assert_eq!(dry.stderr.matches(&format!("Would fetch: {}\n", site.url(PATH))).count(), 1, "{dry:?}");
    assert!(dry.stderr.contains("correct it under [[feed]]"), "what to do with the dead one: {dry:?}");
    assert!(!project.path(PAGE).exists(), "a dry run brings nothing");
    let run = project.horo(&["run"]);
    assert!(
        run.stderr.contains("could not be looked into") && run.stderr.contains("New in the feeds"),
        "{run:?}"
    );
    assert!(project.path(&format!("output/current/de/{ID}/index.html")).exists(), "the run went on");
    assert!(project.path(PAGE).exists());
    let asked =
        site.asked.lock().unwrap().iter().filter(|head| head.contains(&format!("GET {PATH} "))).count();
    assert_eq!(asked, 1, "two feeds name it");
    RealDisk.remove_file(&project.path(PAGE)).unwrap();
    RealDisk.remove_file(&project.path(BESIDE)).unwrap();
    project.horo(&["run"]);
    assert!(!project.path(PAGE).exists(), "what somebody deleted does not come back");
}

#[test]
fn a_page_with_a_list_is_read_with_the_selector_of_the_settings() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    site.page(
        "/news",
        &format!("<nav><a href=/>x</a></nav><ul class=list><li><a href='{PATH}'>Среща</a></ul>"),
    );
    let project = site.project(&format!("[[feed]]\nurl = \"{}\"\nlinks = \".list a\"\n", site.url("/news")));
    let run = project.horo(&["run"]);
    assert!(project.path(PAGE).exists(), "{run:?}");
}

#[test]
fn a_recipe_says_how_the_pages_of_a_site_are_built() {
    let site = Site::start();
    let page = "<html lang=bg><h1>Община</h1><div class=t>Среща на партньорите в Хасково</div><div class=d>17.11.2023</div>\
        <div class=b><p>Кратък текст.</p><p class=x>Реклама на страницата.</p></div><div><p>Дълъг текст, който не е част от новината и само изглежда така, защото има много думи.</p></div>";
    site.page(PATH, page);
    let recipe =
        "[[recipe]]\nsite = \"127.0.0.1\"\ntitle = \".t\"\ndate = \".d\"\nbody = \".b\"\ndrop = [\".x\"]\n";
    let project = site.project(recipe);
    let told = add(&project, &site);
    assert_eq!(told.code, Some(0), "{told:?}");
    let shown = project.horo(&["run"]);
    let source = project.text("locales/bg/news/2023-11-17-sreshta-na-partnyorite-v-haskovo.ftl");
    assert!(
        source.contains("Кратък текст.") && !source.contains("Реклама") && !source.contains("Дълъг"),
        "{shown:?}{source}"
    );
}

#[test]
fn a_file_is_copied_in_and_never_over_another_one() {
    let site = Site::start();
    let project = site.project("");
    let folder = crate::project::folder();
    let file = folder.path().join("novina.txt");
    RealDisk.write(&file, "Среща\n\n17.11.2023\n\nПартньорите се събраха в Хасково.\n".as_bytes()).unwrap();
    let name = file.to_str().unwrap();
    assert_eq!(project.horo(&["add", name]).code, Some(0));
    assert!(project.text("input/novina.txt").contains("Партньорите"));
    assert!(project.horo(&["add", name]).stderr.contains("nothing new"));
    RealDisk.write(&file, "Друго\n".as_bytes()).unwrap();
    let told = project.horo(&["add", name]);
    assert!(told.code == Some(4) && told.stderr.contains("there already"), "{told:?}");
    assert!(project.text("input/novina.txt").contains("Партньорите"));
}

#[test]
fn a_preview_shows_the_article_beside_the_page_and_loads_nothing() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, "<script>alert(1)</script><img src=https://evil.example/x.png>"));
    let project = site.project("");
    let told = project.horo(&["add", "--preview", &site.url(PATH)]);
    let shown = project.text(".horo/preview/2023-11-17-sreshta-na-partnyorite-v-haskovo.html");
    assert!(told.stderr.contains("Preview:"), "{told:?}");
    assert!(shown.contains("default-src 'none'") && shown.contains("<iframe sandbox srcdoc="));
    assert!(!shown.contains("<script>"), "what the page holds stands in the frame only");
}

const ARTICLE: &str = "2023-11-17-sreshta-na-partnyorite-v-haskovo";

/// Types the German translation of the page's article.
fn translate(project: &Project) {
    let units = project.article(ARTICLE).source.units;
    let texts = [
        "Treffen der Partner in Chaskowo",
        "Die Partner des Projekts kamen in Chaskowo zusammen, um die nächsten Schritte ihrer gemeinsamen Arbeit zu besprechen.",
        "Teilnehmer vor dem Kulturhaus",
        "Vor dem Kulturhaus. Foto: Marija Stojanowa",
        "Das Treffen dauerte zwei Tage und endete mit einem Besuch bei drei Sozialunternehmen der Region, <a data-l10n-name=\"link-1\">hier beschrieben</a>.",
    ];
    assert_eq!(units.len(), texts.len());
    let message = |(unit, text): (&horo::segment::Unit, &str)| format!("{} =\n    {text}\n", unit.id);
    let messages: Vec<String> = units.iter().zip(texts).map(message).collect();
    project.write(&crate::project::ftl("de", ARTICLE), &messages.join("\n"));
}

#[test]
fn the_pictures_of_a_page_are_published_anew_with_words_in_every_language() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    site.put("/a.png", "200 OK", "Content-Type: image/png\r\n", &picture());
    let project = site.project("");
    add(&project, &site);
    project.horo(&["run"]);
    translate(&project);
    let told = project.horo(&["run"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    let folder = format!("output/current/media/{ARTICLE}");
    let files = project.tree(&folder);
    let pictures: Vec<&String> = files.keys().filter(|name| !name.contains("manifest")).collect();
    assert_eq!(pictures.len(), 2, "{pictures:?}");
    for name in &pictures {
        let shown = image::load_from_memory(&files[*name]).unwrap();
        assert_eq!((shown.width(), shown.height()), (400, 300), "{name}");
    }
    let page = project.text(&format!("output/current/de/{ARTICLE}/index.html"));
    for expected in [
        "alt=\"Teilnehmer vor dem Kulturhaus\"".to_owned(),
        "Foto: Marija Stojanowa</figcaption>".to_owned(),
        format!("srcset=\"../../media/{ARTICLE}/"),
    ] {
        assert!(page.contains(&expected), "{expected}: {page}");
    }
    let data = project.text(&format!("output/current/bg/{ARTICLE}/article.json"));
    assert!(data.contains("\"credit\": \"Мария Стоянова\""), "{data}");
    let before = project.current();
    assert_eq!(project.horo(&["run"]).code, Some(0));
    assert_eq!(project.current(), before, "the same again");
    // A picture that somebody put in its place is published by the next run, with its own size.
    let mut better = std::io::Cursor::new(Vec::new());
    image::GrayImage::new(640, 200).write_to(&mut better, image::ImageFormat::Png).unwrap();
    project.write_bytes(&format!("input/{ARTICLE}/1.png"), &better.into_inner());
    assert_eq!(project.horo(&["run"]).code, Some(0));
    let page = project.text(&format!("output/current/de/{ARTICLE}/index.html"));
    assert!(page.contains("width=\"640\"") && page.contains("height=\"200\""), "{page}");
    // A picture that is gone is told; its words stay, and the article goes on.
    RealDisk.remove_file(&project.path(&format!("input/{ARTICLE}/1.png"))).unwrap();
    let told = project.horo(&["run"]);
    assert!(told.code == Some(0) && told.stderr.contains("picture-left-out"), "{told:?}");
    let page = project.text(&format!("output/current/de/{ARTICLE}/index.html"));
    assert!(!page.contains("/media/") && page.contains("Teilnehmer vor dem Kulturhaus"), "{page}");
}

#[test]
fn a_page_without_pictures_in_its_text_gives_the_one_that_it_names_for_itself() {
    let site = Site::start();
    let (before, behind) =
        article(FIRST, "").split_once("<figure>").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    let behind = behind.split_once("</figure>").unwrap().1.to_owned();
    let named = |picture: &str| {
        let meta = format!(
            "<meta property=og:image content='{picture}'><meta property=og:image:alt content='Сградата на читалището'><title>"
        );
        format!("{}{behind}", before.replace("<title>", &meta))
    };
    site.put("/media/a.png", "200 OK", "Content-Type: image/png\r\n", &picture());
    site.put("/media/Logo-obshtina.png", "200 OK", "Content-Type: image/png\r\n", &picture());
    site.page(PATH, &named("/media/a.png"));
    site.page("/news/18", &named("/media/Logo-obshtina.png").replace("Среща", "Сбирка"));
    let project = site.project("");
    assert_eq!(add(&project, &site).code, Some(0));
    assert_eq!(project.horo(&["add", &site.url("/news/18")]).code, Some(0));
    assert_eq!(project.bytes(&format!("input/{ARTICLE}/1.png")), picture());
    project.horo(&["run"]);
    let source = project.text(&format!("locales/bg/news/{ARTICLE}.ftl"));
    assert!(source.find("Сградата на").unwrap() < source.find("Партньорите по").unwrap(), "{source}");
    let asked = site.asked.lock().unwrap().concat();
    assert!(!asked.contains("Logo"), "a logo speaks of the site and not of the article");
}

#[test]
fn a_picture_that_is_none_is_left_out_with_the_reason() {
    let site = Site::start();
    site.page(PATH, &article(FIRST, ""));
    let mut torn = picture();
    torn.truncate(torn.len() / 2);
    site.put("/a.png", "200 OK", "Content-Type: image/png\r\n", &torn);
    let project = site.project("");
    let told = add(&project, &site);
    assert!(told.code == Some(0) && told.stderr.contains("picture-left-out"), "{told:?}");
    assert!(!project.path(&format!("input/{ARTICLE}")).exists());
    assert!(!project.text(BESIDE).contains("[[picture]]"));
}

#[test]
fn a_password_in_an_address_is_refused_and_never_shown() {
    let site = Site::start();
    let project = site.project("");
    let url = site.url(PATH).replace("http://", "http://ivan:taina@");
    let told = project.horo(&["add", &url]);
    assert!(told.code == Some(6) && told.stderr.contains("logs in nowhere"), "{told:?}");
    assert!(!format!("{told:?}").contains("taina"), "{told:?}");
    assert!(site.asked.lock().unwrap().is_empty());
}
