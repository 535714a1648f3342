//! Secure connections are secure or none: what is wrong with a server's certificate is told, and nothing is fetched.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;

use horo::files::{Disk as _, RealDisk};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::project::{Project, Told};

/// An authority that a test can trust.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    pem: String,
}

impl Authority {
    fn new() -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let pem = params.self_signed(&key).unwrap().pem();
        Authority { issuer: Issuer::new(params, key), pem }
    }

    /// A server with a certificate for a name, good until the end of a year.
    fn serve(&self, name: &str, year: i32) -> SocketAddr {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(year, 12, 31);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config =
            ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let config =
            config.with_no_client_auth().with_single_cert(vec![certificate.der().clone()], key).unwrap();
        let (config, listener) = (Arc::new(config), TcpListener::bind("127.0.0.1:0").unwrap());
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let connection = ServerConnection::new(Arc::clone(&config)).unwrap();
                let mut stream = StreamOwned::new(connection, stream);
                let mut head = [0; 4_096];
                let read = stream.read(&mut head).unwrap_or(0);
                let is_robots = head[..read].starts_with(b"GET /robots.txt");
                let body = if is_robots { "" } else { PAGE };
                let status = if is_robots { "404 Not Found" } else { "200 OK" };
                let head = format!(
                    "HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(&[head.as_bytes(), body.as_bytes()].concat());
                let _ = stream.flush();
                stream.conn.send_close_notify();
                let _ = stream.flush();
            }
        });
        address
    }
}

const PAGE: &str = "<html lang=bg><h1>Среща на партньорите</h1><p>17.11.2023</p><p>Партньорите се събраха в Хасково, за да обсъдят следващите стъпки на своята работа.</p>";

fn add(authority: &Authority, address: SocketAddr) -> (Project, Told) {
    let project = Project::translated(&["de"]);
    let settings = project.text("horo.toml") + &format!("\n[fetch]\nallow_private = [\"{address}\"]\n");
    project.write("horo.toml", &settings);
    let trusted = project.path("trusted.pem");
    RealDisk.write(&trusted, authority.pem.as_bytes()).unwrap();
    let mut command = project.command(&["add", &format!("https://{address}/novina")]);
    let output = command.env("SSL_CERT_FILE", &trusted).env_remove("SSL_CERT_DIR").output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let told = Told { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) };
    (project, told)
}

#[test]
fn a_server_with_a_good_certificate_is_believed_and_any_other_is_told_with_the_reason() {
    let (authority, stranger) = (Authority::new(), Authority::new());
    let loopback = IpAddr::from([127, 0, 0, 1]).to_string();
    let (project, told) = add(&authority, authority.serve(&loopback, 4_000));
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(project.path("input/2023-11-17-sreshta-na-partnyorite.html").exists());
    for (address, reason) in [
        (authority.serve(&loopback, 2021), "expired"),
        (authority.serve("other.example", 4_000), "for another site"),
        (stranger.serve(&loopback, 4_000), "nobody that this machine trusts"),
    ] {
        let (project, told) = add(&authority, address);
        assert!(told.code == Some(6) && told.stderr.contains(reason), "{reason}: {told:?}");
        assert!(!project.path("input/2023-11-17-sreshta-na-partnyorite.html").exists());
    }
}
